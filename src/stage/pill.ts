/** Sizes of the sign over a neighbourhood that is asked more than it can carry. @unit px */
export const PILL = { height: 21, padding: 8, border: 1.4, glyph: 15, glyphHalf: 4.4 } as const;

/** Width of a sign with a text of a width. */
export function pillWidth(text: number): number {
  return text + PILL.glyph + 2 * PILL.padding;
}
