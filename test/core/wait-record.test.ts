import { describe, expect, it } from 'vitest';
import { viewCounts, waitingColumn, WEEKLY_COLUMN, WEEKLY_COLUMNS, type Counts } from '../../src/contract/counts';
import { CHANNELS } from '../../src/contract/households';
import type { HistoryChunk } from '../../src/contract/history';
import {
  BINDING_REASONS,
  viewWaits,
  WAIT_CHANNELS,
  WAIT_MONTH_DAYS,
  WAIT_REASONS,
  WAIT_WORDS,
  waitChannel,
  waitDay,
  waitReason,
  type BindingReason,
} from '../../src/contract/wait-reasons';
import { createSimulation, type Simulation } from '../../src/core';
import { PriorityQueues, QUEUE } from '../../src/core/allocation/priority-queues';
import { SeekerLists } from '../../src/core/allocation/seeker-lists';
import { D, DWELLING_WORDS } from '../../src/core/entities/dwellings';
import { H, HOUSEHOLD_WORDS, Households, STATUS } from '../../src/core/entities/households';
import { WaitRecord } from '../../src/core/observe/wait-record';
import { whyWaiting } from '../../src/player/why-waiting';
import { measure, tenthSpec, type SpecChanges } from '../support/spec';

const REG = CHANNELS.indexOf('REG');
const STA = CHANNELS.indexOf('STA');
const UIT = CHANNELS.indexOf('UIT');
const YEAR = 2025;
const EVERYBODY = -1;
const TOWNS = 2;
const REGION = TOWNS;
const SINGLE = 1 << 12;

/** A hand-made world of people who wait: two towns, nobody yet. */
class WaitingRoom {
  readonly households = new Households(16);
  readonly lists = new SeekerLists(TOWNS);
  readonly priority = new PriorityQueues(TOWNS);
  readonly record = new WaitRecord(TOWNS);
  private key = 100;
  private month = 0;

  /** A single of no income, on the list of a town or of the region. */
  seeker(area: number): number {
    const row = this.household();
    this.lists.add(area, row, this.keyOf(row), 0, 0);
    return row;
  }

  queued(queue: number, fromDay = 0): number {
    const row = this.household();
    this.priority.add(queue, row, this.households, fromDay);
    return row;
  }

  household(): number {
    const row = this.households.add(this.key++);
    this.households.records[row * HOUSEHOLD_WORDS + H.traits] = YEAR - 30 + SINGLE;
    return row;
  }

  keyOf(row: number): number {
    return this.households.records[row * HOUSEHOLD_WORDS + H.key]!;
  }

  home(channel: number, municipality: number, suitable = EVERYBODY, mask = suitable): void {
    this.record.noteHome(channel, { municipality, suitable, mask });
  }

  /** Closes a month; answers the reason told of each row that is asked for. */
  close(...rows: number[]): (string | undefined)[] {
    this.record.close(this, { day: ++this.month * WAIT_MONTH_DAYS - 1, year: YEAR });
    this.words.push(...viewWaits(this.record.take()));
    return rows.map((row) => whyWaiting(Uint32Array.from(this.words), this.keyOf(row), this.month - 1)?.reason);
  }

  private readonly words: number[] = [];
}

describe('what a month of waiting came up against', () => {
  it('is no suitable home where none came to the list or queue, wherever else one came', () => {
    const room = new WaitingRoom();
    const rows = [room.seeker(0), room.seeker(REGION), room.queued(QUEUE['UIT-clinic'])];
    room.home(STA, 0);
    expect(room.close(...rows)).toEqual(['no-home', 'no-home', 'no-home']);
    room.home(REG, 1);
    expect(room.close(...rows)).toEqual(['no-home', 'queue', 'no-home']);
    room.home(REG, 0, 0);
    expect(room.close(...rows)).toEqual(['no-home', 'no-home', 'no-home']);
  });

  it('is a rule where a home of the right size was closed to the household', () => {
    const room = new WaitingRoom();
    const rows = [room.seeker(0), room.seeker(1), room.queued(QUEUE.STA)];
    for (const channel of [REG, STA]) room.home(channel, 0, EVERYBODY, 0);
    expect(room.close(...rows)).toEqual(['not-eligible', 'no-home', 'not-eligible']);
    for (const channel of [REG, STA]) room.home(channel, 0, EVERYBODY, EVERYBODY);
    expect(room.close(...rows)).toEqual(['queue', 'no-home', 'queue']);
  });

  it('is a waiting term for who may be offered a home later only', () => {
    const room = new WaitingRoom();
    const row = room.queued(QUEUE.STA, WAIT_MONTH_DAYS);
    room.home(STA, 0);
    expect(room.close(row)).toEqual(['not-eligible']);
    room.home(STA, 0);
    expect(room.close(row)).toEqual(['queue']);
  });

  it('is the last of what was marked, in the order of the way to a home, and of one month only', () => {
    const room = new WaitingRoom();
    const row = room.queued(QUEUE.STA);
    const marks: BindingReason[] = ['ceiling', 'no-guidance', 'task-not-met', 'queue'];
    for (const mark of marks) room.record.mark(row, mark);
    expect(room.close(row)).toEqual(['no-guidance']);
    room.record.mark(row, 'refused');
    expect(room.close(row)).toEqual(['refused']);
    for (const mark of ['task-not-met', 'ceiling'] as const) {
      room.record.mark(row, mark);
      expect(room.close(row)).toEqual([mark]);
    }
    expect(room.close(row)).toEqual(['no-home']);
  });

  it('is nothing for who waits no longer, and never goes to who comes after in the same row', () => {
    const room = new WaitingRoom();
    const [housed, gone] = [room.seeker(0), room.queued(QUEUE.STA)];
    expect(room.close(housed, gone)).toEqual(['no-home', 'no-home']);
    room.lists.remove(0, room.keyOf(housed), 0);
    room.record.mark(gone, 'refused');
    const key = room.keyOf(gone);
    room.record.forget(gone, key, 40);
    room.households.remove(gone);
    const next = room.queued(QUEUE['UIT-clinic']);
    expect(next).toBe(gone);
    expect(room.close(housed, next)).toEqual([undefined, 'no-home']);
    const reserved = STATUS.reserved;
    room.households.records[next * HOUSEHOLD_WORDS + H.status]! |= reserved;
    expect(room.close(next)).toEqual([undefined]);
  });
});

interface Taken {
  readonly simulation: Simulation;
  readonly counts: Counts;
  readonly waits: Uint32Array;
}

/** A run of two years at a tenth, by default short of guidance. */
function taken(changes: SpecChanges = {}, prepare?: (simulation: Simulation) => void): Taken {
  const simulation = createSimulation(
    tenthSpec('waits', { ...changes, parameters: { guidanceOtherUsers: 1250, ...changes.parameters } }),
  );
  prepare?.(simulation);
  simulation.advanceTo(26 * WAIT_MONTH_DAYS);
  const chunk: HistoryChunk = simulation.takeChunk();
  return { simulation, counts: viewCounts(chunk.counts), waits: viewWaits(chunk.waits) };
}

/** Sum over all months of who waits for a reason, in all channels or one. */
function months({ counts }: Taken, reason: BindingReason, channels = WAIT_CHANNELS): number {
  let sum = 0;
  for (let week = 3; week < counts.weeks; week += 4)
    for (const channel of channels)
      sum += counts.weekly[week * WEEKLY_COLUMNS.length + WEEKLY_COLUMN[waitingColumn(channel, reason)]]!;
  return sum;
}

/** Reason and channel of everybody who waits, by key, as the table tells it at its end. */
function toldAtEnd(waits: Uint32Array, beforeDay = Infinity): Map<number, number> {
  const told = new Map<number, number>();
  for (let at = 0; at < waits.length; at += WAIT_WORDS) {
    const word = waits[at + 1]!;
    if (waitDay(word) >= beforeDay) break;
    if (waitReason(word) === 0) told.delete(waits[at]!);
    else told.set(waits[at]!, word);
  }
  return told;
}

const baseline = taken();

describe('the table of waits of a run', () => {
  it('has a reason for everybody who waits, and for nobody else', () => {
    const { households } = baseline.simulation.world;
    const waiting = new Set<number>();
    for (let row = 0; row < households.rows; row++) {
      const at = row * HOUSEHOLD_WORDS;
      const status = households.records[at + H.status]!;
      if ((status & (STATUS.reserved | STATUS.inNotice)) !== 0) continue;
      const queue = (status & STATUS.queueMask) - 1;
      const forHome = queue >= 0 && queue <= QUEUE.SEN;
      if (forHome || (status & STATUS.searching) !== 0) waiting.add(households.records[at + H.key]! >>> 0);
    }
    expect(waiting.size).toBeGreaterThan(1800);
    expect(new Set(toldAtEnd(baseline.waits).keys())).toEqual(waiting);
  });

  it('adds up to the counts by channel and reason, month by month', () => {
    const { counts, waits } = baseline;
    for (let month = 1; month <= 26; month++) {
      const sums = new Map<string, number>();
      for (const word of toldAtEnd(waits, month * WAIT_MONTH_DAYS).values()) {
        const name = `${CHANNELS[waitChannel(word)]!} ${WAIT_REASONS[waitReason(word)]!}`;
        sums.set(name, (sums.get(name) ?? 0) + 1);
      }
      for (const channel of WAIT_CHANNELS)
        for (const reason of BINDING_REASONS) {
          const at = (month * 4 - 1) * WEEKLY_COLUMNS.length + WEEKLY_COLUMN[waitingColumn(channel, reason)];
          expect(counts.weekly[at]).toBe(sums.get(`${channel} ${reason}`) ?? 0);
        }
    }
  });

  it('tells of every reason but the ceiling, which is off without a lever', () => {
    const found = BINDING_REASONS.filter((reason) => months(baseline, reason) > 0);
    expect(found).toEqual(BINDING_REASONS.filter((reason) => reason !== 'ceiling'));
  });
});

describe('a rule that lets everybody pass takes its reason away', () => {
  it('guidance without limit: nobody lacks a slot', () => {
    const without = taken({ measures: [measure('guidanceSlots', 1e6, { from: '2025-01-06' })] });
    expect(months(baseline, 'no-guidance')).toBeGreaterThan(20);
    expect(months(without, 'no-guidance')).toBe(0);
  });

  it('no task: nobody was to be housed before', () => {
    const idle = taken({ parameters: { permitHouseholds: 0, permitAtStart: 0 } });
    expect(months(baseline, 'task-not-met')).toBeGreaterThan(20);
    expect(months(idle, 'task-not-met')).toBe(0);
  });

  it('a limit on the load of neighbourhoods: without it nobody is kept out', () => {
    const limited = taken({ measures: [measure('smartAllocation', 0.8, { from: '2025-01-06' })] });
    expect(months(limited, 'ceiling')).toBeGreaterThan(20);
    expect(months(baseline, 'ceiling')).toBe(0);
  });

  it('everybody accepts: nobody refused', () => {
    const always = { acceptPermit: 60, acceptMediated: 60, acceptRegular: 60, acceptLottery: 60 };
    expect(months(baseline, 'refused')).toBeGreaterThan(500);
    expect(months(taken({ parameters: always }), 'refused')).toBe(0);
  });

  it('low rents and no income limit: no seeker is shut out by them', () => {
    const open = taken({ parameters: { incomeFreeShare: 1 } }, ({ world }) => {
      const { records, rows } = world.dwellings;
      for (let row = 0; row < rows; row++) records[row * DWELLING_WORDS + D.traits]! &= ~(3 << 2);
    });
    expect(months(baseline, 'not-eligible', ['REG'])).toBeGreaterThan(100);
    // Homes that are built keep their rents; those of the first day are nearly all there are.
    expect(months(open, 'not-eligible', ['REG'])).toBeLessThan(months(baseline, 'not-eligible', ['REG']) / 10);
  });

  it('no homes for a group: its people came up against nothing but that', () => {
    const banned = taken({ measures: [measure('permitHolderShare', 0, { from: '2025-01-06' })] });
    expect(months(banned, 'queue', ['STA'])).toBeLessThan(months(baseline, 'queue', ['STA']) / 10);
    expect(months(banned, 'no-home', ['STA'])).toBeGreaterThan(100);
  });
});

describe('the record of waits', () => {
  it('goes on from a snapshot as if nothing had happened, in the middle of a month too', () => {
    const spec = tenthSpec('waits', { parameters: { guidanceOtherUsers: 1250 } });
    const first = createSimulation(spec);
    first.advanceTo(10 * WAIT_MONTH_DAYS + 7);
    const before = viewWaits(first.takeChunk().waits);
    const resumed = createSimulation(spec, first.snapshot());
    resumed.advanceTo(26 * WAIT_MONTH_DAYS);
    const after = viewWaits(resumed.takeChunk().waits);
    expect([...before, ...after]).toEqual([...baseline.waits]);
    expect(resumed.summary()).toEqual(baseline.simulation.summary());
  });

  it('counts a household in the queue for people who leave an institution there, not on the list', () => {
    const room = new WaitingRoom();
    const row = room.queued(QUEUE['UIT-no-bed']);
    room.lists.add(0, row, room.keyOf(row), 0, 0);
    room.home(REG, 0);
    expect(room.close(row)).toEqual(['queue']);
    const at = WAIT_CHANNELS.findIndex((channel) => channel === CHANNELS[UIT]) * BINDING_REASONS.length;
    expect(room.record.levels[at + BINDING_REASONS.indexOf('queue')]).toBe(1);
    expect(room.record.levels.reduce((sum, level) => sum + level)).toBe(1);
  });
});
