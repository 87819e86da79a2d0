import { viewCounts, WEEKLY_COLUMN, WEEKLY_COLUMNS, type Counts, type WeeklyColumn } from '../../src/contract/counts';
import { CAUSES, EVENT_KINDS, EVENT_WORDS, eventCause, eventDay, eventKind } from '../../src/contract/events';
import { viewEvents } from '../../src/contract/history';
import type { RunSpec } from '../../src/contract/scenario';
import { viewPeople, viewPlaces, type PeopleTable, type PlacesTable } from '../../src/contract/tables';
import { createSimulation, type Simulation } from '../../src/core';

/** One event in words a test can read. */
export interface LoggedEvent {
  readonly day: number;
  readonly kind: (typeof EVENT_KINDS)[number];
  readonly cause: (typeof CAUSES)[number]['id'];
  readonly household: number;
  readonly from: number;
  readonly to: number;
  readonly chain: number;
}

/** A run that was taken to a day: its simulation, its tables, its whole log and its counts. */
export interface TakenRun {
  readonly simulation: Simulation;
  readonly places: PlacesTable;
  readonly people: PeopleTable;
  readonly words: Uint32Array;
  readonly counts: Counts;
}

/** Takes a simulation to a day, its horizon by default, and takes what it left. */
export function takeRun(simulation: Simulation, day = simulation.horizonDay): TakenRun {
  simulation.advanceTo(day);
  const chunk = simulation.takeChunk();
  return {
    simulation,
    places: viewPlaces(chunk.places),
    people: viewPeople(chunk.people),
    words: viewEvents(chunk.events),
    counts: viewCounts(chunk.counts),
  };
}

/** Runs a spec to its horizon, or to a day. */
export function runSpec(spec: RunSpec, day?: number): TakenRun {
  return takeRun(createSimulation(spec), day);
}

/** The events of a log, in order. */
export function readEvents(words: Uint32Array): LoggedEvent[] {
  const events: LoggedEvent[] = [];
  for (let at = 0; at < words.length; at += EVENT_WORDS)
    events.push({
      day: eventDay(words[at]!),
      kind: EVENT_KINDS[eventKind(words[at]!)]!,
      cause: CAUSES[eventCause(words[at]!)]!.id,
      household: words[at + 1]!,
      from: words[at + 2]!,
      to: words[at + 3]!,
      chain: words[at + 4]!,
    });
  return events;
}

/** Words of the events before a day. */
export function wordsBefore(words: Uint32Array, day: number): Uint32Array {
  let end = 0;
  while (end < words.length && eventDay(words[end]!) < day) end += EVENT_WORDS;
  return words.subarray(0, end);
}

/** One weekly column of a run. */
export function weekly(counts: Counts, column: WeeklyColumn): number[] {
  return Array.from(
    { length: counts.weeks },
    (_, week) => counts.weekly[week * WEEKLY_COLUMNS.length + WEEKLY_COLUMN[column]]!,
  );
}

/** Sum of a weekly column over `[fromWeek, toWeek)`. */
export function weeklySum(counts: Counts, column: WeeklyColumn, fromWeek = 0, toWeek = counts.weeks): number {
  let sum = 0;
  for (let week = fromWeek; week < toWeek; week++)
    sum += counts.weekly[week * WEEKLY_COLUMNS.length + WEEKLY_COLUMN[column]]!;
  return sum;
}
