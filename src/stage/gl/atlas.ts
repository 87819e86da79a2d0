import { Texture } from 'pixi.js';
import { DISPLAY_GROUPS } from '../../contract/households';
import { TOKENS } from '../../chart/tokens';

/** Part of the atlas: u and v of two opposite corners. */
export type Frame = readonly [number, number, number, number];

const CELL = 64;
const COLUMNS = 4;
const ROWS = 4;
/** Pixels for one unit of a glyph path; glyphs reach about 1.2 units from their middle. */
const GLYPH_UNIT = 24;

/** Half the size of a quad that shows a glyph whose own half size is 1. */
export const GLYPH_QUAD = CELL / 2 / GLYPH_UNIT;

/** White masks for everything small that is drawn many times, in one texture. */
export interface Atlas {
  readonly texture: Texture;
  readonly solid: Frame;
  readonly disc: Frame;
  readonly glow: Frame;
  readonly ring: Frame;
  readonly streak: Frame;
  /** In the order of `DISPLAY_GROUPS`. */
  readonly glyphs: readonly Frame[];
}

type Painter = (context: CanvasRenderingContext2D) => void;

function disc(context: CanvasRenderingContext2D): void {
  context.beginPath();
  context.arc(0, 0, CELL / 2 - 2, 0, 2 * Math.PI);
  context.fill();
}

function glow(context: CanvasRenderingContext2D): void {
  const gradient = context.createRadialGradient(0, 0, 0, 0, 0, CELL / 2 - 1);
  gradient.addColorStop(0, 'rgba(255,255,255,1)');
  gradient.addColorStop(0.25, 'rgba(255,255,255,0.8)');
  gradient.addColorStop(0.5, 'rgba(255,255,255,0.36)');
  gradient.addColorStop(0.75, 'rgba(255,255,255,0.1)');
  gradient.addColorStop(1, 'rgba(255,255,255,0)');
  context.fillStyle = gradient;
  context.fillRect(-CELL / 2, -CELL / 2, CELL, CELL);
}

function ring(context: CanvasRenderingContext2D): void {
  context.lineWidth = 5;
  context.beginPath();
  context.arc(0, 0, CELL / 2 - 6, 0, 2 * Math.PI);
  context.stroke();
}

/** From nothing at the left to full at the right, narrower towards the left. */
function streak(context: CanvasRenderingContext2D): void {
  const gradient = context.createLinearGradient(-CELL / 2, 0, CELL / 2, 0);
  gradient.addColorStop(0, 'rgba(255,255,255,0)');
  gradient.addColorStop(1, 'rgba(255,255,255,1)');
  context.fillStyle = gradient;
  context.beginPath();
  context.moveTo(-CELL / 2, 0);
  context.lineTo(CELL / 2, -CELL * 0.3);
  context.lineTo(CELL / 2, CELL * 0.3);
  context.fill();
}

function glyph(path: string): Painter {
  return (context) => {
    context.scale(GLYPH_UNIT, GLYPH_UNIT);
    context.fill(new Path2D(path));
  };
}

/** Paints the atlas. Throws where the browser gives no 2D canvas. */
export function createAtlas(): Atlas {
  const canvas = document.createElement('canvas');
  canvas.width = CELL * COLUMNS;
  canvas.height = CELL * ROWS;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No 2D canvas');
  context.fillStyle = '#fff';
  context.strokeStyle = '#fff';
  let cell = 0;
  const paint = (painter: Painter): Frame => {
    const x = (cell % COLUMNS) * CELL;
    const y = Math.floor(cell / COLUMNS) * CELL;
    cell++;
    context.save();
    context.beginPath();
    context.rect(x, y, CELL, CELL);
    context.clip();
    context.translate(x + CELL / 2, y + CELL / 2);
    painter(context);
    context.restore();
    const inset = 0.5;
    return [
      (x + inset) / canvas.width,
      (y + inset) / canvas.height,
      (x + CELL - inset) / canvas.width,
      (y + CELL - inset) / canvas.height,
    ];
  };
  const [left, top, right, bottom] = paint((within) => {
    within.fillRect(-CELL / 2, -CELL / 2, CELL, CELL);
  });
  // Far from its neighbours, so that a smaller copy of the texture does not mix them in.
  const solid: Frame = [
    left * 0.5 + right * 0.5,
    top * 0.5 + bottom * 0.5,
    left * 0.5 + right * 0.5,
    top * 0.5 + bottom * 0.5,
  ];
  const frames = { solid, disc: paint(disc), glow: paint(glow), ring: paint(ring), streak: paint(streak) };
  const glyphs = DISPLAY_GROUPS.map((group) => paint(glyph(TOKENS.groupGlyphPath[group])));
  const texture = Texture.from(canvas);
  texture.source.autoGenerateMipmaps = true;
  texture.source.scaleMode = 'linear';
  return { ...frames, glyphs, texture };
}
