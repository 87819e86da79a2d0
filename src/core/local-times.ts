import type { HazardTimes } from './hazard-times';
import type { StateArray, StatePart } from './state-part';

/** Hazards that the liveability of a neighbourhood moves, where neighbourhoods act back (E). */
export const LOCAL_HAZARD = { placedLoss: 0, outMove: 1 } as const;

const HAZARDS = 2;
const STEP = 28;

/** Time in which a hazard is constant. */
export interface HazardClock {
  /** Whether every factor has been 1 all the time. */
  readonly arePlain: boolean;
  /** Time of a factor on a day. @unit days */
  timeAt(factor: number, day: number): number;
  /** Day on which a time of a factor is reached when it stays as it is. @unit days */
  dayAt(factor: number, time: number): number;
}

/**
 * Factors of neighbourhoods on hazards, by step of four weeks, beside those of the levers: time runs at the product of
 * both. Empty where neighbourhoods only report.
 */
export class LocalTimes implements StatePart, HazardClock {
  readonly name = 'local-times';
  readonly isOn: boolean;
  readonly arePlain = false;
  private readonly times: HazardTimes;
  private readonly most: number;
  /** Neighbourhood × hazard × step: the factor. */
  private readonly values: Float64Array;
  /** [steps begun]. */
  private readonly scalars = new Int32Array(1);
  private base = 0;

  /** Factors of 1 for a number of neighbourhoods in a run that ends on a day. */
  constructor(times: HazardTimes, setUp: { hoods: number; horizonDay: number; isOn: boolean }) {
    this.times = times;
    this.isOn = setUp.isOn;
    this.most = Math.ceil(setUp.horizonDay / STEP) + 2;
    this.values = new Float64Array(setUp.isOn ? setUp.hoods * HAZARDS * this.most : 0);
  }

  /** Number of the step that is to begin. */
  get nextStep(): number {
    return this.scalars[0];
  }

  /** Sets the factor of the step that begins; answers whether it differs from the one before. */
  set(hood: number, hazard: number, value: number): boolean {
    const at = (hood * HAZARDS + hazard) * this.most + this.scalars[0];
    this.values[at] = value;
    return this.scalars[0] > 0 && this.values[at - 1] !== value;
  }

  /** The factors of a step are set: it begins. */
  begin(): void {
    this.scalars[0]++;
  }

  /** The clock of a hazard in a neighbourhood; holds good until the next call. */
  of(hood: number, hazard: number): HazardClock {
    this.base = (hood * HAZARDS + hazard) * this.most;
    return this;
  }

  timeAt(factor: number, day: number): number {
    if (day <= 0) return day;
    const last = Math.min(Math.floor(day / STEP), this.scalars[0] - 1);
    let time = 0;
    for (let step = 0; step < last; step++) time += STEP * this.valueIn(factor, step);
    return time + (day - last * STEP) * this.valueIn(factor, last);
  }

  dayAt(factor: number, time: number): number {
    if (time <= 0) return time;
    const last = this.scalars[0] - 1;
    let left = time;
    for (let step = 0; step < last; step++) {
      const passes = STEP * this.valueIn(factor, step);
      if (passes >= left) return step * STEP + left / this.valueIn(factor, step);
      left -= passes;
    }
    const value = this.valueIn(factor, last);
    return value > 0 ? last * STEP + left / value : Infinity;
  }

  arrays(): StateArray[] {
    return [this.values, this.scalars];
  }

  adopt(arrays: StateArray[]): void {
    this.values.set(arrays[0]);
    this.scalars.set(arrays[1]);
  }

  private valueIn(factor: number, step: number): number {
    return this.values[this.base + step] * this.times.valueIn(factor, step);
  }
}
