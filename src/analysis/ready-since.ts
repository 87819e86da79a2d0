import { EVENT_KIND } from '../contract/events';
import { NONE, SETTING_INDEX } from '../contract/settings';
import { kindsOf, scanEvents } from './scan-events';

/** Since when those are ready who may leave but have nowhere to go. */
export interface ReadySince {
  /** Those whose first day of being ready stands in the log. */
  readonly people: number;
  /** Days since that day, mean. @unit days */
  readonly meanDays: number;
}

const KINDS = kindsOf(['became-ready', 'readiness-ended', 'household-moved', 'household-left', 'dwelling-let']);

/**
 * How long those have been ready who are in some places at the end of a day. Who was ready before the first day of the
 * run is left out: the log does not say since when.
 *
 * @param settings Places, as indices into `SETTINGS`.
 */
export function readySince(events: Uint32Array, settings: readonly number[], day: number): ReadySince {
  const since = new Map<number, number>();
  const place = new Map<number, number>();
  scanEvents(events, { fromDay: 0, toDay: day + 1, kinds: KINDS }, (event) => {
    const { household, kind, to } = event;
    if (household === NONE) return;
    // Released without a home, a ready person waits on under a roof for a while; any other move ends it.
    const goesOn = kind === EVENT_KIND['household-moved'] && to === SETTING_INDEX.temporaryRoof;
    if (kind === EVENT_KIND['became-ready']) since.set(household, event.day);
    else if (!goesOn) since.delete(household);
    if (since.has(household)) place.set(household, to);
    else place.delete(household);
  });
  let people = 0;
  let days = 0;
  for (const [household, from] of since) {
    if (!settings.includes(place.get(household) ?? NONE)) continue;
    people++;
    days += day - from;
  }
  return { people, meanDays: people === 0 ? 0 : days / people };
}
