import type { GroupDifference, GroupDifferences } from '../figures/group-differences';
import type { Texts } from '../language/use-texts';

/** Who gained and who lost, in a sentence, and whether that is more than chance, in another. */
export interface GainSentence {
  readonly who: string;
  readonly chance: string;
  /** Whether the second one is certain enough to be read as a finding. */
  readonly isFinding: boolean;
}

function counts(difference: Omit<GroupDifference, 'group'>, canTell: boolean): boolean {
  return Math.round(Math.abs(difference.mean)) > 0 && (!canTell || difference.isMoreThanChance);
}

function whoSentence(texts: Texts, differences: GroupDifferences, year: number): string {
  const told = differences.groups.filter((group) => counts(group, differences.canTell));
  const item = (key: 'app.gain.more' | 'app.gain.fewer', group: GroupDifference): string =>
    texts.text(key, { count: Math.round(Math.abs(group.mean)), group: texts.text(`app.group.${group.group}`) });
  const winners = told.filter(({ mean }) => mean > 0).map((group) => item('app.gain.more', group));
  const losers = told.filter(({ mean }) => mean < 0).map((group) => item('app.gain.fewer', group));
  if (winners.length > 0 && losers.length > 0)
    return texts.text('app.gain.both', { year, winners: texts.list(winners), losers: texts.list(losers) });
  if (winners.length > 0) return texts.text('app.gain.winners', { year, winners: texts.list(winners) });
  if (losers.length > 0) return texts.text('app.gain.losers', { year, losers: texts.list(losers) });
  return texts.text(differences.canTell ? 'app.gain.noneTold' : 'app.gain.none', { year });
}

function chanceSentence(texts: Texts, { total, canTell, pairs }: GroupDifferences, wanted: number): string {
  if (!canTell) return texts.text('app.chance.one', { pairs, wanted: Math.max(wanted, pairs) });
  const values = {
    total: texts.number(Math.round(total.mean), { signDisplay: 'exceptZero' }),
    half: texts.number(Math.round(total.half)),
    pairs,
  };
  return texts.text(total.isMoreThanChance ? 'app.chance.told' : 'app.chance.notTold', values);
}

/** Who gained and lost until the end of a year, how many, and whether that is more than chance. */
export function gainSentence(
  texts: Texts,
  differences: GroupDifferences,
  until: { readonly year: number; readonly wanted: number },
): GainSentence {
  return {
    who: whoSentence(texts, differences, until.year),
    chance: chanceSentence(texts, differences, until.wanted),
    isFinding: differences.canTell,
  };
}
