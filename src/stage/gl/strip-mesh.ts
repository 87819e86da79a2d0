import { Buffer, BufferUsage, Geometry, Mesh, Shader } from 'pixi.js';
import { STRIP_VERTEX, type Strips } from '../strips';

const VERTEX = `
in vec2 aPosition;
in vec4 aColor;
uniform mat3 uProjectionMatrix;
uniform mat3 uWorldTransformMatrix;
uniform mat3 uTransformMatrix;
out vec4 vColor;
void main() {
  mat3 matrix = uProjectionMatrix * uWorldTransformMatrix * uTransformMatrix;
  gl_Position = vec4((matrix * vec3(aPosition, 1.0)).xy, 0.0, 1.0);
  vColor = aColor;
}`;

const FRAGMENT = `
in vec4 vColor;
uniform vec4 uColor;
out vec4 finalColor;
void main() {
  finalColor = vColor * uColor;
}`;

/** Shows collected strips. */
export class StripMesh {
  readonly view: Mesh<Geometry, Shader>;
  private readonly vertices: Buffer;
  private readonly indices: Buffer;

  constructor() {
    this.vertices = new Buffer({
      data: new Float32Array(STRIP_VERTEX * 3),
      usage: BufferUsage.VERTEX | BufferUsage.COPY_DST,
    });
    this.indices = new Buffer({ data: new Uint32Array(3), usage: BufferUsage.INDEX | BufferUsage.COPY_DST });
    const stride = STRIP_VERTEX * 4;
    const geometry = new Geometry({
      attributes: {
        aPosition: { buffer: this.vertices, format: 'float32x2', offset: 0, stride },
        aColor: { buffer: this.vertices, format: 'float32x4', offset: 8, stride },
      },
      indexBuffer: this.indices,
    });
    this.view = new Mesh({ geometry, shader: Shader.from({ gl: { vertex: VERTEX, fragment: FRAGMENT } }) });
    this.view.eventMode = 'none';
    this.view.visible = false;
  }

  /** Shows what was collected. */
  show(strips: Strips): void {
    this.view.visible = strips.indexCount > 0;
    if (!this.view.visible) return;
    this.fill(this.vertices, strips.vertices, strips.vertexCount * STRIP_VERTEX);
    this.fill(this.indices, strips.indices, strips.indexCount);
    this.view.geometry.indexCount = strips.indexCount;
  }

  destroy(): void {
    this.view.geometry.destroy(true);
    this.view.shader?.destroy();
    this.view.destroy();
  }

  private fill(buffer: Buffer, values: Float32Array | Uint32Array, length: number): void {
    if (buffer.data === values) buffer.update(length * 4);
    else buffer.data = values;
  }
}
