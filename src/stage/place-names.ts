import type { StageLabel } from './stage-label';
import type { StageScene } from './stage-scene';

/** Names of municipalities and neighbourhoods as labels, the larger neighbourhoods first. */
export function placeNames({ shape, layout }: StageScene): StageLabel[] {
  const { x, y, scale } = layout.region;
  const at = (centre: { x: number; y: number }): { x: number; y: number } => ({
    x: x + centre.x * scale,
    y: y + centre.y * scale,
  });
  const towns = shape.municipalities.map(({ id, name, centre }): StageLabel => {
    return { id: `place.${id}`, text: name, ...at(centre), align: 'center', style: 'municipality' };
  });
  const hoods = [...shape.neighbourhoods]
    .sort((a, b) => b.area - a.area)
    .map(({ id, name, centre }): StageLabel => {
      return { id: `place.${id}`, text: name, ...at(centre), align: 'center', style: 'neighbourhood' };
    });
  return [...towns, ...hoods];
}
