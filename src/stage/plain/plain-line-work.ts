import type { Vessel } from '../stage-layout';
import { toCss, type StagePalette } from '../theme';
import { TOKENS } from '../tokens';

/** Draws the outline of a waiting place on a plain canvas: form says whether people have a bed. */
export function drawVessel(context: CanvasRenderingContext2D, { box, form }: Vessel, palette: StagePalette): void {
  const { x, y, width, height } = box;
  context.lineWidth = TOKENS.stroke.screen.vessel;
  context.strokeStyle = toCss(form === 'floor' ? palette.line : palette.control);
  context.setLineDash(form === 'dotted' || form === 'heap' ? [1.6, 3.2] : []);
  context.beginPath();
  if (form === 'walls' || form === 'dotted') {
    context.moveTo(x, y);
    context.lineTo(x, y + height);
    context.lineTo(x + width, y + height);
    context.lineTo(x + width, y);
  } else {
    context.moveTo(x, y + height);
    context.lineTo(x + width, y + height);
  }
  context.stroke();
  context.setLineDash([]);
}
