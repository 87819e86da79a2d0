import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { chainOf, type VacancyChain } from '../../src/analysis/vacancy-chain';
import { MESSAGES } from '../../src/language/messages';
import { breakSentence, chainSentence } from '../../src/ui/chain/chain-sentence';
import { chainBeside } from '../../src/ui/chain/chains-of-year';
import { createTexts } from '../../src/ui/language/use-texts';
import { toldHistory } from '../support/told-run';

const texts = createTexts(createIntl({ locale: 'nl-NL', messages: MESSAGES.nl }));

const history = toldHistory({
  days: 900,
  homes: 8,
  people: [
    [1, 'ZIT', 1],
    [2, 'ZIT', 2],
    [3, 'DAK', 'shelter'],
    [4, 'ZIT', 4],
    [6, 'ZIT', 6],
    [7, 'REG', 'list'],
  ],
  events: [
    [100, 'dwelling-delivered', 'new-build', 0, 'nowhere', 0, 1],
    [130, 'dwelling-let', 'channel-SEN', 1, 1, 0, 1],
    [140, 'home-left', 'death', 4, 4, 'deceased', 2],
    [160, 'dwelling-let', 'channel-REG', 2, 2, 1, 1],
    [180, 'dwelling-let', 'channel-REG', 7, 'list', 4, 2],
    [200, 'dwelling-let', 'channel-DAK', 3, 'shelter', 2, 1],
    [300, 'home-left', 'eviction', 6, 6, 'street', 3],
    [300, 'dwelling-sold', 'sale', 0, 6, 'nowhere', 3],
  ],
});
const chain = (number: number, day = 800): VacancyChain => chainOf(history, number, day)!;

describe('a chain in words', () => {
  it('says what it began with, how many moved on, and who was served', () => {
    expect(chainSentence(texts, chain(1))).toBe(
      'Een nieuwe woning, 2 huishoudens schuiven door, iemand uit de opvang krijgt een woning.',
    );
  });

  it('reads well with one move only, and without any', () => {
    expect(chainSentence(texts, chain(2))).toBe('Een huurder overlijdt, iemand van de wachtlijst krijgt een woning.');
    expect(chainSentence(texts, chain(3))).toBe('Een huurder raakt de woning kwijt, de laatste woning wordt verkocht.');
  });

  it('says that it has not broken yet on an earlier day', () => {
    expect(chainSentence(texts, chain(1, 170))).toBe(
      'Een nieuwe woning, 2 huishoudens schuiven door, de laatste woning staat nog leeg.',
    );
    expect(chainSentence(texts, chain(1, 135))).toContain('één huishouden schuift door');
    expect(breakSentence(texts, chain(1, 170), 'Sam')).toContain('Nog niet gebroken');
  });

  it('names why it breaks', () => {
    expect(breakSentence(texts, chain(1), 'Sam')).toContain('Sam laat geen sociale huurwoning achter');
    expect(breakSentence(texts, chain(3), '')).toContain('de woning wordt verkocht');
  });
});

describe('chains one after the other', () => {
  it('come round again, and begin with the first', () => {
    expect(chainBeside([5, 6, 7], 7, 1)).toBe(5);
    expect(chainBeside([5, 6, 7], 5, -1)).toBe(7);
    expect(chainBeside([5, 6, 7], 99, 1)).toBe(5);
    expect(chainBeside([], null, 1)).toBeUndefined();
  });
});
