import { PAYERS, type Payer } from '../contract/prices';
import { extraCost, outcomesBetween, OUTCOMES, wrongPocketShare, type Outcomes } from './cost-effects';
import { costsByPayer, type CostLine } from './costs';
import type { SeedResult } from './seed-result';

/** What a run costs and brings against the one it is compared with, as means over the futures. */
export interface ComparedCosts {
  /** More or less than the run compared with, in euros of 2025. */
  readonly extraByPayer: Readonly<Record<Payer, number>>;
  /** All payers together, in what it is worth at the first of the weeks. @unit euros */
  readonly extra: number;
  readonly outcomes: Outcomes;
  /** Share of what is saved that falls to another than who pays; undefined where nothing is paid or saved. */
  readonly wrongPocket: number | undefined;
}

function meanOf(results: readonly SeedResult[], of: (result: SeedResult) => number): number {
  return results.reduce((sum, result) => sum + of(result), 0) / results.length;
}

function meanLines(results: readonly SeedResult[]): readonly CostLine[] {
  const [first] = results;
  if (first === undefined) return [];
  return first.costs.map((line, index) => {
    const mean = (of: keyof Pick<CostLine, 'quantity' | 'euros' | 'presentEuros'>): number =>
      meanOf(results, ({ costs }) => costs[index]?.[of] ?? Number.NaN);
    return { ...line, quantity: mean('quantity'), euros: mean('euros'), presentEuros: mean('presentEuros') };
  });
}

function meanOutcomes(results: readonly SeedResult[]): Outcomes {
  return Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, meanOf(results, ({ outcomes }) => outcomes[outcome])]),
  ) as unknown as Outcomes;
}

/** What a run costs and brings against another with the same people. */
export function comparedCosts(results: readonly SeedResult[], compared: readonly SeedResult[]): ComparedCosts {
  const here = meanLines(results);
  const there = meanLines(compared);
  const [ours, theirs] = [costsByPayer(here), costsByPayer(there)];
  return {
    extraByPayer: Object.fromEntries(PAYERS.map((payer) => [payer, ours[payer] - theirs[payer]])) as Record<
      Payer,
      number
    >,
    extra: extraCost(here, there),
    outcomes: outcomesBetween(meanOutcomes(results), meanOutcomes(compared)),
    wrongPocket: wrongPocketShare(here, there),
  };
}
