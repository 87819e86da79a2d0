import { describe, expect, it } from 'vitest';
import { problemSentence } from '../support/problem-sentence';
import { good, inWords, problemsOf, withMeasure } from '../support/scenario-in-words';

describe('many problems', () => {
  it('counts what is left after a thousand problems', () => {
    const problems = problemsOf({ ...good, measures: Array.from({ length: 49_000 }, () => 1) });
    expect(problems).toHaveLength(1001);
    expect(problemSentence(problems[1000]!, 'en')).toBe('And 48,000 more problems.');
  });

  it('says when there is more than could be listed', () => {
    const input = { ...good, measures: Array.from({ length: 1_000_000 }, () => 1) };
    expect(inWords(input)).toEqual([
      ': There are more than 50,000 values here. A scenario may have at most that many.',
    ]);
    const round: Record<string, unknown> = { ...good };
    round.calendar = round;
    expect(problemsOf(round).map(({ code }) => code)).toEqual(['problem.value.tooMany']);
  });

  it('lists every problem at once, wherever it stands', () => {
    const input = {
      ...withMeasure({ value: 9, from: '2020-01-01', extra: true }),
      id: 7,
      calendar: { target: '2040-01-01', later: '' },
      parameters: { shareSEN: 4 },
      region: 'nowhere',
    };
    expect(
      problemsOf(input)
        .map(({ path }) => path)
        .sort(),
    ).toEqual([
      'calendar.later',
      'calendar.target',
      'id',
      'measures[0].extra',
      'measures[0].from',
      'measures[0].value',
      'parameters',
      'parameters.shareSEN',
      'region',
    ]);
  });
});
