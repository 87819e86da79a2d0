import type { DetailLevel } from './detail-level';
import { FULL_LOAD } from './load-ratios';
import type { LabelStyle, LandLabelStyle, StageLabel } from './stage-label';
import type { StageThing } from './stage';
import type { StageScene } from './stage-scene';
import type { StageTexts } from './stage-texts';

/** What lies on another goes first: what is asked too much before municipalities, those before neighbourhoods. */
const PRIORITY: Readonly<Record<LandLabelStyle, number>> = { pill: 3, municipality: 2, neighbourhood: 1, value: 0 };
const SELECTED = 4;

/** Whether a label lies on the land, where it is moved or left out to lie on no other. */
export function isOnLand(style: LabelStyle): style is LandLabelStyle {
  return style in PRIORITY;
}

/** Whether a label on the land belongs to how much is drawn. */
export function isShownAt(style: LandLabelStyle, level: DetailLevel): boolean {
  if (style === 'neighbourhood') return level !== 'region';
  return style === 'value' ? level === 'region' : true;
}

function idOf(scene: StageScene, kind: 'municipality' | 'neighbourhood', index: number): string | undefined {
  const { municipalities, neighbourhoods } = scene.shape;
  return (kind === 'municipality' ? municipalities : neighbourhoods)[index]?.id;
}

/** How important a label on the land is; what is selected before all else. */
export function landPriority(scene: StageScene, { id, style }: StageLabel): number {
  const { selected } = scene;
  const chosen =
    selected?.kind === 'municipality'
      ? idOf(scene, 'municipality', selected.municipality)
      : selected?.kind === 'neighbourhood'
        ? idOf(scene, 'neighbourhood', selected.neighbourhood)
        : undefined;
  if (chosen !== undefined && style !== 'pill' && id.endsWith(`.${chosen}`)) return SELECTED;
  return isOnLand(style) ? PRIORITY[style] : 0;
}

/** What a label on the land names. */
export function thingOfLabel({ shape, run }: StageScene, id: string): StageThing | null {
  const name = id.slice(id.indexOf('.') + 1);
  const municipality = shape.municipalities.findIndex((town) => town.id === name);
  if (municipality >= 0) return { kind: 'municipality', municipality };
  const neighbourhood = shape.neighbourhoods.findIndex((hood) => hood.id === name);
  return neighbourhood < 0 ? null : { kind: 'neighbourhood', neighbourhood, loadRatio: run?.loadRatios[neighbourhood] };
}

/**
 * Names on the land, the larger neighbourhoods first: municipalities; neighbourhoods with what they are asked, or the
 * number the land shows; that number alone from afar; and a sign where more is asked than can be carried.
 */
export function landLabels(scene: StageScene, texts: StageTexts | undefined): StageLabel[] {
  const { shape, layout, land, run } = scene;
  const { x, y, scale } = layout.region;
  const at = (centre: { x: number; y: number }): { x: number; y: number; align: 'center' } => ({
    x: x + centre.x * scale,
    y: y + centre.y * scale,
    align: 'center',
  });
  const towns = shape.municipalities.map(({ id, name, centre }): StageLabel => {
    return { id: `place.${id}`, text: name, ...at(centre), style: 'municipality' };
  });
  const hoods = shape.neighbourhoods
    .map((hood, index) => ({ hood, index }))
    .sort((a, b) => b.hood.area - a.hood.area)
    .flatMap(({ hood: { id, name, centre }, index }): StageLabel[] => {
      const ratio = run?.loadRatios[index];
      const isOver = ratio !== undefined && ratio > FULL_LOAD;
      const value =
        land?.values[index] ?? (isOver || ratio === undefined ? undefined : texts?.text('stage.load', { ratio }));
      const text = value === undefined ? name : `${name}\n${value}`;
      const labels: StageLabel[] = [{ id: `place.${id}`, text, ...at(centre), style: 'neighbourhood' }];
      // The sign of what is over capacity says the load already.
      if (land !== null && !(isOver && land.id === 'load'))
        labels.push({ id: `value.${id}`, text: land.values[index] ?? '', ...at(centre), style: 'value' });
      // The legend says of what; spelt out on every neighbourhood it would hide the homes.
      if (isOver && texts !== undefined && layout.mode !== 'low')
        labels.push({
          id: `overload.${id}`,
          text: texts.text('stage.load.pill', { ratio }),
          ...at(centre),
          style: 'pill',
        });
      return labels;
    });
  return [...towns, ...hoods];
}
