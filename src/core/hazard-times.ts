import { DAYS_PER_WEEK } from '../contract/calendar';
import { LEVER_INDEX, type LeverId } from '../contract/levers';
import type { Policy } from './policy';

type Levers = (lever: LeverId) => number;

/** Share of evictions and of losses of a private tenancy that full early signals prevent: one offer in three is taken up (G12b). @source model-document */
const EARLY_SIGNALS_PREVENT = 1 / 3;
/** Share of the losses of a placed home that preventive care for all prevents (G13). @source model-document */
const PREVENTIVE_CARE_PREVENTS = 0.1;

/**
 * Factors that levers put on hazards of people (G). Two levers on one factor multiply, so that their order does not
 * matter. The index is the number of the factor.
 */
const FACTORS = [
  /** Nothing acts on it. */
  () => 1,
  /** Evictions (G12a, G12b). */
  (lever: Levers) => (1 - lever('evictionPrevention')) * (1 - EARLY_SIGNALS_PREVENT * lever('earlyArrearsSignals')),
  /** Moves out of the stock of tenants of 65 and over (G11a). */
  (lever: Levers) => 1 + lever('midRentPriority'),
  /** Moves out of the stock of middle incomes (G21b). */
  (lever: Levers) => 1 + lever('middleIncomeMoves'),
  /** Moves out of the stock of middle incomes of 65 and over (G11a, G21b). */
  (lever: Levers) => (1 + lever('midRentPriority')) * (1 + lever('middleIncomeMoves')),
  /** Moves inside the stock of tenants of 65 and over (G11b). */
  (lever: Levers) => 1 + lever('seniorMoves'),
  /** Loss of the home of a placed household (G13). */
  (lever: Levers) => 1 - PREVENTIVE_CARE_PREVENTS * lever('preventiveCare'),
] as const;

/** A factor on a hazard. */
export const FACTOR = {
  none: 0,
  eviction: 1,
  outwardSenior: 2,
  outwardMiddleIncome: 3,
  outwardSeniorMiddleIncome: 4,
  internalSenior: 5,
  placedLoss: 6,
} as const;

/** Days between two changes of the factors: a ramp climbs in steps of four weeks. @unit days */
const STEP = 4 * DAYS_PER_WEEK;

/**
 * Time in which hazards are constant: it runs faster while a lever raises a hazard and slower while it lowers it. A
 * threshold of B.3 is reached at the same moment of that time under every policy, so that draws stay aligned.
 *
 * A function of the spec and the day alone, hence no part of the state.
 */
export class HazardTimes {
  private readonly policy: Policy;
  /** Factor × step: time at the beginning of each step that has begun. @unit days */
  private readonly starts: Float64Array[] = [];
  /** Factor × step: value of the factor in the step. */
  private readonly values: Float64Array[] = [];
  private steps = 0;
  /** Bits of the factors that have ever been other than 1. */
  private moved = 0;
  /** Bits of the factors that changed with the step of the day last given. */
  changed = 0;

  /** Times of a run that ends on a day; the first step has the values of day 0. The policy stands on day 0 afterwards. */
  constructor(policy: Policy, horizonDay: number) {
    this.policy = policy;
    const most = Math.ceil(horizonDay / STEP) + 2;
    for (let factor = 0; factor < FACTORS.length; factor++) {
      this.starts.push(new Float64Array(most));
      this.values.push(new Float64Array(most));
    }
    this.begin();
  }

  /** Begins the step of a day, and those before it that were left out after a resume. The policy stands on the day afterwards. */
  advanceTo(day: number): void {
    this.changed = 0;
    while (this.steps * STEP <= day) this.begin();
    this.policy.advanceTo(day);
  }

  /** Value of a factor in a step of four weeks that has begun. */
  valueIn(factor: number, step: number): number {
    return this.values[factor][Math.min(step, this.steps - 1)];
  }

  /** Whether every factor has been 1 all the time. */
  get arePlain(): boolean {
    return this.moved === 0;
  }

  /** Time of a factor on a day: the day itself where no lever acted. @unit days */
  timeAt(factor: number, day: number): number {
    if (day <= 0) return day;
    const step = Math.min(Math.floor(day / STEP), this.steps - 1);
    return this.starts[factor][step] + (day - step * STEP) * this.values[factor][step];
  }

  /** Day on which a time of a factor is reached when the factor stays as it is; infinite where it is 0. @unit days */
  dayAt(factor: number, time: number): number {
    if (time <= 0) return time;
    const starts = this.starts[factor];
    let step = this.steps - 1;
    while (step > 0 && starts[step] >= time) step--;
    const value = this.values[factor][step];
    return value > 0 ? step * STEP + (time - starts[step]) / value : Infinity;
  }

  private begin(): void {
    const step = this.steps++;
    this.policy.advanceTo(step * STEP);
    this.changed = 0;
    for (let factor = 0; factor < FACTORS.length; factor++) {
      const value = FACTORS[factor]((lever) => this.policy.value(LEVER_INDEX[lever]));
      const before = step > 0 ? this.values[factor][step - 1] : 1;
      this.starts[factor][step] = step > 0 ? this.starts[factor][step - 1] + before * STEP : 0;
      this.values[factor][step] = value;
      if (value !== 1) this.moved |= 1 << factor;
      if (value !== before) this.changed |= 1 << factor;
    }
  }
}
