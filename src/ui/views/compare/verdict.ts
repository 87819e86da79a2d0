import type { ComparedRun, Comparison } from '../../../analysis/comparison';
import { FEWEST_PAIRS } from '../../../analysis/paired-difference';
import { DISPLAY_GROUPS } from '../../../contract/households';
import { roundedToSay } from '../../figures/amount';
import type { Texts } from '../../language/use-texts';

const MONTHS_PER_YEAR = 12;

/** What the sentence calls each run. */
export type RunNames = ReadonlyMap<string, string>;

/** What is said of the run that helps most: what regular seekers wait for it, else which group gets fewer homes. */
function whoWaits(texts: Texts, run: ComparedRun): string {
  const { mean, distinguishable } = run.difference.registrationTime;
  const months = Math.round(mean * MONTHS_PER_YEAR);
  if (distinguishable && months > 0) return texts.text('compare.verdict.longer', { count: months });
  const losers = DISPLAY_GROUPS.filter((group) => {
    const { housed } = run.groups[group];
    return housed.distinguishable && housed.mean < 0;
  }).sort((a, b) => run.groups[a].housed.mean - run.groups[b].housed.mean);
  const [most] = losers;
  if (most !== undefined)
    return texts.text('compare.verdict.loser', {
      group: texts.text(`group.${most}`),
      count: roundedToSay(-run.groups[most].housed.mean),
    });
  if (distinguishable && months < 0) return texts.text('compare.verdict.shorter', { count: -months });
  return texts.text('compare.verdict.noLoser');
}

/** The comparison in a sentence or two: which run helps most people to a home, and who waits for it. */
export function verdictOf(texts: Texts, { runs, reference, futures }: Comparison, names: RunNames): string {
  const nameOf = (run: ComparedRun | undefined): string => names.get(run?.run ?? '') ?? '';
  const others = runs.filter((_, index) => index !== reference);
  if (others.length === 0) return texts.text('compare.alone');
  if (futures < FEWEST_PAIRS) return texts.text('compare.verdict.early', { pairs: futures });
  const told = others.filter(({ housed }) => housed.distinguishable).sort((a, b) => b.housed.mean - a.housed.mean);
  const [best] = told;
  if (best === undefined) return texts.text('compare.verdict.none');
  const count = roundedToSay(Math.abs(best.housed.mean));
  const compared = runs[reference];
  const referenceName = compared?.run === 'baseline' ? texts.text('compare.asNow') : lowered(nameOf(compared));
  const values = { name: nameOf(best), reference: referenceName, count };
  if (best.housed.mean < 0) return texts.text('compare.verdict.fewer', values);
  const key = others.length === 1 ? 'compare.verdict.one' : 'compare.verdict.most';
  return `${texts.text(key, values)} ${whoWaits(texts, best)}`;
}

/** A name inside a sentence: its first letter small, unless it is an abbreviation. */
export function lowered(name: string): string {
  return /^.[A-Z]/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
