import { describe, expect, it } from 'vitest';
import { costLines, costsByPayer } from '../../src/analysis/costs';
import { PRICE_ENTRIES, type PriceId } from '../../src/contract/prices';
import { countsOf } from '../support/flat-counts';

/** Weeks of the check: a year of the model would be 52.18, so lines are compared per year. */
const WEEKS = 52;
const YEAR = WEEKS * 7;
const CONTRACTED = () => ({ shelter: 333, nightShelter: 147, guidance: 1300, meetingPlaces: 2 });

/** The region of the model document, standing still. */
const counts = countsOf(
  WEEKS,
  {
    receptionPersonsLevel: Math.round(489 * 0.7),
    emergencyPersonsLevel: Math.round(489 * 0.3),
    delivered: 12,
    transformed: 2,
    flexDelivered: 3,
    evictions: 1,
    coachedMoves: 4,
    homeDetentionDays: 7,
  },
  { prison: 225, passants: 5, forensicClinic: 41, forensicLiving: 58, clinic: 83, protectedLiving: 667 },
);

const run = { counts, span: { fromWeek: 0, toWeek: WEEKS }, contracted: CONTRACTED };

const lines = costLines(run);

function millionsAYear(id: PriceId): number {
  const euros = lines.find(({ price }) => price === id)?.euros ?? Number.NaN;
  return (euros * (365.25 / YEAR)) / 1e6;
}

describe('the costs of a region that stands still', () => {
  it.each([
    ['prisonDay', 33.5],
    ['forensicClinicDay', 10.5],
    ['forensicLivingDay', 4.2],
    ['clinicDay', 12.1],
    ['protectedLivingYear', 28],
    ['guidanceYear', 11.7],
  ] as const)('come to the check of the model document for %s', (id, millions) => {
    expect(millionsAYear(id)).toBeCloseTo(millions, 1);
  });

  it('come to the check for shelter and for permit holders in reception', () => {
    expect(millionsAYear('shelterYear') + millionsAYear('nightShelterYear')).toBeCloseTo(12.6, 1);
    const reception = millionsAYear('receptionYear') + millionsAYear('emergencyReceptionYear');
    expect(reception).toBeCloseTo(20.6, 1);
  });

  it('count what happens each time it does', () => {
    const times = (id: PriceId): number => lines.find(({ price }) => price === id)?.quantity ?? 0;
    expect(times('newHomeTop')).toBe(10 * WEEKS);
    expect(times('temporaryHomeSubsidy')).toBe(5 * WEEKS);
    expect(times('flexHomeGap')).toBe(3 * WEEKS);
    expect(times('pitchTop')).toBe(0);
    expect(times('meetingPlaceYear')).toBe(2 * YEAR);
    expect(times('evictionSociety')).toBe(WEEKS);
    expect(times('homeDetentionDay')).toBe(7 * WEEKS);
    expect(times('seniorMoveHelp')).toBe(4 * WEEKS);
  });

  it('add up to the same over all payers', () => {
    const byPayer = Object.values(costsByPayer(lines)).reduce((sum, euros) => sum + euros, 0);
    expect(byPayer).toBeCloseTo(
      lines.reduce((sum, { euros }) => sum + euros, 0),
      3,
    );
  });

  it('count less when they are paid later: 2.25% a year', () => {
    const longer = countsOf(523, { evictions: 1 });
    const at = (week: number): number =>
      costLines({ counts: longer, span: { fromWeek: 0, toWeek: week + 1 }, contracted: CONTRACTED }).find(
        ({ price }) => price === 'evictionCorporation',
      )?.presentEuros ?? 0;
    expect(at(0)).toBe(10_000);
    expect((at(522) - at(521)) / 10_000).toBeCloseTo(1 / 1.0225 ** ((522 * 7) / 365.25), 6);
  });

  it('follow a price that is given', () => {
    const [cheaper] = costLines(run, { prisonDay: 300 });
    expect(cheaper?.euros).toBe(230 * YEAR * 300);
  });
});

describe('the prices', () => {
  it('lie within their range and have a line', () => {
    for (const [id, { default: price, min, max }] of PRICE_ENTRIES) {
      expect([id, price >= min && price <= max]).toEqual([id, true]);
      expect(lines.some((line) => line.price === id)).toBe(true);
    }
  });
});
