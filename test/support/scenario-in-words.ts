import { expect } from 'vitest';
import type { Problem } from '../../src/contract/outcome';
import { shippedRegions } from '../../src/io/shipped';
import { parseScenario } from '../../src/io/parse-scenario';
import { problemSentence } from './problem-sentence';

const regions = shippedRegions();

/** The shortest scenario that is accepted. */
export const good = {
  schemaVersion: 1,
  id: 'test',
  title: { nl: 'Proef', en: 'Test' },
  question: { nl: 'Wat dan?', en: 'What then?' },
  region: 'demo',
};

const neighbourhood = {
  id: 'a-1',
  name: 'A',
  homes: { S: 1, M: 1, L: 1, SEN: 1 },
  socialShare: 0.3,
  liveability: 0,
};
/** The only town of `withRegion`. */
export const town = { id: 'a', name: 'A', inhabitants: 10, neighbourhoods: [neighbourhood] };
const region = { id: 'r', name: 'R', scale: 0.01, municipalities: [town] };

/** Problems of a scenario; none where it is accepted. */
export function problemsOf(input: unknown): readonly Problem[] {
  const outcome = parseScenario(input, regions);
  return outcome.ok ? [] : outcome.problems;
}

/** Problems of a scenario as lines in English; each has a Dutch sentence too. */
export function inWords(input: unknown): string[] {
  return problemsOf(input).map((problem) => {
    expect(problemSentence(problem, 'nl')).not.toMatch(/\{\w|undefined|NaN/);
    return `${problem.path}: ${problemSentence(problem, 'en')}`;
  });
}

/** A scenario with one measure, some of it changed. */
export function withMeasure(measure: Record<string, unknown>): Record<string, unknown> {
  return { ...good, measures: [{ lever: 'lotteryShare', value: 0.2, from: '2028-01-01', ...measure }] };
}

/** A scenario with a small region of its own, some of it changed. */
export function withRegion(part: Record<string, unknown>): Record<string, unknown> {
  return { ...good, region: { ...region, ...part } };
}

/** A scenario with a region of one neighbourhood, some of it changed. */
export function withQuarter(part: Record<string, unknown>): Record<string, unknown> {
  return withRegion({ municipalities: [{ ...town, neighbourhoods: [{ ...neighbourhood, ...part }] }] });
}
