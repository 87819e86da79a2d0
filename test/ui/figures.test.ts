import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { createCountsBuffer, viewCounts, WEEKLY_COLUMN, WEEKLY_COLUMNS } from '../../src/contract/counts';
import type { Counts } from '../../src/contract/counts';
import { INDICATORS } from '../../src/contract/indicators';
import { FOLLOWED_SETTINGS, SETTING_INDEX } from '../../src/contract/settings';
import { MESSAGES } from '../../src/language/messages';
import { History } from '../../src/player/history';
import { Player } from '../../src/player/player';
import { amount, plainAmount, roundedToSay, writtenDifference } from '../../src/ui/figures/amount';
import { overYear, weeksOfYear } from '../../src/ui/figures/over-year';
import { runBand } from '../../src/ui/figures/run-band';
import { runSeries } from '../../src/ui/figures/run-series';
import { stageFacts } from '../../src/ui/figures/stage-facts';
import { WHAT_WENT_IN } from '../../src/ui/figures/what-went-in';
import { whyRows } from '../../src/ui/figures/why-rows';
import type { WhyRow } from '../../src/ui/figures/why-rows';
import { createTexts } from '../../src/ui/language/use-texts';
import { BuiltHistory, SMALL_CALENDAR, SMALL_REGION } from '../support/history-builder';

const NL = createTexts(createIntl({ locale: 'nl-NL', messages: MESSAGES.nl }));
const EN = createTexts(createIntl({ locale: 'en-GB', messages: MESSAGES.en }));

function history(seed: number, days: number): History {
  const built = new BuiltHistory({ seed, days, homes: 60, seekers: 40, actsPerDay: 6 }, false);
  const made = new History(SMALL_REGION, SMALL_CALENDAR);
  for (const chunk of built.chunks()) made.append(chunk);
  return made;
}

/** Counts in which every week has the value of its number, times a factor, in one column. */
function ramp(factor: number, weeks = 120): Counts {
  const counts = viewCounts(createCountsBuffer(0, weeks, { neighbourhoods: 1, municipalities: 1 }));
  for (let week = 0; week < weeks; week++)
    counts.weekly[week * WEEKLY_COLUMNS.length + WEEKLY_COLUMN.lettings] = week * factor;
  return counts;
}

describe('amounts', () => {
  it('are written as the language does', () => {
    expect(plainAmount(NL, 'homesPerYear', 1940.4)).toBe('1.940');
    expect(plainAmount(EN, 'homesPerYear', 1940.4)).toBe('1,940');
    expect(plainAmount(NL, 'years', 4.84)).toBe('4,8');
    expect(amount(NL, 'years', 4.84)).toBe('4,8 jaar');
    expect(amount(EN, 'homes', 1)).toBe('1 home');
  });

  it('differ by what a person finds who subtracts what is written', () => {
    expect(writtenDifference(NL, 'homes', [408.4, 400.6])).toBe('+7');
    expect(writtenDifference(NL, 'years', [5.26, 5.44])).toBe('−0,1');
    expect(writtenDifference(EN, 'homes', [3, 3.2])).toBe('0');
  });

  it('are said in two figures', () => {
    expect([352.7, 20_268, 7, 0, -1234, 99.6].map(roundedToSay)).toEqual([350, 20_000, 7, 0, -1200, 100]);
  });
});

describe('the line of an indicator', () => {
  it('is computed once for the same counts', () => {
    const counts = ramp(1);
    expect(runSeries(counts, 'lettings')).toBe(runSeries(counts, 'lettings'));
    expect(runSeries(undefined, 'lettings')).toHaveLength(0);
  });

  it('is blank where its window is too short to mean anything', () => {
    const line = runSeries(ramp(1), 'lettings');
    expect(line[12]).toBeNaN();
    expect(line[13]).toBeGreaterThan(0);
  });
});

describe('the band of several futures', () => {
  it('holds every line and their middle half', () => {
    const band = runBand(
      [5, 1, 3, 2, 4].map((factor) => ramp(factor)),
      'lettings',
    );
    const line = (factor: number): number => runSeries(ramp(factor), 'lettings')[80] ?? NaN;
    expect(band?.futures).toBe(5);
    expect(band?.low[80]).toBeCloseTo(line(1));
    expect(band?.high[80]).toBeCloseTo(line(5));
    expect(band?.innerLow[80]).toBeCloseTo(line(2));
    expect(band?.innerHigh[80]).toBeCloseTo(line(4));
  });

  it('is not drawn for two', () => {
    expect(runBand([ramp(1), ramp(2)], 'lettings')).toBeNull();
  });
});

describe('an indicator over a year', () => {
  it('waits until the whole year is known', () => {
    const question = { calendar: SMALL_CALENDAR, indicator: 'lettings', year: 2026 } as const;
    const end = weeksOfYear(SMALL_CALENDAR, 2026)?.toWeek ?? 0;
    expect(overYear(ramp(1, end - 1), question)).toBeUndefined();
    expect(overYear(ramp(1, end), question)).toBeGreaterThan(0);
    expect(overYear(undefined, question)).toBeUndefined();
    expect(overYear(ramp(1), { ...question, year: 1999 })).toBeUndefined();
  });
});

describe('the stage in words', () => {
  const made = history(3, 364);
  const player = new Player(made);

  it.each([27, 132, 363])('says on day %i what the replay of every event shows', (day) => {
    player.seek(day);
    const facts = stageFacts(made.weekCounts, SMALL_REGION, day);
    const { stock, homesInStock, homesVacant } = player.state;
    const weekEnd = (day + 1) % 7 === 0;
    expect(weekEnd).toBe(true);
    expect(facts?.homes).toBe(homesInStock);
    expect(facts?.empty).toBe(homesVacant);
    const places = facts?.places.flatMap(({ settings }) => settings) ?? [];
    const followed = FOLLOWED_SETTINGS.filter((setting) => setting !== 'social');
    expect(places.map(({ setting }) => setting).sort()).toEqual([...followed].sort());
    for (const { setting, households } of places) expect(households).toBe(stock[SETTING_INDEX[setting]]);
    expect(facts?.municipalities.map(({ name }) => name)).toEqual(SMALL_REGION.municipalities.map(({ name }) => name));
  });

  it('tells of who waits by channel and reason, and of nobody where nobody does', () => {
    const weeks = 8;
    const buffer = createCountsBuffer(0, weeks, { neighbourhoods: 2, municipalities: 1 });
    const counts = viewCounts(buffer);
    const at = (weeks - 1) * WEEKLY_COLUMNS.length;
    counts.weekly[at + WEEKLY_COLUMN['waiting-UIT-no-guidance']] = 12;
    counts.weekly[at + WEEKLY_COLUMN['waiting-REG-queue']] = 900;
    expect(stageFacts(counts, SMALL_REGION, weeks * 7 - 1)?.waiting).toEqual([
      { channel: 'UIT', reason: 'no-guidance', households: 12 },
      { channel: 'REG', reason: 'queue', households: 900 },
    ]);
  });

  it('has nothing to say before the first month', () => {
    expect(stageFacts(made.weekCounts, SMALL_REGION, 20)).toBeNull();
  });
});

describe('why a number is what it is', () => {
  const current = history(4, 364).weekCounts;
  const baseline = history(5, 364).weekCounts;

  it.each(INDICATORS.filter(({ chart }) => chart).map(({ id }) => id))('adds up exactly for %s', (indicator) => {
    const rows = whyRows({ current, baseline }, { indicator, fromWeek: 10, toWeek: 40 });
    if (rows === null) throw new Error('no rows');
    if (rows.kind === 'ratio') return;
    const lines = rows.rows;
    const sum = (pick: (row: WhyRow) => number): number => lines.reduce((total, row) => total + pick(row), 0);
    expect(rows.start[0] + sum(({ value }) => value)).toBe(rows.end[0]);
    expect(rows.start[1] + sum(({ compared }) => compared)).toBe(rows.end[1]);
  });

  it('is not told before a week has passed, or of weeks nobody knows', () => {
    expect(whyRows({ current, baseline }, { indicator: 'lettings', fromWeek: 10, toWeek: 10 })).toBeNull();
    expect(whyRows({ current, baseline }, { indicator: 'lettings', fromWeek: 10, toWeek: 99 })).toBeNull();
    expect(whyRows({ current, baseline: undefined }, { indicator: 'lettings', fromWeek: 1, toWeek: 9 })).toBeNull();
  });

  it('names what went in for every chart', () => {
    for (const { id, chart } of INDICATORS) if (chart) expect(WHAT_WENT_IN[id]?.length).toBeGreaterThan(2);
  });
});
