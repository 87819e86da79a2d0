import { RendererType, type Renderer } from 'pixi.js';

/** Whether Pixi draws with WebGL; it falls back to a canvas without a word. */
export function isWebGl(renderer: Renderer): boolean {
  const got: number = renderer.type;
  const wanted: number = RendererType.WEBGL;
  return got === wanted;
}
