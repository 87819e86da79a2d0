import { FIRST_DWELLING, SETTING_INDEX } from '../../src/contract/settings';
import { readEvents, type TakenRun } from './run-log';

/** Waits that end in a letting, by what waited. */
export const WAITS = ['list', 'urgent', 'reception', 'protectedLiving', 'shelter', 'empty homes'] as const;
/** What waited. */
export type Wait = (typeof WAITS)[number];

/** Waits that ended in a letting on or after a day; registration for seekers on the list. @unit days */
export function waitsOf(run: TakenRun, fromDay: number): Record<Wait, number[]> {
  const registered = new Map<number, number>();
  for (let row = 0; row < run.people.rows; row++)
    registered.set(run.people.key[row]!, run.people.registrationDay[row]!);
  const waits = Object.fromEntries(WAITS.map((wait) => [wait, [] as number[]])) as Record<Wait, number[]>;
  const settings = new Map<number, Wait>(
    WAITS.filter((wait) => wait !== 'empty homes').map((wait) => [SETTING_INDEX[wait], wait]),
  );
  const emptied = new Map<number, number>();
  for (const { kind, day, from, to, household } of readEvents(run.words)) {
    if (kind === 'home-left') emptied.set(from, day);
    else if (kind === 'dwelling-delivered' || kind === 'dwelling-acquired') emptied.set(to, day);
    else if (kind === 'dwelling-let') {
      const since = emptied.get(to);
      if (since !== undefined && day >= fromDay) waits['empty homes'].push(day - since);
      if (from >= FIRST_DWELLING) emptied.set(from, day);
      else if (day >= fromDay) {
        const wait = settings.get(from);
        if (wait !== undefined) waits[wait].push(day - registered.get(household)!);
      }
    }
  }
  return waits;
}

/** Value that a share of the numbers stays below. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}
