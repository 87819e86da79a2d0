/** What the store needs to know of a snapshot. */
export interface Storable {
  readonly day: number;
  /** @unit bytes */
  readonly bytes: number;
}

interface Filed<S> {
  readonly prefix: string;
  readonly snapshot: S;
}

/**
 * Snapshots filed under the hash of the part of a spec that acts before their day, within a budget of bytes. The one
 * that was not used longest goes first; the newest always stays.
 */
export class SnapshotStore<S extends Storable> {
  /** Least recently used first. */
  private filed: readonly Filed<S>[] = [];
  private readonly budget: number;

  constructor(budget: number) {
    this.budget = budget;
  }

  /** Memory in use. @unit bytes */
  get bytes(): number {
    return this.filed.reduce((sum, { snapshot }) => sum + snapshot.bytes, 0);
  }

  has(day: number, prefix: string): boolean {
    return this.filed.some((known) => known.snapshot.day === day && known.prefix === prefix);
  }

  /** Files a snapshot and lets go of others until the budget holds. */
  keep(prefix: string, snapshot: S): void {
    this.filed = [...this.filed, { prefix, snapshot }];
    while (this.filed.length > 1 && this.bytes > this.budget) this.filed = this.filed.slice(1);
  }

  /** The newest snapshot up to a day whose prefix is that of the spec on its day; it counts as used. */
  newest(untilDay: number, prefixOn: (day: number) => string): S | undefined {
    const prefixes = new Map<number, string>();
    let best: Filed<S> | undefined;
    for (const candidate of this.filed) {
      const { day } = candidate.snapshot;
      if (day > untilDay || (best !== undefined && day <= best.snapshot.day)) continue;
      const prefix = prefixes.get(day) ?? prefixOn(day);
      prefixes.set(day, prefix);
      if (candidate.prefix === prefix) best = candidate;
    }
    if (best === undefined) return undefined;
    this.filed = [...this.filed.filter((known) => known !== best), best];
    return best.snapshot;
  }
}
