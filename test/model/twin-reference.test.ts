import { describe, expect, it } from 'vitest';
import { registrationYearsAfter, runTwin, seekersAfter, TWIN_COLUMNS, TWIN_DEFAULTS, TWIN_STEP } from '../../src/fluid';
import type { TwinParameters } from '../../src/fluid';

const SIX_YEARS = 6 * 52;

/** J.4, in the order of `TWIN_COLUMNS`. */
const BASELINE = [
  [2026, 60215, 736.7, 4206.0, 1932.3, 754.3, 216.8, 148.1, 199.0, 91.0, 113.5, 3.2, 899.6, 356.7],
  [2027, 60430, 739.3, 4264.0, 1972.5, 762.1, 208.3, 143.2, 198.1, 86.6, 118.2, 3.2, 894.6, 354.1],
  [2028, 60645, 741.8, 4278.6, 1979.0, 769.4, 202.4, 138.5, 197.1, 85.4, 124.0, 3.7, 896.0, 352.7],
  [2029, 60860, 744.3, 4293.0, 1985.4, 776.2, 198.2, 133.9, 196.0, 84.7, 129.0, 4.2, 899.9, 352.2],
  [2030, 61075, 746.8, 4307.5, 1991.9, 782.5, 195.0, 129.4, 194.8, 84.2, 133.1, 4.8, 904.8, 352.4],
  [2031, 61290, 749.3, 4321.9, 1998.4, 788.3, 192.3, 125.1, 193.7, 83.7, 136.3, 5.4, 910.1, 353.2],
];

/** The printed table is rounded to a tenth. */
const HALF_A_TENTH = 0.05 + 1e-9;

const QUOTAS_AND_BUILDING = {
  institutionShare: 0.085,
  homelessShare: 0.075,
  permitHolderShare: 0.09,
  newHomesPerYear: 900,
} satisfies Partial<TwinParameters>;

const PREVENTION = {
  otherHomelessPerYear: 560 * 0.7,
  releaseHomelessShare: 0.05,
  youthHomelessShare: 0.04,
  evictionRatePerYear: 0.00055 / 2,
  placedLossRatePerYear: 0.035,
} satisfies Partial<TwinParameters>;

/**
 * J.5: lettings, REG, STA, UIT, BWw, H, of which C on 1 January 2031. The last row but one prints one BWw for two
 * variants, 19; without building it is 19.6, so 20 stands here.
 */
const LEVER_ROWS: readonly (readonly [string, Partial<TwinParameters>, readonly number[]])[] = [
  ['baseline', {}, [4322, 1998, 192, 194, 136, 910, 353]],
  ['new-build 500 to 1000 at once', { newHomesPerYear: 1000 }, [4995, 2473, 120, 143, 106, 870, 319]],
  ['sale stop', { netSalesPerYear: 20 }, [4436, 2077, 180, 185, 131, 903, 347]],
  ['demolition halved', { demolitionsPerYear: 90 }, [4443, 2081, 179, 184, 131, 903, 347]],
  ['institutions 8%', { institutionShare: 0.08 }, [4322, 1900, 192, 6, 20, 935, 362]],
  ['homeless 7%', { homelessShare: 0.07 }, [4322, 1847, 192, 194, 136, 586, 89]],
  [
    'homeless 7%, all to the long-term class',
    { homelessShare: 0.07, longTermLettingShare: 1 },
    [4322, 1847, 192, 194, 136, 487, 2],
  ],
  ['permit holders 8%', { permitHolderShare: 0.08 }, [4322, 1912, 29, 194, 136, 910, 353]],
  ['permit holders 0', { permitHolderShare: 0 }, [4322, 2258, 683, 194, 136, 910, 353]],
  ['other homeless inflow −30%', { otherHomelessPerYear: 392 }, [4322, 1998, 192, 194, 136, 672, 251]],
  ['evictions −50%', { evictionRatePerYear: 0.000275 }, [4305, 1986, 194, 195, 137, 897, 348]],
  ['prison to homeless .05', { releaseHomelessShare: 0.05 }, [4322, 1998, 192, 194, 136, 833, 320]],
  ['youth care to homeless .04', { youthHomelessShare: 0.04 }, [4322, 1998, 192, 194, 136, 900, 349]],
  ['internal moves +.4 point', { internalMoveRatePerYear: 0.026 }, [4561, 1941, 165, 174, 125, 895, 340]],
  ['outward moves +.4 point', { leavingRatePerYear: 0.049 }, [4561, 2183, 165, 174, 125, 895, 340]],
  ['letting time 6 weeks', { lettingWeeks: 6 }, [4340, 2006, 190, 192, 135, 908, 351]],
  ['home loss .035', { placedLossRatePerYear: 0.035 }, [4322, 1998, 192, 194, 136, 870, 337]],
  ['home loss .11', { placedLossRatePerYear: 0.11 }, [4322, 1998, 192, 194, 136, 997, 390]],
  ['releases 700', { releasesPerYear: 700 }, [4322, 1998, 192, 175, 129, 889, 344]],
  ['protected-living places +15%', { protectedLivingPlaces: 667 * 1.15 }, [4322, 1998, 192, 229, 52, 911, 353]],
  ['permit-holder inflow +25%', { permitHoldersPerYear: 353.5 * 1.25 }, [4322, 1998, 360, 194, 136, 910, 353]],
  ['permit-holder inflow −25%', { permitHoldersPerYear: 353.5 * 0.75 }, [4322, 1998, 24, 194, 136, 910, 353]],
  ['package', { ...QUOTAS_AND_BUILDING, ...PREVENTION }, [4843, 2026, 7, 6, 19, 189, 2]],
  [
    'package without building',
    { ...QUOTAS_AND_BUILDING, ...PREVENTION, newHomesPerYear: 500 },
    [4305, 1622, 7, 6, 20, 225, 2],
  ],
  ['package without prevention', QUOTAS_AND_BUILDING, [4860, 2041, 7, 6, 19, 488, 2]],
];

describe('the fluid twin against the model document', () => {
  const { years } = runTwin({ weeks: SIX_YEARS });

  it('has one row for each year of J.4', () => {
    expect(years.map((row) => row.year)).toEqual(BASELINE.map(([year]) => year));
  });

  describe.each(BASELINE.map((cells, index) => ({ cells, row: years[index]!, year: cells[0]! })))(
    'J.4, $year',
    ({ cells, row }) => {
      it.each(TWIN_COLUMNS.map((column, index) => ({ column, printed: cells[index]! })))(
        '$column is $printed to the printed tenth',
        ({ column, printed }) => {
          expect(Math.abs(row[column] - printed)).toBeLessThanOrEqual(HALF_A_TENTH);
        },
      );
    },
  );

  it.each(LEVER_ROWS)('J.5, %s', (_, parameters, printed) => {
    const row = runTwin({ weeks: SIX_YEARS, parameters }).years.at(-1)!;
    const cells = [
      row.lettings,
      row.regularLettings,
      row.permitHoldersWaiting,
      row.institutionReady,
      row.protectedLivingWaiting,
      row.homeless,
      row.longTermHomeless,
    ];
    expect(cells.map((cell) => Math.round(cell))).toEqual(printed);
  });
});

describe('the observers of the regular list against the analytic limits', () => {
  const longRun = (rates: { seekersPerYear: number; seekerLeavingRatePerYear: number }, lettingsPerYear: number) => {
    let seekers = 0;
    let years = 0;
    for (let week = 0; week < 200 * 52; week++) {
      seekers = seekersAfter(seekers, lettingsPerYear, rates, TWIN_STEP);
      years = registrationYearsAfter(years, lettingsPerYear, rates, TWIN_STEP);
    }
    return { seekers, years };
  };

  it('V06: λ 2, μ 1, θ .1 wait 6.93 years, ten in line per unit', () => {
    const { seekers, years } = longRun({ seekersPerYear: 2, seekerLeavingRatePerYear: 0.1 }, 1);
    expect(years).toBeCloseTo(6.93, 2);
    expect(seekers).toBeCloseTo(10, 6);
  });

  it('V08: the first-come limit is 6.14 years with 20,070 in line', () => {
    const { seekers, years } = longRun(TWIN_DEFAULTS, 1990);
    expect(years).toBeCloseTo(6.14, 2);
    expect(seekers / 10).toBeCloseTo(2007, 0);
  });

  it('T41: a list nobody is housed from settles at arrivals over leaving', () => {
    expect(longRun(TWIN_DEFAULTS, 0).seekers).toBeCloseTo(5000 / 0.15, 3);
  });

  it('T41: 1,950 lettings a year leave 20,300 seekers with a chance of 9.6% a year', () => {
    const { seekers } = longRun(TWIN_DEFAULTS, 1950);
    expect(seekers).toBeCloseTo(20333, 0);
    expect(1950 / seekers).toBeCloseTo(0.096, 3);
  });
});
