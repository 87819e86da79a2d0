import { describe, expect, it } from 'vitest';
import { shippedRegions, shippedScenarios } from '../../src/io/shipped';
import { LEVERS } from '../../src/contract/levers';
import { PARAMETER_ENTRIES } from '../../src/contract/parameters';
import { runRecorded } from '../support/recorded-terminal';

/** The yearly table of the model document, J.4: y, S, V, lettings, REG, homeless inflow, STA, URG, UIT, BWr, BWw, FPCw, H, HC. */
const J4 = [
  [2026, 60215, 736.7, 4206.0, 1932.3, 754.3, 216.8, 148.1, 199.0, 91.0, 113.5, 3.2, 899.6, 356.7],
  [2027, 60430, 739.3, 4264.0, 1972.5, 762.1, 208.3, 143.2, 198.1, 86.6, 118.2, 3.2, 894.6, 354.1],
  [2028, 60645, 741.8, 4278.6, 1979.0, 769.4, 202.4, 138.5, 197.1, 85.4, 124.0, 3.7, 896.0, 352.7],
  [2029, 60860, 744.3, 4293.0, 1985.4, 776.2, 198.2, 133.9, 196.0, 84.7, 129.0, 4.2, 899.9, 352.2],
  [2030, 61075, 746.8, 4307.5, 1991.9, 782.5, 195.0, 129.4, 194.8, 84.2, 133.1, 4.8, 904.8, 352.4],
  [2031, 61290, 749.3, 4321.9, 1998.4, 788.3, 192.3, 125.1, 193.7, 83.7, 136.3, 5.4, 910.1, 353.2],
];

function table(csv: string): { heads: string[]; rows: number[][] } {
  const [heads = '', ...rows] = csv.trim().split('\n');
  return { heads: heads.split(','), rows: rows.map((row) => row.split(',').map(Number)) };
}

describe('doorstroom fluid', () => {
  it('gives the yearly table of the model document to a tenth', async () => {
    const { out, exit, errors } = await runRecorded(['fluid', 'baseline']);
    const { heads, rows } = table(out);
    expect([exit, errors]).toEqual([0, []]);
    expect(heads.join()).toBe('y,S,V,lettings,REG,homelessInflow,STA,URG,UIT,BWr,BWw,FPCw,H,HC,PL');
    expect(rows.slice(0, 6).map((row) => row.slice(0, 14))).toEqual(J4);
    expect(rows.map(([year]) => year)).toEqual([2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035, 2036]);
  });

  it('takes the measures of a scenario from their date on', async () => {
    const base = table((await runRecorded(['fluid', 'baseline'])).out).rows;
    const stop = table((await runRecorded(['fluid', 'sale-demolition-stop'])).out).rows;
    expect(stop.slice(0, 2)).toEqual(base.slice(0, 2));
    expect(stop[9]![1]! - base[9]![1]!).toBeCloseTo(8 * 265, -1);
  });

  it('names what the twin does not know', async () => {
    const { errors, exit } = await runRecorded(['fluid', 'lottery-and-faster-letting']);
    expect(exit).toBe(0);
    expect(errors).toEqual([
      'The twin does not know the lever lotteryShare; the measure in measures[0] does nothing there.',
    ]);
  });
});

describe('doorstroom hash', () => {
  it('gives one line of JSON', async () => {
    const { out, exit } = await runRecorded(['hash', 'test/cli/fixtures/small.json', '--seed', '42']);
    expect(exit).toBe(0);
    expect(out).toMatch(
      /^\{"modelVersion":"\d+\.\d+\.\d+","stateHash":"[0-9a-f]{16}","eventHash":"[0-9a-f]{16}","days":\d+\}\n$/,
    );
    const other = await runRecorded(['hash', 'test/cli/fixtures/small.json', '--seed', '43']);
    expect(other.out).not.toBe(out);
    expect((await runRecorded(['hash', 'test/cli/fixtures/small.json', '--seed', '42'])).out).toBe(out);
  });
});

describe('doorstroom catalogue', () => {
  it.each([
    ['levers', LEVERS.length],
    ['parameters', PARAMETER_ENTRIES.length],
  ])('lists all %s, as text and whole as JSON', async (list, count) => {
    const { out } = await runRecorded(['catalogue', list, '--lang', 'nl']);
    expect(out.trim().split('\n')).toHaveLength(count + 1);
    const json = JSON.parse((await runRecorded(['catalogue', list, '--json'])).out) as Record<string, unknown>[];
    expect(json).toHaveLength(count);
    for (const { texts } of json as { texts: { name: { nl: string; en: string } } }[]) {
      expect([texts.name.nl, texts.name.en].every((name) => name.length > 3)).toBe(true);
    }
  });

  it.each(['indicators', 'sources'])('lists all %s', async (list) => {
    const text = await runRecorded(['catalogue', list]);
    const json = JSON.parse((await runRecorded(['catalogue', list, '--json'])).out) as { id: string }[];
    for (const { id } of json) expect(text.out).toContain(`\n${id} `);
  });
});

describe('doorstroom explain', () => {
  it.each(LEVERS.map(({ id }) => id))('says what %s does and where its numbers come from', async (id) => {
    const { out, exit } = await runRecorded(['explain', id]);
    expect(exit).toBe(0);
    for (const head of [
      'What it does',
      'Why this range',
      'Source',
      'When it is felt',
      'Side effect',
      'Modelled effect or assumption',
    ])
      expect(out).toContain(`\n\n${head}\n  `);
  });

  it('says of a lever that does nothing why that is so', async () => {
    expect((await runRecorded(['explain', 'regionalPitchList', '--lang', 'nl'])).out).toContain(
      'Deze knop is niet gemodelleerd en doet niets.',
    );
    expect((await runRecorded(['explain', 'budgetShift'])).out).toContain('Not modelled, because');
    expect((await runRecorded(['explain', 'lotteryShare'])).out).not.toContain('not modelled');
  });

  it('reads as people write numbers', async () => {
    expect((await runRecorded(['explain', 'newSocialHomes', '--lang', 'nl'])).out).toContain(
      'nu 500 woningen per jaar; van 350 woningen per jaar tot en met 1.000 woningen per jaar',
    );
  });
});

describe('the scenarios that ship', () => {
  it('are all good', async () => {
    const files = [...shippedScenarios(shippedRegions()).keys()];
    const { out, exit } = await runRecorded(['validate', ...files.map((id) => `scenarios/${id}.json`)]);
    expect(exit).toBe(0);
    expect(out.trim().split('\n')).toEqual(
      files.map((id) => expect.stringContaining(`${id}.json: good. ${id}, 60,000 homes in Demo, `) as string),
    );
  });
});
