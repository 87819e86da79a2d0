/** A label that wants a place, with its measured size; `x`, `y` is its middle. */
export interface LabelWish {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Higher goes first. */
  readonly priority: number;
}

/** Free room round a label. @unit px */
const MARGIN = 4;
/** Tries to move a label up or down before it is left out, in its own heights. */
const SHIFTS = [0, -0.7, 0.7, -1.3, 1.3] as const;

function overlaps(a: LabelWish, b: LabelWish): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 + MARGIN && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + MARGIN
  );
}

/**
 * Places labels so that none overlaps another: the most important first, moved a little where that helps, left out
 * where it does not. Within the same importance the order of the list counts.
 */
export function placeLabels(wishes: readonly LabelWish[], taken: readonly LabelWish[] = []): LabelWish[] {
  const kept: LabelWish[] = [...taken];
  const placed: LabelWish[] = [];
  const sorted = wishes
    .map((wish, index) => ({ wish, index }))
    .sort((a, b) => b.wish.priority - a.wish.priority || a.index - b.index);
  for (const { wish } of sorted) {
    const options = SHIFTS.map((shift) => ({ ...wish, y: wish.y + shift * wish.height }));
    const free = options.find((option) => kept.every((other) => !overlaps(option, other)));
    if (free === undefined) continue;
    kept.push(free);
    placed.push(free);
  }
  return placed;
}

/** Id of the label at a point, among those that were placed. */
export function labelAt(placed: readonly LabelWish[], x: number, y: number): string | undefined {
  return placed.find((label) => Math.abs(x - label.x) <= label.width / 2 && Math.abs(y - label.y) <= label.height / 2)
    ?.id;
}
