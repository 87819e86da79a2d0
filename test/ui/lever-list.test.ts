import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { ACTING_LEVERS, acts, isIdleWithoutFeedback, LEVERS, leverById } from '../../src/contract/levers';
import type { LeverId } from '../../src/contract/levers';
import { MESSAGES } from '../../src/language/messages';
import type { Language } from '../../src/language/messages';
import { leverFormat, leverValue } from '../../src/ui/levers/lever-amount';
import { findLevers } from '../../src/ui/levers/lever-search';
import { leverSections } from '../../src/ui/levers/lever-sections';
import type { Texts } from '../../src/ui/language/use-texts';

function textsOf(language: Language): Pick<Texts, 'text' | 'number'> {
  return {
    text: (key, values) => String(new IntlMessageFormat(MESSAGES[language][key], language).format(values)),
    number: (value, style) => new Intl.NumberFormat(language, style).format(value),
  };
}

const ALL = new Set(LEVERS.map(({ id }) => id));

function found(language: Language, query: string): readonly LeverId[] {
  return [...findLevers(query, textsOf(language))];
}

describe('searching a lever', () => {
  it('finds all of them where nothing was typed', () => {
    expect(found('nl', '')).toHaveLength(LEVERS.length);
    expect(found('en', '   ')).toHaveLength(LEVERS.length);
  });

  it.each([
    ['nl', 'senioren', 'seniorMoves'],
    ['nl', 'ggz', 'institutionShare'],
    ['nl', 'Wmo zorg', 'careBudgetFollows'],
    ['nl', 'financien', 'topSubsidy'],
    ['nl', 'zorg provincie rijk', undefined],
    ['nl', 'G38', 'smartAllocation'],
    ['en', 'seniors', 'movingCoach'],
    ['en', 'PRISON', 'electronicDetention'],
    ['en', 'state rent allowance', 'sharedRentAllowance'],
    ['en', 'xyzzy', undefined],
  ] as const)('in %s finds with “%s” %s', (language, query, id) => {
    if (id === undefined) expect(found(language, query)).toEqual([]);
    else expect(found(language, query)).toContain(id);
    expect(found(language, query).length).toBeLessThan(LEVERS.length / 2);
  });
});

describe('the headings of the list', () => {
  it('hold every lever once by theme, and once for each party that can turn it', () => {
    const byTheme = leverSections('theme', ALL);
    expect(byTheme).toHaveLength(7);
    expect(byTheme.flatMap(({ levers }) => levers.map(({ id }) => id)).sort()).toEqual([...ALL].sort());
    const byOwner = leverSections('owner', ALL).flatMap(({ levers }) => levers);
    expect(byOwner).toHaveLength(LEVERS.flatMap(({ owners }) => owners).length);
  });

  it('begin with the levers that act, and count them', () => {
    const sections = leverSections('theme', ALL);
    const acting = sections.flatMap((section) => section.levers.slice(0, section.acting).map(({ id }) => id));
    expect(acting.sort()).toEqual(ACTING_LEVERS.map(({ id }) => id).sort());
  });

  it('put a lever that waits for feedback among those that do nothing here, until neighbourhoods act back', () => {
    const under = (feedback: number) =>
      leverSections('theme', new Set(['meetingPlaces', 'smartAllocation']), (lever) => {
        return acts(lever) && !isIdleWithoutFeedback(lever, feedback);
      }).map(({ id, acting }) => [id, acting]);
    expect(under(0)).toEqual([
      ['finance', 0],
      ['neighbourhood', 1],
    ]);
    expect(under(1)).toEqual([
      ['finance', 1],
      ['neighbourhood', 1],
    ]);
  });

  it('are left out where nothing was found under them', () => {
    expect(leverSections('theme', new Set(['newSocialHomes'])).map(({ id }) => id)).toEqual(['supply']);
    expect(leverSections('owner', new Set())).toEqual([]);
  });
});

describe('the value of a lever', () => {
  it.each([
    ['newSocialHomes', 1000, '1.000'],
    ['lotteryShare', 0.1, '10%'],
    ['permitHolderShare', 0.065, '6,5%'],
    ['institutionShare', 0.047, '4,7%'],
    ['seniorMoves', 1.5, '+150%'],
    ['seniorMoves', 0, '0%'],
    ['newPitches', 0.7, '0,7'],
    ['smartAllocation', 0.95, '0,95'],
    ['outflowTask', 1, 'aan'],
    ['outflowTask', 0, 'uit'],
  ] as const)('%s at %d is written %s', (id, value, said) => {
    expect(leverValue(textsOf('nl'), leverById(id), value)).toBe(said);
  });

  it('can be written so that no step is lost', () => {
    for (const lever of LEVERS) {
      const written = textsOf('en').number(lever.step, leverFormat(lever));
      expect(Number(written.replace(/[+%,]/g, '')), lever.id).toBeGreaterThan(0);
    }
  });
});
