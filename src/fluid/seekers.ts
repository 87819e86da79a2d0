import exp from '@stdlib/math-base-special-exp';

/** What the observers of the regular list need to know of the world. */
export interface SeekerRates {
  /** @unit households per year */
  readonly seekersPerYear: number;
  /** @unit per household per year */
  readonly seekerLeavingRatePerYear: number;
}

/** Number of active seekers one step later: they register, are housed or stop. Never below none. */
export function seekersAfter(seekers: number, lettingsPerYear: number, rates: SeekerRates, stepYears: number): number {
  const change = rates.seekersPerYear - lettingsPerYear - rates.seekerLeavingRatePerYear * seekers;
  return Math.max(0, seekers + change * stepYears);
}

/**
 * Years of registration of those served one step later, first come, first served: the age at the head of the list
 * grows with time and falls as the list there, thinned by those who stopped, is let through. Never below none.
 */
export function registrationYearsAfter(
  years: number,
  lettingsPerYear: number,
  rates: SeekerRates,
  stepYears: number,
): number {
  const stillSeeking = rates.seekersPerYear * exp(-rates.seekerLeavingRatePerYear * years);
  return Math.max(0, years + (1 - lettingsPerYear / stillSeeking) * stepYears);
}
