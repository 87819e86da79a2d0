import { EVENT_KIND, HOUSEHOLD_MOVES } from '../contract/events';
import type { LifeEvent } from '../contract/history';
import { HOUSEHOLD_GROUPS, type HouseholdGroup } from '../contract/households';
import { NONE, settingKind, settingOfPlace, type Setting } from '../contract/settings';
import type { RunRecord } from './run-record';
import { kindsOf } from './scan-events';

const MOVES = kindsOf(HOUSEHOLD_MOVES);

/** Time somebody spent in one place. */
export interface Stay {
  /** Number of the place. */
  readonly place: number;
  readonly setting: Setting;
  /** @unit days */
  readonly fromDay: number;
  /** Day of leaving; where the stay goes on, the last day known and one. @unit days */
  readonly toDay: number;
}

/** Days on which somebody could leave a place but did not yet: `[fromDay, toDay)`. @unit days */
export interface ReadySpan {
  readonly fromDay: number;
  readonly toDay: number;
}

/** How a life ends as far as the model follows it. */
export interface LifeEnd {
  /** @unit days */
  readonly day: number;
  /** The way out. */
  readonly setting: Setting;
}

/** The life of one synthetic household in one run. */
export interface Life {
  /** Agent key: the same household has the same one in every run. */
  readonly household: number;
  readonly group: HouseholdGroup;
  readonly birthYear: number;
  readonly persons: number;
  /** Places one after the other, without a gap. */
  readonly stays: readonly Stay[];
  readonly ready: readonly ReadySpan[];
  readonly events: readonly LifeEvent[];
  /** Undefined where the household is followed up to the last day known. */
  readonly end: LifeEnd | undefined;
}

/** Whether an event took its household from one place to another, or into or out of the model. */
export function isMove(event: LifeEvent): boolean {
  return MOVES[event.kind] === 1;
}

/**
 * Whether a setting is a home with a front door of one's own: a social home, a flexible home or a pitch. Not a part of a
 * shared home, and not a roof for a while.
 */
export function isOwnHome(setting: Setting): boolean {
  return setting === 'social' || setting === 'flex' || setting === 'pitch';
}

function staysOf(placeAtStart: number, events: readonly LifeEvent[], days: number): readonly Stay[] {
  const stays: Stay[] = [];
  let place = placeAtStart;
  let fromDay = 0;
  const leave = (toDay: number): void => {
    const setting = settingOfPlace(place);
    if (place !== NONE && settingKind(setting) !== 'way-out') stays.push({ place, setting, fromDay, toDay });
  };
  for (const event of events) {
    if (!isMove(event)) continue;
    leave(event.day);
    place = event.to;
    fromDay = event.day;
  }
  leave(days);
  return stays;
}

function readyOf(events: readonly LifeEvent[], days: number): readonly ReadySpan[] {
  const spans: ReadySpan[] = [];
  let since: number | undefined;
  const end = (toDay: number): void => {
    if (since !== undefined) spans.push({ fromDay: since, toDay });
    since = undefined;
  };
  for (const event of events) {
    if (event.kind === EVENT_KIND['became-ready']) since ??= event.day;
    else if (event.kind === EVENT_KIND['readiness-ended'] || isMove(event)) end(event.day);
  }
  end(days);
  return spans;
}

function endOf(events: readonly LifeEvent[]): LifeEnd | undefined {
  const last = events.findLast(isMove);
  if (last === undefined) return undefined;
  const setting = settingOfPlace(last.to);
  return settingKind(setting) === 'way-out' ? { day: last.day, setting } : undefined;
}

/** The life of a household in a run, as far as it is known; undefined where the household is not in it. */
export function lifeOf(run: RunRecord, household: number): Life | undefined {
  const row = run.personRow(household);
  if (row < 0) return undefined;
  const { people, days } = run;
  const events = run.eventsOf(household);
  return {
    household,
    group: HOUSEHOLD_GROUPS[people.group[row] ?? 0] ?? 'REG',
    birthYear: people.birthYear[row] ?? 0,
    persons: people.persons[row] ?? 1,
    stays: staysOf(people.placeAtStart[row] ?? NONE, events, days),
    ready: readyOf(events, days),
    events,
    end: endOf(events),
  };
}

/** Where somebody is at the end of a day; undefined before and after the life. */
export function stayOn(life: Life, day: number): Stay | undefined {
  return life.stays.findLast(({ fromDay, toDay }) => fromDay <= day && day < toDay);
}

/** Days in a home of one's own before a day. @unit days */
export function ownHomeDays(life: Life, untilDay: number): number {
  let days = 0;
  for (const { setting, fromDay, toDay } of life.stays)
    if (isOwnHome(setting)) days += Math.max(0, Math.min(toDay, untilDay) - fromDay);
  return days;
}
