import { INDICATORS, type IndicatorId } from '../contract/indicators';
import type { RecordedYear } from '../contract/run-record';

/** An indicator of one year, as it was saved and as it is computed now. */
export interface MovedIndicator {
  readonly id: IndicatorId;
  readonly then: number;
  readonly now: number;
}

/** Indicators of a year that are not what they were, in the order of the catalogue. What only one of them has is left out. */
export function movedIndicators(
  saved: readonly RecordedYear[],
  computed: readonly RecordedYear[],
  year: number,
): readonly MovedIndicator[] {
  const before = saved.find((row) => row.year === year)?.values ?? {};
  const after = computed.find((row) => row.year === year)?.values ?? {};
  return INDICATORS.flatMap(({ id }) => {
    const [then, now] = [before[id] ?? null, after[id] ?? null];
    return then === null || now === null || then === now ? [] : [{ id, then, now }];
  });
}
