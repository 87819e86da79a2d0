import type { LanePainter } from './lanes';
import type { Rgb } from './theme';

/** Numbers per vertex: x, y and colour with alpha multiplied in. */
export const STRIP_VERTEX = 6;

/** Softness of an edge. @unit px */
const FEATHER = 0.7;

/** Collects coloured triangles with soft edges, so that lanes are smooth without multisampling. */
export class Strips implements LanePainter {
  vertices = new Float32Array(4096 * STRIP_VERTEX);
  indices = new Uint32Array(4096 * 6);
  vertexCount = 0;
  indexCount = 0;

  /** Begins anew. */
  clear(): void {
    this.vertexCount = 0;
    this.indexCount = 0;
  }

  /**
   * A band along a line x0, y0, x1, y1 …; `half` gives half its width at each point. Bands thinner than a px are drawn
   * a px wide and fainter.
   */
  band(line: ArrayLike<number>, half: (index: number) => number, color: Rgb, alpha: number): void {
    const count = line.length / 2;
    if (count < 2) return;
    for (let i = 0; i < count; i++) {
      const before = Math.max(0, i - 1);
      const after = Math.min(count - 1, i + 1);
      const dx = (line[2 * after] ?? 0) - (line[2 * before] ?? 0);
      const dy = (line[2 * after + 1] ?? 0) - (line[2 * before + 1] ?? 0);
      const length = Math.max(1e-9, Math.hypot(dx, dy));
      const wanted = half(i);
      const width = Math.max(wanted, 0.35);
      const strength = wanted <= 0 ? 0 : alpha * Math.min(1, wanted / 0.35);
      this.across(
        { x: line[2 * i] ?? 0, y: line[2 * i + 1] ?? 0, nx: -dy / length, ny: dx / length, width },
        color,
        strength,
      );
      if (i > 0) this.join(this.vertexCount - 8);
    }
  }

  /** An upright box with hard edges. */
  box(x: number, y: number, width: number, height: number, color: Rgb, alpha: number): void {
    const first = this.vertexCount;
    this.vertex(x, y, color, alpha);
    this.vertex(x + width, y, color, alpha);
    this.vertex(x + width, y + height, color, alpha);
    this.vertex(x, y + height, color, alpha);
    this.triangle(first, first + 1, first + 2);
    this.triangle(first, first + 2, first + 3);
  }

  private across(at: { x: number; y: number; nx: number; ny: number; width: number }, color: Rgb, alpha: number): void {
    const { x, y, nx, ny, width } = at;
    const outer = width + FEATHER / 2;
    const inner = Math.max(0, width - FEATHER / 2);
    this.vertex(x - nx * outer, y - ny * outer, color, 0);
    this.vertex(x - nx * inner, y - ny * inner, color, alpha);
    this.vertex(x + nx * inner, y + ny * inner, color, alpha);
    this.vertex(x + nx * outer, y + ny * outer, color, 0);
  }

  private join(first: number): void {
    for (let lane = 0; lane < 3; lane++) {
      const a = first + lane;
      this.triangle(a, a + 1, a + 5);
      this.triangle(a, a + 5, a + 4);
    }
  }

  private vertex(x: number, y: number, [r, g, b]: Rgb, alpha: number): void {
    if ((this.vertexCount + 1) * STRIP_VERTEX > this.vertices.length) {
      const larger = new Float32Array(this.vertices.length * 2);
      larger.set(this.vertices);
      this.vertices = larger;
    }
    const at = this.vertexCount++ * STRIP_VERTEX;
    this.vertices[at] = x;
    this.vertices[at + 1] = y;
    this.vertices[at + 2] = r * alpha;
    this.vertices[at + 3] = g * alpha;
    this.vertices[at + 4] = b * alpha;
    this.vertices[at + 5] = alpha;
  }

  private triangle(a: number, b: number, c: number): void {
    if (this.indexCount + 3 > this.indices.length) {
      const larger = new Uint32Array(this.indices.length * 2);
      larger.set(this.indices);
      this.indices = larger;
    }
    this.indices[this.indexCount++] = a;
    this.indices[this.indexCount++] = b;
    this.indices[this.indexCount++] = c;
  }
}
