import type { LanePainter } from '../lanes';
import { toCss, type Rgb } from '../theme';

/** Draws bands and boxes on a plain canvas. */
export class CanvasLanePainter implements LanePainter {
  private readonly context: CanvasRenderingContext2D;

  constructor(context: CanvasRenderingContext2D) {
    this.context = context;
  }

  band(line: ArrayLike<number>, half: (index: number) => number, color: Rgb, alpha: number): void {
    const { context } = this;
    const count = line.length / 2;
    const sides: { x: number; y: number; nx: number; ny: number }[] = [];
    for (let i = 0; i < count; i++) {
      const before = Math.max(0, i - 1);
      const after = Math.min(count - 1, i + 1);
      const dx = (line[2 * after] ?? 0) - (line[2 * before] ?? 0);
      const dy = (line[2 * after + 1] ?? 0) - (line[2 * before + 1] ?? 0);
      const width = half(i) / Math.max(1e-9, Math.hypot(dx, dy));
      sides.push({ x: line[2 * i] ?? 0, y: line[2 * i + 1] ?? 0, nx: -dy * width, ny: dx * width });
    }
    context.fillStyle = toCss(color, alpha);
    context.beginPath();
    for (const { x, y, nx, ny } of sides) context.lineTo(x + nx, y + ny);
    for (const { x, y, nx, ny } of sides.reverse()) context.lineTo(x - nx, y - ny);
    context.fill();
  }

  box(x: number, y: number, width: number, height: number, color: Rgb, alpha: number): void {
    this.context.fillStyle = toCss(color, alpha);
    this.context.fillRect(x, y, width, height);
  }
}
