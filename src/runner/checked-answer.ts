import { viewCounts } from '../contract/counts';
import { viewEvents, type HistoryChunk } from '../contract/history';
import type { LogFindings, NextChunk, OpenedRun, Replicate, RunSummary } from '../contract/simulation-service';
import { viewPeople, viewPlaces } from '../contract/tables';
import { viewWaits } from '../contract/wait-reasons';
import { RunFailure } from './run-failure';

/** What a worker answered to `open`, or a failure where it is something else. */
export function checkedOpening(answer: unknown): OpenedRun {
  const { run, fromDay, horizonDay } = recordOf(answer);
  if (!isDay(run) || !isDay(fromDay) || !isDay(horizonDay)) throw unreadable('an opened run');
  return { run, fromDay, horizonDay };
}

/** What a worker answered to `next`, or a failure where it is something else. */
export function checkedNext(answer: unknown): NextChunk {
  const { chunk, summary } = recordOf(answer);
  if (chunk !== undefined) return { chunk: checkedChunk(chunk) };
  return { summary: checkedSummary(summary) };
}

/** What a worker answered to `replicate`, or a failure where it is something else. */
export function checkedReplicate(answer: unknown, seed: string): Replicate {
  const { counts, log, summary, seed: answered } = recordOf(answer);
  if (!(counts instanceof ArrayBuffer) || answered !== seed) throw unreadable('a replicate');
  readable(() => viewCounts(counts));
  return { seed, counts, log: checkedFindings(log), summary: checkedSummary(summary) };
}

function checkedFindings(answer: unknown): LogFindings {
  const { shelterStayDays, homeLossShare } = recordOf(answer);
  const isShare = homeLossShare === null || typeof homeLossShare === 'number';
  if (!isDay(shelterStayDays) || !isShare) throw unreadable('what a log says');
  return { shelterStayDays, homeLossShare };
}

function checkedChunk(answer: unknown): HistoryChunk {
  const chunk = recordOf(answer);
  const { fromDay, toDay, firstDwelling, firstPerson, places, people, events, counts, waits } = chunk;
  const days = isDay(fromDay) && isDay(toDay) && fromDay < toDay;
  if (!days || !isDay(firstDwelling) || !isDay(firstPerson)) throw unreadable('a chunk');
  const areBuffers =
    places instanceof ArrayBuffer &&
    people instanceof ArrayBuffer &&
    events instanceof ArrayBuffer &&
    counts instanceof ArrayBuffer &&
    waits instanceof ArrayBuffer;
  if (!areBuffers) throw unreadable('a chunk');
  readable(() => [viewPlaces(places), viewPeople(people), viewEvents(events), viewCounts(counts), viewWaits(waits)]);
  return { fromDay, toDay, firstDwelling, firstPerson, places, people, events, counts, waits };
}

function checkedSummary(answer: unknown): RunSummary {
  const { modelVersion, stateHash, eventHash, days, events } = recordOf(answer);
  const areTexts = typeof modelVersion === 'string' && typeof stateHash === 'string' && typeof eventHash === 'string';
  if (!areTexts || !isDay(days) || !isDay(events)) throw unreadable('a summary');
  return { modelVersion, stateHash, eventHash, days, events };
}

/** Headers that do not fit throw in the views. */
function readable(view: () => unknown): void {
  try {
    view();
  } catch (error) {
    throw new RunFailure('unreadable', error instanceof Error ? error.message : String(error));
  }
}

function recordOf(answer: unknown): Readonly<Record<string, unknown>> {
  return typeof answer === 'object' && answer !== null ? { ...answer } : {};
}

function isDay(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

function unreadable(what: string): RunFailure {
  return new RunFailure('unreadable', `The worker answered with something that is not ${what}`);
}
