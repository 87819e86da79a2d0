import type { Browser, Page } from 'playwright-core';

/** What the main thread of a page did while it was traced; processor time, so that a busy machine does not count. */
export interface PageTrace {
  /** Each callback of an animation frame. @unit milliseconds */
  readonly frames: readonly number[];
  /** Each task, longest first. @unit milliseconds */
  readonly tasks: readonly TracedTask[];
}

/** A task of the main thread. */
export interface TracedTask {
  /** Processor time. @unit milliseconds */
  readonly ms: number;
  /** What it did, longest first, as `FireAnimationFrame 12 ms`. */
  readonly parts: readonly string[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time of the thread, that is without waiting for a processor. @unit microseconds */
  readonly tdur?: number;
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];
const FRAME = 'FireAnimationFrame';
const TASK = 'RunTask';
const PARTS = 3;

function threadOf({ pid, tid }: TraceEvent): string {
  return `${String(pid)} ${String(tid)}`;
}

/** The thread that most frames were called back on: the page's own, for no other page draws. */
function mainThread(frames: readonly TraceEvent[]): string | undefined {
  const counts = new Map<string, number>();
  for (const frame of frames) counts.set(threadOf(frame), (counts.get(threadOf(frame)) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function milliseconds(event: TraceEvent): number {
  return (event.tdur ?? 0) / 1000;
}

function partsOf(task: TraceEvent, events: readonly TraceEvent[]): readonly string[] {
  const end = task.ts + (task.dur ?? 0);
  return events
    .filter((event) => event !== task && event.ts >= task.ts && event.ts < end)
    .sort((a, b) => milliseconds(b) - milliseconds(a))
    .slice(0, PARTS)
    .map((event) => `${event.name} ${milliseconds(event).toFixed(0)} ms`);
}

/** Traces what a page does while something is done to it. Throws where the trace knows no processor time. */
export async function tracePage(browser: Browser, page: Page, act: () => Promise<void>): Promise<PageTrace> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const whole = trace.traceEvents.filter(({ ph }) => ph === 'X');
  const thread = mainThread(whole.filter(({ name }) => name === FRAME));
  const events = whole.filter((event) => threadOf(event) === thread);
  const frames = events.filter(({ name }) => name === FRAME);
  if (frames.length === 0 || frames.every(({ tdur }) => tdur === undefined))
    throw new Error('The trace tells no processor time of frames');
  const tasks = events
    .filter(({ name }) => name === TASK)
    .sort((a, b) => milliseconds(b) - milliseconds(a))
    .map((task, index) => ({ ms: milliseconds(task), parts: index < PARTS ? partsOf(task, events) : [] }));
  return { frames: frames.map(milliseconds), tasks };
}
