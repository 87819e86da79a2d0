import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { compareLives } from '../../src/analysis/compare-lives';
import { lifeOf, type Life } from '../../src/analysis/life';
import { EVENT_KINDS, STOCK_MOVES } from '../../src/contract/events';
import { isTextKey } from '../../src/language/text-keys';
import { MESSAGES } from '../../src/language/messages';
import { createTexts } from '../../src/ui/language/use-texts';
import { givenName } from '../../src/ui/person/given-name';
import { ladderOf, lifeSteps, stepPath } from '../../src/ui/person/life-steps';
import { aloneTitle, comparedTitle, endSentence } from '../../src/ui/person/person-sentence';
import { whyNow } from '../../src/ui/person/why-now';
import { SMALL_CALENDAR } from '../support/history-builder';
import { toldHistory, type ToldEvent, type ToldPlace, type ToldRun } from '../support/told-run';

const SAM = 7;
const speech = {
  texts: createTexts(createIntl({ locale: 'nl-NL', messages: MESSAGES.nl })),
  monthName: (date: string) => date.slice(0, 7),
  calendar: SMALL_CALENDAR,
  name: 'Sam',
};

function historyOf(events: readonly ToldEvent[], from: ToldPlace = 'youthCare', waits: ToldRun['waits'] = []) {
  return toldHistory({ days: 2400, homes: 3, people: [[SAM, 'UIT', from]], events, waits });
}

function lifeWith(events: readonly ToldEvent[], from: ToldPlace = 'youthCare'): Life {
  return lifeOf(historyOf(events, from), SAM)!;
}

const door = (day: number, from: ToldPlace = 'youthCare'): ToldEvent => [
  day,
  'dwelling-let',
  'channel-UIT',
  SAM,
  from,
  1,
  5,
];
const couch: ToldEvent = [500, 'household-moved', 'dropped-out', SAM, 'youthCare', 'couch'];

function titleOf(here: Life, there: Life): string {
  return comparedTitle(speech, compareLives(here, there, 2185));
}

describe('the sentence about a person', () => {
  it('says how many months earlier or later there is a door', () => {
    expect(titleOf(lifeWith([door(800)]), lifeWith([door(1470)]))).toBe(
      'Sam krijgt 22 maanden eerder een eigen voordeur.',
    );
    expect(titleOf(lifeWith([door(840)]), lifeWith([door(810)]))).toBe('Sam krijgt 1 maand later een eigen voordeur.');
    expect(titleOf(lifeWith([door(805)]), lifeWith([door(800)]))).toContain('rond dezelfde tijd');
  });

  it('says in which future there is one at all', () => {
    expect(titleOf(lifeWith([door(800)]), lifeWith([couch]))).toBe(
      'Sam krijgt een eigen voordeur. Zoals het nu gaat niet.',
    );
    expect(titleOf(lifeWith([couch]), lifeWith([door(800)]))).toContain('Zoals het nu gaat wel');
  });

  it('counts months at home for who had one, and says where nothing changes', () => {
    const lost: ToldEvent = [1000, 'home-left', 'eviction', SAM, 0, 'street', 3];
    expect(titleOf(lifeWith([], 0), lifeWith([lost], 0))).toBe(
      'Sam heeft tot eind 2030 39 maanden langer een eigen voordeur.',
    );
    expect(titleOf(lifeWith([couch]), lifeWith([couch]))).toBe('Voor Sam maakt dit plan geen verschil.');
  });

  it('says of one future alone when the door comes, or that it does not', () => {
    expect(aloneTitle(speech, lifeWith([door(800)]))).toBe('Sam krijgt in 2027-03 een eigen voordeur.');
    expect(aloneTitle(speech, lifeWith([couch]))).toBe('Sam krijgt tot eind 2030 geen eigen voordeur.');
    const whole = toldHistory({ days: 4011, homes: 1, people: [[SAM, 'UIT', 'couch']] });
    expect(aloneTitle(speech, lifeOf(whole, SAM)!)).toBe('Sam krijgt tot eind 2035 geen eigen voordeur.');
    expect(aloneTitle(speech, lifeWith([], 0))).toBe('Sam houdt een eigen voordeur.');
  });

  it('says how a life ends, and nothing where it goes on', () => {
    const dies: ToldEvent = [900, 'home-left', 'death', SAM, 1, 'deceased', 6];
    expect(endSentence(speech, lifeWith([door(800), dies]))).toBe('Sam overlijdt in 2027-06.');
    expect(endSentence(speech, lifeWith([door(800)]))).toBeUndefined();
  });
});

describe('why not yet', () => {
  const events: readonly ToldEvent[] = [
    couch,
    [790, 'offer-accepted', 'channel-DAK', SAM, 'couch', 1],
    door(800, 'couch'),
    [1000, 'home-left', 'death', SAM, 1, 'deceased', 8],
  ];
  const history = historyOf(events, 'youthCare', [
    [SAM, 531, 'no-guidance', 'UIT'],
    [SAM, 615, 'none', 'REG'],
  ]);
  const life = lifeOf(history, SAM)!;
  const why = (day: number): string => whyNow(speech, life, { day, history });

  it('names the one thing that stood in the way, and for how long', () => {
    expect(why(510)).toBe('Er was een woning, maar geen begeleider.');
    expect(why(570)).toBe('Er was een woning, maar geen begeleider. Al 3 maanden zo.');
  });

  it('says so where somebody is not in line, waits for the keys, has a door, or is no longer there', () => {
    expect(why(620)).toBe('Sam staat nu niet in de rij voor een woning.');
    expect(why(795)).toBe('Sam heeft een woning aangenomen en wacht op de sleutel.');
    expect(why(800)).toBe('Sam heeft een eigen voordeur.');
    expect(why(1000)).toBe('Sam leeft niet meer.');
  });
});

describe('the picture of a life', () => {
  const life = lifeWith([couch, door(800, 'couch')]);
  const scales = { x: (day: number) => day, y: (setting: string) => (setting === 'social' ? 0 : 100) };

  it('has a home on top, and below it the places that were come by', () => {
    expect(ladderOf([life])).toEqual(['social', 'youthCare', 'couch']);
    expect(ladderOf([])).toEqual(['social']);
  });

  it('joins neighbours on one row and keeps to the days asked for', () => {
    const steps = lifeSteps(life, scales, { from: 100, to: 900 });
    expect(steps).toEqual([
      { fromX: 100, toX: 800, y: 100 },
      { fromX: 800, toX: 900, y: 0 },
    ]);
  });

  it('rises upright with round corners, sharper where a stay is short', () => {
    const path = stepPath(lifeSteps(life, scales, { from: 0, to: 900 }), 8);
    expect(path).toBe('M0,100H792Q800,100 800,92V8Q800,0 808,0H900');
    expect(
      stepPath(
        [
          { fromX: 0, toX: 4, y: 0 },
          { fromX: 4, toX: 90, y: 50 },
        ],
        8,
      ),
    ).toContain('H2Q4,0 4,2');
    expect(stepPath([], 8)).toBe('');
  });
});

describe('the invented name', () => {
  it('is the same for a household every time, and spread over neighbours', () => {
    expect(givenName(SAM)).toBe(givenName(SAM));
    expect(new Set(Array.from({ length: 60 }, (_, key) => givenName(key))).size).toBeGreaterThan(15);
  });
});

describe('the words for what happens', () => {
  it('stand for every kind of event that happens to somebody', () => {
    const ofHomes: readonly string[] = ['dwelling-advertised', ...STOCK_MOVES];
    const missing = EVENT_KINDS.filter((kind) => !ofHomes.includes(kind) && !isTextKey(`person.event.${kind}`));
    expect(missing).toEqual([]);
  });
});
