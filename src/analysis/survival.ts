/** How long somebody was watched, from one age of a spell to another, and how that ended. @unit days */
export interface WatchedSpell {
  /** Age of the spell when watching began; above 0 where it was under way already. */
  readonly fromDays: number;
  /** Age when watching ended; above `fromDays`. */
  readonly toDays: number;
  /** Whether the spell ended then; otherwise only the watching did. */
  readonly hasEnded: boolean;
}

/** Part of the spells that is still under way just after an age. */
export interface SurvivalStep {
  /** @unit days */
  readonly ageDays: number;
  readonly survivalShare: number;
}

/**
 * Survival of spells by the product-limit rule (Kaplan and Meier) with late entry: a spell counts among those at risk
 * only at the ages at which it was watched. Spells under way are used as far as they went, and bend nothing.
 *
 * @param spells In any order.
 * @returns One step for each age at which a spell ended, ascending; empty where none ended.
 */
export function survivalOf(spells: readonly WatchedSpell[]): readonly SurvivalStep[] {
  const entries = spells.map(({ fromDays }) => fromDays).sort((a, b) => a - b);
  const exits = [...spells].sort((a, b) => a.toDays - b.toDays);
  const steps: SurvivalStep[] = [];
  let entered = 0;
  let survivalShare = 1;
  for (let gone = 0; gone < exits.length;) {
    const ageDays = exits[gone]?.toDays ?? 0;
    while (entered < entries.length && (entries[entered] ?? 0) < ageDays) entered++;
    const atRisk = entered - gone;
    let ended = 0;
    for (; exits[gone]?.toDays === ageDays; gone++) if (exits[gone]?.hasEnded === true) ended++;
    if (ended === 0) continue;
    survivalShare *= 1 - ended / atRisk;
    steps.push({ ageDays, survivalShare });
  }
  return steps;
}

/** Share of the spells under way just after an age. @unit days */
export function survivalAt(steps: readonly SurvivalStep[], ageDays: number): number {
  let share = 1;
  for (const step of steps) {
    if (step.ageDays > ageDays) break;
    share = step.survivalShare;
  }
  return share;
}

/**
 * Age by which a share of the spells has ended.
 *
 * @param endedShare 0..1, above 0.
 * @returns The age; undefined where fewer have ended at every age that was watched. @unit days
 */
export function ageWhenEnded(steps: readonly SurvivalStep[], endedShare: number): number | undefined {
  const bar = 1 - endedShare + 1e-12;
  return steps.find(({ survivalShare }) => survivalShare <= bar)?.ageDays;
}
