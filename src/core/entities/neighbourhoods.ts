import type { StateArray, StatePart } from '../state-part';

/** Integers of one neighbourhood. */
const NEIGHBOURHOOD_WORDS = 7;

/** Offsets into the integers of a neighbourhood. */
export const N = {
  /** Load of its social homes, in quarters of a need unit. */
  load: 0,
  /** Households in social homes that ask for support. */
  asking: 1,
  /** Households in social homes that do not. */
  carrying: 2,
  /** 1 where a limit closed it and it has not yet come down by the hysteresis. */
  isClosed: 3,
  /** Place in the order of load by capacity at the beginning of the month, the highest first. */
  rank: 4,
  /** 1 where load by capacity was above that of its municipality at the beginning of the month. */
  isAboveMean: 5,
  /** Load that moved in this month, in quarters of a need unit. */
  newLoad: 6,
} as const;

/** Reals of one neighbourhood. */
const NEIGHBOURHOOD_REALS = 4;

/** Offsets into the reals of a neighbourhood. */
export const NR = {
  /** Homes of other tenures, all lived in. */
  others: 0,
  /** Social share of the homes at the start, 0..1. */
  shareAtStart: 1,
  /** Liveability; 0 is the mean of the start. */
  liveability: 2,
  /** Support among residents, 0..1. */
  support: 3,
} as const;

/** Offsets into the reals of the region. */
export const REGION = {
  /** Load by capacity of the region at the start. */
  ratioAtStart: 0,
  /** Meeting places, social management and participation, 0..1 each (G27, G41, G48). */
  meeting: 1,
  management: 2,
  participation: 3,
  /** Homes for middle incomes decided on so far (G16). */
  midSegmentDecided: 4,
} as const;

/** Months of four weeks over which the pace of newcomers is counted: a year. */
const PACE_MONTHS = 13;

/** What is asked of neighbourhoods and what they can carry; kept by running sums at every move. */
export class Neighbourhoods implements StatePart {
  readonly name = 'neighbourhoods';
  readonly count: number;
  /** Neighbourhood × `N`. */
  readonly integers: Int32Array;
  /** Neighbourhood × `NR`. */
  readonly reals: Float64Array;
  /** See `REGION`. */
  readonly region = new Float64Array(5);
  /** Neighbourhood × month of the last year: load that moved in, in quarters of a need unit. */
  private readonly newLoads: Int32Array;
  /** [months that have ended]. */
  private readonly scalars = new Int32Array(1);

  /** Neighbourhoods without homes. */
  constructor(count: number) {
    this.count = count;
    this.integers = new Int32Array(count * NEIGHBOURHOOD_WORDS);
    this.reals = new Float64Array(count * NEIGHBOURHOOD_REALS);
    this.newLoads = new Int32Array(count * PACE_MONTHS);
  }

  /** An integer of a neighbourhood, by its offset in `N`. */
  integer(hood: number, offset: number): number {
    return this.integers[hood * NEIGHBOURHOOD_WORDS + offset];
  }

  /** Adds to an integer of a neighbourhood. */
  add(hood: number, offset: number, by: number): void {
    this.integers[hood * NEIGHBOURHOOD_WORDS + offset] += by;
  }

  /** Sets an integer of a neighbourhood. */
  set(hood: number, offset: number, value: number): void {
    this.integers[hood * NEIGHBOURHOOD_WORDS + offset] = value;
  }

  /** A real of a neighbourhood, by its offset in `NR`. */
  real(hood: number, offset: number): number {
    return this.reals[hood * NEIGHBOURHOOD_REALS + offset];
  }

  /** Sets a real of a neighbourhood. */
  setReal(hood: number, offset: number, value: number): void {
    this.reals[hood * NEIGHBOURHOOD_REALS + offset] = value;
  }

  /** Homes of other tenures come, or go where the number is negative; there are never less than none. */
  addOthers(hood: number, homes: number): void {
    this.setReal(hood, NR.others, Math.max(0, this.real(hood, NR.others) + homes));
  }

  /** Households of all tenures. */
  households(hood: number): number {
    return this.integer(hood, N.asking) + this.integer(hood, N.carrying) + this.real(hood, NR.others);
  }

  /** Need units that moved in within the last year, per household of all tenures. */
  pace(hood: number): number {
    const households = this.households(hood);
    if (households <= 0) return 0;
    let quarters = 0;
    for (let month = 0; month < PACE_MONTHS; month++) quarters += this.newLoads[hood * PACE_MONTHS + month];
    return quarters / 4 / households;
  }

  /** Ends the month: what moved in takes the place of what moved in a year ago. */
  endMonth(): void {
    const month = this.scalars[0]++ % PACE_MONTHS;
    for (let hood = 0; hood < this.count; hood++) {
      this.newLoads[hood * PACE_MONTHS + month] = this.integer(hood, N.newLoad);
      this.set(hood, N.newLoad, 0);
    }
  }

  /** Whether it is one of the fifth with the highest load by capacity this month. */
  isWorst(hood: number): boolean {
    return this.integer(hood, N.rank) < Math.ceil(this.count / 5);
  }

  arrays(): StateArray[] {
    return [this.integers, this.reals, this.region, this.newLoads, this.scalars];
  }

  adopt(arrays: StateArray[]): void {
    const own = this.arrays();
    arrays.forEach((array, index) => {
      own[index].set(array);
    });
  }
}
