import { beforeEach, describe, expect, it } from 'vitest';
import type { Measure, RunSpec } from '../../src/contract/scenario';
import { RunFailure } from '../../src/runner/run-failure';
import type { RunRequest, RunScheduler, RunSink } from '../../src/runner/run-scheduler';
import { RunDesk } from '../../src/ui/session/run-desk';
import type { DeskNews } from '../../src/ui/session/run-desk';
import { baselineOfSpec, runKey, sharedDays, specOfPlan } from '../../src/ui/session/run-spec';
import { BuiltHistory, SMALL_CALENDAR, SMALL_REGION } from '../support/history-builder';
import { specOf } from '../support/spec';

/** Three years are enough: the target date of these runs lies within. */
const DAYS = 2 * 364;
const CALENDAR = { ...SMALL_CALENDAR, now: '2025-07-07', target: '2026-06-30', horizon: '2027-01-04' };
const TARGET_CHUNK = 560;

const STOP: Measure = { lever: 'saleDemolitionStop', value: 1, from: '2025-07-07', rampWeeks: 0 };
const LOTTERY: Measure = { lever: 'lotteryShare', value: 0.5, from: '2026-01-05', rampWeeks: 0 };

function spec(measures: readonly Measure[] = [], seed = '1'): RunSpec {
  const made = specOf(SMALL_REGION, seed, { measures });
  return { ...made, scenario: { ...made.scenario, calendar: CALENDAR } };
}

const past = new BuiltHistory({ seed: 1, days: DAYS, homes: 20, seekers: 10, actsPerDay: 2 }, false);

/** A scheduler whose runs go on only when the test says so. */
class FakeScheduler implements RunScheduler {
  readonly isBusy = false;
  readonly asked: { readonly request: RunRequest; readonly sink: RunSink }[] = [];
  restarts = 0;
  cancels = 0;

  request(request: RunRequest, sink: RunSink): void {
    this.asked.push({ request, sink });
  }

  restart(): void {
    this.restarts++;
  }

  cancel(): void {
    this.cancels++;
  }

  private get last(): { readonly request: RunRequest; readonly sink: RunSink } {
    const last = this.asked.at(-1);
    if (last === undefined) throw new Error('Nothing was asked');
    return last;
  }

  /** Hands over everything up to a day. */
  deliver(fromDay: number, toDay: number): void {
    this.last.sink.opened({ run: 1, fromDay, horizonDay: DAYS });
    this.last.sink.chunk(past.chunk(fromDay, toDay));
  }

  finish(fromDay = 0): void {
    this.deliver(fromDay, DAYS);
    this.last.sink.finished({ modelVersion: '0', stateHash: '', eventHash: '', days: DAYS, events: 0 });
  }
}

let scheduler: FakeScheduler;
let news: DeskNews[];
let desk: RunDesk;

beforeEach(() => {
  scheduler = new FakeScheduler();
  news = [];
  desk = new RunDesk(scheduler, (item) => news.push(item));
});

describe('the runs of the page', () => {
  it('begin with the baseline, shown while it grows', () => {
    desk.want(spec());
    expect(scheduler.asked).toHaveLength(1);
    expect(scheduler.asked[0]?.request.heldDays).toBe(0);
    scheduler.deliver(0, 182);
    expect(desk.current).toBe(desk.baseline);
    expect(desk.current?.history.days).toBe(182);
    expect(desk.isComputing).toBe(true);
    scheduler.finish(182);
    expect(desk.isComputing).toBe(false);
    expect(news.at(-1)).toBe('finished');
  });

  it('compute the baseline first where a link brings measures, and then only what differs', () => {
    desk.want(spec([STOP]));
    expect(scheduler.asked[0]?.request.spec.scenario.measures).toEqual([]);
    scheduler.finish();
    expect(scheduler.asked).toHaveLength(2);
    expect(scheduler.asked[1]?.request).toMatchObject({ spec: spec([STOP]), heldDays: 182 });
  });

  it('show a new future only when it has passed the target date', () => {
    desk.want(spec());
    scheduler.finish();
    desk.want(spec([STOP]));
    scheduler.deliver(182, 364);
    expect(desk.current).toBe(desk.baseline);
    expect(desk.isComing).toBe(true);
    scheduler.deliver(364, TARGET_CHUNK);
    expect(desk.current).not.toBe(desk.baseline);
    expect(desk.isComing).toBe(false);
    expect(desk.isComputing).toBe(true);
    scheduler.finish(TARGET_CHUNK);
    expect(desk.isComputing).toBe(false);
    expect(desk.baseline?.history.days).toBe(DAYS);
  });

  it('start from the run that shares most of the past', () => {
    desk.want(spec());
    scheduler.finish();
    desk.want(spec([STOP]));
    scheduler.finish(182);
    desk.want(spec([STOP, LOTTERY]));
    expect(scheduler.asked.at(-1)?.request.heldDays).toBe(364);
  });

  it('need no computing for undo and redo', () => {
    desk.want(spec());
    scheduler.finish();
    desk.want(spec([STOP]));
    scheduler.finish(182);
    const changed = desk.current;
    desk.want(spec());
    expect(desk.current).toBe(desk.baseline);
    desk.want(spec([STOP]));
    expect(desk.current).toBe(changed);
    expect(scheduler.asked).toHaveLength(2);
  });

  it('are not asked for twice while they are coming', () => {
    desk.want(spec());
    scheduler.finish();
    desk.want(spec([STOP]));
    desk.want(spec([STOP]));
    expect(scheduler.asked).toHaveLength(2);
  });

  it('forget a run that was superseded, and never show it', () => {
    desk.want(spec());
    scheduler.finish();
    desk.want(spec([STOP]));
    const first = scheduler.asked[1];
    desk.want(spec([LOTTERY]));
    first?.sink.superseded();
    scheduler.finish(364);
    expect(desk.current?.spec.scenario.measures).toEqual([LOTTERY]);
  });

  it('say what failed, keep what was there, and go on after a restart', () => {
    desk.want(spec());
    scheduler.finish();
    desk.want(spec([STOP]));
    scheduler.deliver(182, 364);
    scheduler.asked[1]?.sink.failed(new RunFailure('died', 'gone'));
    expect(desk.failure?.kind).toBe('died');
    expect(desk.current).toBe(desk.baseline);
    desk.restart();
    expect(scheduler.restarts).toBe(1);
    expect(desk.failure).toBeNull();
    scheduler.finish(0);
    expect(desk.current?.spec.scenario.measures).toEqual([STOP]);
    expect(desk.current?.history.days).toBe(DAYS);
  });

  it('start anew where the people are others', () => {
    desk.want(spec());
    scheduler.finish();
    desk.want(spec([], '2'));
    expect(scheduler.asked.at(-1)?.request).toMatchObject({ heldDays: 0, spec: { seed: '2' } });
    expect(desk.baseline?.spec.seed).toBe('2');
  });
});

describe('days that two runs share', () => {
  it('end with the first measure that only one of them has', () => {
    expect(sharedDays(spec(), spec([STOP]))).toBe(182);
    expect(sharedDays(spec([STOP]), spec([STOP, LOTTERY]))).toBe(364);
    expect(sharedDays(spec([STOP]), spec([{ ...STOP, value: 0.5 }]))).toBe(182);
    expect(sharedDays(spec([STOP]), spec([STOP]))).toBe(728);
  });

  it('are none where seed or world differ', () => {
    expect(sharedDays(spec(), spec([], '2'))).toBe(0);
    const other = spec();
    expect(sharedDays(spec(), { ...other, scenario: { ...other.scenario, parameters: { purchase: 0.02 } } })).toBe(0);
  });
});

describe('the run of a plan', () => {
  it('has the measures that act, without names and switches', () => {
    const plan = {
      scenarioId: 'baseline',
      seed: '7',
      parameters: {},
      measures: [
        { ...STOP, id: 'm1' },
        { ...LOTTERY, id: 'm2', off: true },
      ],
    };
    const made = specOfPlan(spec().scenario, plan);
    expect(made.scenario.measures).toEqual([STOP]);
    expect(made.seed).toBe('7');
    expect(baselineOfSpec(made).scenario.measures).toEqual([]);
    expect(runKey(made)).not.toBe(runKey(baselineOfSpec(made)));
  });
});
