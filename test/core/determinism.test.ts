import { beforeAll, describe, expect, it } from 'vitest';
import { ACTING_LEVERS, farEnd } from '../../src/contract/levers';
import type { RunSpec } from '../../src/contract/scenario';
import type { RunSummary } from '../../src/contract/simulation-service';
import { createSimulation, specPrefix, type Snapshot } from '../../src/core';
import { runSpec, wordsBefore, type TakenRun } from '../support/run-log';
import {
  companionsOf,
  LEVERS_AT_DEFAULT,
  LEVERS_AT_MAXIMUM,
  measure,
  tenthSpec,
  type SpecChanges,
} from '../support/spec';

const HORIZON = '2029-01-01';
const NOW = 728;

/** A quarter after `now`. */
const SOON = '2027-04-05';
/** Pitches come free so often that who gets them shows within two years in a region of a tenth. */
const PITCHES = { pitchFreed: 0.03 } as const;
/** So few slots of guidance are left that they are all in use before the horizon: else more of them change nothing. */
const SLOTS = { guidanceOtherUsers: 1150 } as const;

const specFor = (changes: SpecChanges = {}): RunSpec =>
  tenthSpec('determinism b', {
    horizon: HORIZON,
    ...changes,
    parameters: { ...PITCHES, ...SLOTS, ...changes.parameters },
  });

function summaryOf(spec: RunSpec): RunSummary {
  return runSpec(spec).simulation.summary();
}

/** A world in which neighbourhoods act back: some levers do nothing where they only report. */
const FEEDBACK = { neighbourhoodFeedback: 1 } as const;

let base: RunSummary;
let baseWords: Uint32Array;
let feedbackBase: TakenRun;

beforeAll(() => {
  const run = runSpec(specFor());
  base = run.simulation.summary();
  baseWords = run.words;
  feedbackBase = runSpec(specFor({ parameters: FEEDBACK }));
});

describe('the same spec', () => {
  it('gives the same bits, another seed others', () => {
    expect(summaryOf(specFor())).toEqual(base);
    const other = summaryOf(tenthSpec('determinism 2', { horizon: HORIZON }));
    expect(other.eventHash).not.toBe(base.eventHash);
    expect(other.stateHash).not.toBe(base.stateHash);
  });

  it('gives the same bits in chunks of any length', () => {
    const simulation = createSimulation(specFor());
    const words: number[] = [];
    for (let day = 0; day < simulation.horizonDay;) {
      day = Math.min(day + 7 * (1 + ((day / 7) % 13)), simulation.horizonDay);
      simulation.advanceTo(day);
      words.push(...new Uint32Array(simulation.takeChunk().events, 16));
    }
    expect(simulation.summary()).toEqual(base);
    expect(words.length).toBe(baseWords.length);
    expect(words.every((word, index) => word === baseWords[index])).toBe(true);
  });
});

describe('a resumed run', () => {
  const snapshots: Snapshot[] = [];

  beforeAll(() => {
    const simulation = createSimulation(specFor());
    for (const day of [0, 7, 28, 371, NOW, 1183]) {
      simulation.advanceTo(day);
      simulation.takeChunk();
      snapshots.push(simulation.snapshot());
    }
  });

  it('equals the straight one, from any snapshot, built on it', () => {
    for (const snapshot of snapshots) {
      const resumed = createSimulation(specFor(), snapshot);
      expect(resumed.day).toBe(snapshot.day);
      resumed.advanceTo(resumed.horizonDay);
      resumed.check();
      expect(resumed.summary(), `from day ${snapshot.day}`).toEqual(base);
    }
  });

  it('equals the straight one when put back into a simulation that had gone on, more than once', () => {
    const simulation = createSimulation(specFor());
    simulation.advanceTo(1000);
    for (const snapshot of [snapshots[4]!, snapshots[1]!, snapshots[4]!]) {
      simulation.restore(snapshot);
      const words = takeAll(simulation);
      expect(simulation.summary()).toEqual(base);
      const before = wordsBefore(baseWords, snapshot.day).length;
      expect(words).toEqual(baseWords.slice(before));
    }
  });

  it('of another policy equals that policy run straight, from any day their pasts share', () => {
    const spec = specFor({ measures: LEVERS_AT_MAXIMUM });
    const straight = summaryOf(spec);
    expect(straight.eventHash).not.toBe(base.eventHash);
    for (const snapshot of snapshots.filter(({ day }) => day <= NOW)) {
      expect(specPrefix(spec, snapshot.day)).toBe(specPrefix(specFor(), snapshot.day));
      const resumed = createSimulation(spec, snapshot);
      resumed.advanceTo(resumed.horizonDay);
      expect(resumed.summary()).toEqual(straight);
    }
  });

  function takeAll(simulation: ReturnType<typeof createSimulation>): Uint32Array {
    simulation.advanceTo(simulation.horizonDay);
    return new Uint32Array(simulation.takeChunk().events, 16).slice();
  }
});

describe('a lever', () => {
  it.each(ACTING_LEVERS.map((lever) => [lever.id, lever] as const))(
    '%s leaves the log before its first day as it was, and changes what comes after',
    (id, lever) => {
      const isInFeedback = lever.needsFeedback === true;
      const without = isInFeedback ? feedbackBase.words : baseWords;
      const hash = isInFeedback ? feedbackBase.simulation.summary().stateHash : base.stateHash;
      const parameters = isInFeedback ? FEEDBACK : {};
      const measures = [...companionsOf(lever), measure(id, farEnd(lever))];
      const { words, simulation } = runSpec(specFor({ parameters, measures }));
      expect(wordsBefore(words, NOW)).toEqual(wordsBefore(without, NOW));
      expect(simulation.summary().stateHash).not.toBe(hash);
    },
  );

  it('at its default is no lever, all of them at once too', () => {
    expect(summaryOf(specFor({ measures: LEVERS_AT_DEFAULT }))).toEqual(base);
    const soon = { horizon: SOON };
    const short = summaryOf(specFor(soon));
    for (const one of LEVERS_AT_DEFAULT)
      expect(summaryOf(specFor({ ...soon, measures: [one] })), one.lever).toEqual(short);
  }, 240_000);

  it('that begins at the horizon or later, or is off, is no lever', () => {
    const late = LEVERS_AT_MAXIMUM.map((one) => ({ ...one, from: HORIZON }));
    const off = LEVERS_AT_MAXIMUM.map((one) => ({ ...one, off: true }));
    expect(summaryOf(specFor({ measures: late }))).toEqual(base);
    expect(summaryOf(specFor({ measures: off }))).toEqual(base);
  });
});

describe('what is not part of the world', () => {
  it('changes nothing: order of measures and parameters, layout, texts, target', () => {
    const measures = LEVERS_AT_MAXIMUM.map((one, index) => ({ ...one, rampWeeks: index * 10 }));
    const parameters = { newSeekers: 4800, advertDays: 8, spoedShare: 0.2 };
    const spec = specFor({ measures, parameters });
    const { scenario } = spec;
    const layout = { municipalities: [[0, 0, 1, 1, 0, 1]], neighbourhoods: [] };
    const same: RunSpec = {
      ...spec,
      scenario: {
        ...scenario,
        id: 'other',
        title: { nl: 'x', en: 'y' },
        question: { nl: 'x', en: 'y' },
        region: { ...scenario.region, layout },
        calendar: { ...scenario.calendar, target: '2028-01-03' },
        measures: measures.toReversed().map((one) => ({ ...one, id: one.lever })),
        parameters: { spoedShare: 0.2, newSeekers: 4800, advertDays: 8, ...SLOTS, ...PITCHES },
      },
    };
    expect(summaryOf(same)).toEqual(summaryOf(spec));
  });

  it('is not a parameter: each of these changes the run', () => {
    for (const parameters of [
      { newSeekers: 4900 },
      { worksSigma: 0.7 },
      { death75plus: 0.08 },
      { acceptMediated: 2.6 },
    ])
      expect(summaryOf(specFor({ parameters })).eventHash).not.toBe(base.eventHash);
  });
});
