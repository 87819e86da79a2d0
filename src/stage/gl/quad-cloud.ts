import { Buffer, BufferUsage, Geometry, Mesh, Shader, type Attribute } from 'pixi.js';
import type { Rgb } from '../theme';
import type { Atlas, Frame } from './atlas';

/** 32-bit words per quad: middle, half sizes, turn, frame, tint. */
const WORDS = 11;
const BYTES = WORDS * 4;

const VERTEX = `
in vec2 aCorner;
in vec2 aMiddle;
in vec2 aHalf;
in vec2 aTurn;
in vec4 aFrame;
in vec4 aTint;
uniform mat3 uProjectionMatrix;
uniform mat3 uWorldTransformMatrix;
uniform mat3 uTransformMatrix;
out vec2 vFrame;
out vec4 vTint;
void main() {
  vec2 corner = aCorner * aHalf;
  vec2 turned = vec2(corner.x * aTurn.x - corner.y * aTurn.y, corner.x * aTurn.y + corner.y * aTurn.x);
  mat3 matrix = uProjectionMatrix * uWorldTransformMatrix * uTransformMatrix;
  gl_Position = vec4((matrix * vec3(aMiddle + turned, 1.0)).xy, 0.0, 1.0);
  vFrame = mix(aFrame.xy, aFrame.zw, aCorner * 0.5 + 0.5);
  vTint = aTint;
}`;

const FRAGMENT = `
in vec2 vFrame;
in vec4 vTint;
uniform sampler2D uTexture;
out vec4 finalColor;
void main() {
  finalColor = vTint * texture(uTexture, vFrame).a;
}`;

/** How a quad is drawn. */
export interface QuadLook {
  readonly frame: Frame;
  readonly color: Rgb;
  readonly alpha: number;
  /** Light that is added instead of paint that covers: 0 … 1. */
  readonly glow?: number;
}

/** Many small quads of one atlas in one draw call. A quad that changes is written alone; the rest stays on the card. */
export class QuadCloud {
  readonly view: Mesh<Geometry, Shader>;
  count = 0;
  private room: number;
  private words: Float32Array;
  private bytes: Uint8Array;
  private readonly buffer: Buffer;
  private dirtyFrom = Infinity;
  private dirtyTo = 0;

  constructor(atlas: Atlas, room: number) {
    this.room = room;
    this.words = new Float32Array(room * WORDS);
    this.bytes = new Uint8Array(this.words.buffer);
    this.buffer = new Buffer({ data: this.words, usage: BufferUsage.VERTEX | BufferUsage.COPY_DST, label: 'quads' });
    const corners = new Buffer({ data: new Float32Array([-1, -1, 1, -1, 1, 1, -1, 1]), usage: BufferUsage.VERTEX });
    const part = (offset: number, format: 'float32x2' | 'float32x4' | 'unorm8x4'): Attribute => ({
      buffer: this.buffer,
      format,
      offset,
      stride: BYTES,
      instance: true,
    });
    const geometry = new Geometry({
      attributes: {
        aCorner: { buffer: corners, format: 'float32x2' },
        aMiddle: part(0, 'float32x2'),
        aHalf: part(8, 'float32x2'),
        aTurn: part(16, 'float32x2'),
        aFrame: part(24, 'float32x4'),
        aTint: part(40, 'unorm8x4'),
      },
      indexBuffer: new Uint32Array([0, 1, 2, 0, 2, 3]),
      instanceCount: 0,
    });
    const { source } = atlas.texture;
    const shader = Shader.from({
      gl: { vertex: VERTEX, fragment: FRAGMENT },
      resources: { uTexture: source, uSampler: source.style },
    });
    this.view = new Mesh({ geometry, shader });
    // Its size does not matter and would cost a walk over all quads.
    this.view.cullable = false;
    this.view.eventMode = 'none';
  }

  /** Takes all quads away. */
  clear(): void {
    this.count = 0;
  }

  /** Adds an upright quad. */
  add(x: number, y: number, half: number, look: QuadLook): void {
    this.write(this.next(), { x, y, halfX: half, halfY: half, cos: 1, sin: 0 }, look);
  }

  /** Adds a quad that may be turned and longer than wide. */
  addTurned(at: QuadPlace, look: QuadLook): void {
    this.write(this.next(), at, look);
  }

  /** Writes one quad again. */
  write(index: number, at: QuadPlace, { frame, color, alpha, glow = 0 }: QuadLook): void {
    const { words, bytes } = this;
    const word = index * WORDS;
    words[word] = at.x;
    words[word + 1] = at.y;
    words[word + 2] = at.halfX;
    words[word + 3] = at.halfY;
    words[word + 4] = at.cos;
    words[word + 5] = at.sin;
    words[word + 6] = frame[0];
    words[word + 7] = frame[1];
    words[word + 8] = frame[2];
    words[word + 9] = frame[3];
    const byte = word * 4 + 40;
    const scale = alpha * 255;
    bytes[byte] = color[0] * scale;
    bytes[byte + 1] = color[1] * scale;
    bytes[byte + 2] = color[2] * scale;
    bytes[byte + 3] = (1 - glow) * scale;
    this.touch(index);
  }

  /** Changes only the size of a quad, as to hide it. */
  resize(index: number, halfX: number, halfY: number): void {
    this.words[index * WORDS + 2] = halfX;
    this.words[index * WORDS + 3] = halfY;
    this.touch(index);
  }

  /** Hands what was written to the card. */
  commit(): void {
    const { geometry } = this.view;
    geometry.instanceCount = this.count;
    this.view.visible = this.count > 0;
    if (this.dirtyFrom >= this.dirtyTo) return;
    if (this.buffer.data === this.words) {
      this.buffer.update((this.dirtyTo - this.dirtyFrom) * BYTES, this.dirtyFrom * BYTES);
    } else {
      this.buffer.data = this.words;
    }
    this.dirtyFrom = Infinity;
    this.dirtyTo = 0;
  }

  destroy(): void {
    this.view.geometry.destroy(true);
    this.view.shader?.destroy();
    this.view.destroy();
  }

  private next(): number {
    if (this.count === this.room) {
      this.room *= 2;
      const larger = new Float32Array(this.room * WORDS);
      larger.set(this.words);
      this.words = larger;
      this.bytes = new Uint8Array(larger.buffer);
      this.dirtyFrom = 0;
    }
    return this.count++;
  }

  private touch(index: number): void {
    this.dirtyFrom = Math.min(this.dirtyFrom, index);
    this.dirtyTo = Math.max(this.dirtyTo, index + 1);
  }
}

/** Middle, half sizes and turn of a quad. */
export interface QuadPlace {
  readonly x: number;
  readonly y: number;
  readonly halfX: number;
  readonly halfY: number;
  readonly cos: number;
  readonly sin: number;
}
