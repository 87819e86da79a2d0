import 'pixi.js/unsafe-eval';
import { autoDetectRenderer, type Renderer } from 'pixi.js';
import { GlStage } from './gl/gl-stage';
import { isWebGl } from './gl/is-web-gl';
import { PlainStage } from './plain/plain-stage';
import type { Shown, Stage } from './stage';
import { TOKENS } from '../chart/tokens';
import { finestResolution } from './zoom-of';

/** A WebGL renderer of Pixi, or none where the browser has no WebGL. */
async function openRenderer(): Promise<Renderer | undefined> {
  try {
    const renderer = await autoDetectRenderer({
      preference: ['webgl'],
      antialias: false,
      autoDensity: true,
      resolution: finestResolution(),
      backgroundAlpha: 1,
      powerPreference: 'high-performance',
      skipExtensionImports: true,
    });
    if (isWebGl(renderer)) return renderer;
    renderer.destroy();
    return undefined;
  } catch {
    // Thin clients in town halls have no WebGL: the plain stage takes over and says so.
    return undefined;
  }
}

/**
 * Puts the stage into a host, whose size it takes. Without WebGL a plain one that says so. Throws where the region has no
 * layout.
 */
export async function createStage(host: HTMLElement, shown: Shown): Promise<Stage> {
  const { label, labelStrong } = TOKENS.type.screen;
  const fonts = [label, labelStrong].map(({ size, weight }) =>
    document.fonts.load(`${String(weight)} ${String(size)}px ${TOKENS.font.sans.family}`),
  );
  const [renderer] = await Promise.all([openRenderer(), ...fonts]);
  return renderer === undefined ? new PlainStage(host, shown) : new GlStage(host, shown, renderer);
}
