/**
 * Heights of labels that stand beside their lines and do not overlap: as near to the wanted ones as room allows, in the
 * same order, at least `pitch` apart, within 0 and `height` where they fit.
 */
export function spreadLabels(wanted: readonly number[], pitch: number, height: number): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = order.map((index) => wanted[index] ?? 0);
  // Pushed down from the top, then up from the bottom.
  for (let at = 1; at < placed.length; at++) placed[at] = Math.max(placed[at] ?? 0, (placed[at - 1] ?? 0) + pitch);
  let lowest = height;
  for (let at = placed.length - 1; at >= 0; at--) {
    placed[at] = Math.min(placed[at] ?? 0, lowest);
    lowest = (placed[at] ?? 0) - pitch;
  }
  const heights = new Array<number>(wanted.length).fill(0);
  order.forEach((index, at) => {
    heights[index] = placed[at] ?? 0;
  });
  return heights;
}
