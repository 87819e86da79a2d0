/** How many px of the screen one px of an element is, where the page around it is enlarged. */
export function zoomOf(element: HTMLElement): number {
  return element.offsetWidth === 0 ? 1 : element.getBoundingClientRect().width / element.offsetWidth;
}

/** Finest resolution the stage is drawn at: above it nobody sees a difference, but every pixel costs. */
const MAX_RESOLUTION = 2;

/** Pixels of the device per px of the screen that the stage is drawn with. */
export function finestResolution(): number {
  return Math.min(MAX_RESOLUTION, globalThis.devicePixelRatio);
}
