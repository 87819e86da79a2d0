import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedRegions, shippedScenarios } from '../../src/io/shipped';
import { leverById } from '../../src/contract/levers';
import { SHIPPED_SCENARIOS } from '../../src/ui/opening/shipped-scenarios';

const FOLDER = new URL('../../scenarios/', import.meta.url);
const IN_FOLDER = readdirSync(FOLDER).filter((name) => name.endsWith('.json') && name !== 'tsconfig.json');
const SCENARIOS = shippedScenarios(shippedRegions());
const EARLY = 'no-time-lost';
const LIST = [...SCENARIOS.values()];

describe('the scenarios that ship', () => {
  it('are the files of the folder, named after their ids', () => {
    expect([...SCENARIOS.keys()].sort()).toEqual(IN_FOLDER.map((name) => name.replace('.json', '')).sort());
    for (const name of IN_FOLDER) {
      const file = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as { id: string };
      expect(`${file.id}.json`).toBe(name);
    }
  });

  it('are the same on the page and on the command line, in one order', () => {
    expect([...SHIPPED_SCENARIOS]).toEqual([...SCENARIOS]);
    expect(LIST[0]?.id).toBe('baseline');
  });

  it.each(LIST.map(({ id }) => id))('%s: every measure changes its lever, from now on, under a name', (id) => {
    const { measures, calendar } = SCENARIOS.get(id)!;
    expect(calendar.now).toBe(id === EARLY ? calendar.start : '2027-01-04');
    for (const measure of measures) {
      expect(measure.value, measure.lever).not.toBe(leverById(measure.lever).default);
      expect(measure.from).toBe(calendar.now);
      expect(measure.id).toBeDefined();
    }
  });

  it('differ from each other, and all but the baseline from the defaults', () => {
    const bodies = LIST.map(({ calendar, parameters, measures, shocks }) =>
      JSON.stringify([calendar, parameters, measures, shocks]),
    );
    expect(new Set(bodies).size).toBe(LIST.length);
    for (const language of ['nl', 'en'] as const)
      expect(new Set(LIST.map(({ title }) => title[language])).size).toBe(LIST.length);
  });

  it('lose no time with the same measures as the advice', () => {
    const undated = (id: string) => SCENARIOS.get(id)!.measures.map(({ from: _from, ...measure }) => measure);
    expect(undated(EARLY)).toEqual(undated('advice-followed'));
  });
});
