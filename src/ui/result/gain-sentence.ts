import { FEWEST_PAIRS } from '../../analysis/paired-difference';
import type { PairedDifference } from '../../analysis/paired-difference';
import type { GroupDifference, GroupDifferences, MeanDifference } from '../figures/group-differences';
import type { Texts } from '../language/use-texts';

/** What was found over pairs of futures. */
export interface GainFindings {
  readonly differences: GroupDifferences;
  /** Registration time at letting in the target year. @unit months */
  readonly registrationMonths: PairedDifference;
}

/** Who gained and who lost, in a sentence, and whether that is more than chance, in another. */
export interface GainSentence {
  readonly who: string;
  readonly chance: string;
  /** How much longer or shorter those housed had been registered. */
  readonly registration: string;
  /** Whether the second one is certain enough to be read as a finding. */
  readonly isFinding: boolean;
}

/** How many groups of those who gained, and of those who lost, the sentence names; all of them stand in the table. */
const NAMED = 2;

function counts(difference: MeanDifference, canTell: boolean): boolean {
  return Math.round(Math.abs(difference.mean)) > 0 && (!canTell || difference.isMoreThanChance);
}

function whoSentence(texts: Texts, differences: GroupDifferences, year: number): string {
  const told = differences.groups.filter((group) => counts(group, differences.canTell));
  const items = (direction: 'more' | 'fewer', groups: readonly GroupDifference[]): readonly string[] => {
    const ranked = [...groups].sort((a, b) => Math.abs(b.mean) - Math.abs(a.mean));
    const named = ranked.slice(0, NAMED).map(({ mean, group }) =>
      texts.text(`app.gain.${direction}`, {
        count: Math.round(Math.abs(mean)),
        group: texts.text(`app.group.${group}`),
      }),
    );
    const others = ranked.length - named.length;
    return others === 0 ? named : [...named, texts.text(`app.gain.${direction}Groups`, { count: others })];
  };
  const winners = items(
    'more',
    told.filter(({ mean }) => mean > 0),
  );
  const losers = items(
    'fewer',
    told.filter(({ mean }) => mean < 0),
  );
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

function registrationSentence(texts: Texts, months: PairedDifference, year: number): string {
  const { mean, high, distinguishable, pairs } = months;
  if (!Number.isFinite(mean)) return '';
  if (pairs >= FEWEST_PAIRS && !distinguishable) return texts.text('app.gain.registrationChance', { year });
  const count = Math.abs(Math.round(mean));
  const direction = count === 0 ? 'same' : mean < 0 ? 'shorter' : 'longer';
  const said = texts.text('app.gain.registration', { year, count, direction });
  if (pairs < FEWEST_PAIRS || count === 0) return said;
  const half = texts.number(high - mean, { maximumFractionDigits: 1 });
  return texts.text('app.gain.registrationTold', { said, half });
}

/** Who gained and lost until the end of a year, how many, and whether that is more than chance. */
export function gainSentence(
  texts: Texts,
  { differences, registrationMonths }: GainFindings,
  until: { readonly year: number; readonly wanted: number },
): GainSentence {
  return {
    who: whoSentence(texts, differences, until.year),
    chance: chanceSentence(texts, differences, until.wanted),
    registration: registrationSentence(texts, registrationMonths, until.year),
    isFinding: differences.canTell,
  };
}
