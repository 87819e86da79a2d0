import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Announcer } from '../../src/ui/parts/announcer';
import { areAllKnown, NO_PAIRS } from '../../src/ui/session/paired-runs';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** An announcer, and all that it told. */
function listening(): { readonly announcer: Announcer; readonly told: readonly string[] } {
  const announcer = new Announcer();
  const told: string[] = [];
  announcer.subscribe(() => told.push(announcer.getSentence()));
  return { announcer, told };
}

it('lets a sentence be heard to its end, and of those that came meanwhile tells the newest only', () => {
  const { announcer, told } = listening();
  announcer.say('8%');
  announcer.say('9%');
  announcer.say('10%');
  expect(told).toEqual(['8%']);
  vi.advanceTimersByTime(2500);
  expect(told).toEqual(['8%', '10%']);
});

it('tells what became of a change after the change, all of it, one after the other', () => {
  const { announcer, told } = listening();
  announcer.say('10%');
  announcer.add('1.514 mensen');
  announcer.add('679 dakloze mensen meer');
  vi.advanceTimersByTime(2500);
  expect(told).toEqual(['10%', '1.514 mensen']);
  vi.advanceTimersByTime(2500);
  expect(told).toEqual(['10%', '1.514 mensen', '679 dakloze mensen meer']);
});

it('tells nothing more of a change once there is another one', () => {
  const { announcer, told } = listening();
  announcer.say('10%');
  announcer.add('1.514 mensen');
  announcer.say('12%');
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual(['10%', '12%']);
});

it('tells the same thing twice only when asked again after it was heard', () => {
  const { announcer, told } = listening();
  announcer.say('10%');
  announcer.say('10%');
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual(['10%']);
});

it('tells of a future once, however its words change while pairs of runs come in, and of the next one again', () => {
  const { announcer, told } = listening();
  const future = {};
  announcer.addOnce(future, 'outcome', '1.514 mensen');
  announcer.addOnce(future, 'gains', '679 meer over 8 toekomsten');
  announcer.addOnce(future, 'gains', '702 meer over 9 toekomsten');
  announcer.addOnce(future, 'outcome', '1,514 people');
  vi.advanceTimersByTime(10_000);
  announcer.addOnce({}, 'gains', '30 meer over 8 toekomsten');
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual(['1.514 mensen', '679 meer over 8 toekomsten', '30 meer over 8 toekomsten']);
});

it('takes a change for known when every pair of futures is there, not before the first and not between', () => {
  const pair = { baseline: {}, changed: {} } as never;
  expect(areAllKnown(NO_PAIRS)).toBe(false);
  expect(areAllKnown({ pairs: [pair], wanted: 8 })).toBe(false);
  expect(areAllKnown({ pairs: Array.from({ length: 8 }, () => pair), wanted: 8 })).toBe(true);
  // A pair that cannot be computed is no longer wanted.
  expect(areAllKnown({ pairs: [pair, pair], wanted: 2 })).toBe(true);
});
