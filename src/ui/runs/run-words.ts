import type { IntlShape } from 'react-intl';
import type { RunRecord } from '../../contract/run-record';
import { plainAmount } from '../figures/amount';
import { yearOf } from '../figures/over-year';
import type { Texts } from '../language/use-texts';
import { shippedScenario } from '../opening/shipped-scenarios';

const [KILOBYTE, MEGABYTE] = [1000, 1_000_000];

/** A size as people read it: `24 kB`, `1,2 MB`. */
export function sizeInWords(texts: Texts, bytes: number): string {
  if (bytes < MEGABYTE) return texts.text('runs.kilobytes', { count: texts.number(Math.ceil(bytes / KILOBYTE)) });
  const count = texts.number(bytes / MEGABYTE, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return texts.text('runs.megabytes', { count });
}

/** When a run was saved, in the time of the device: `28 nov 2026, 14:05`. */
export function momentInWords(intl: IntlShape, savedAt: string): string {
  return intl.formatDate(savedAt, { dateStyle: 'medium', timeStyle: 'short' });
}

/** The headline of a run as it is written: people without a home, and the difference with its baseline. */
export interface HeadlineInWords {
  readonly persons: string;
  readonly difference: string;
  /** Both in a sentence. */
  readonly sentence: string;
}

/** The headline of a run on the target date, in digits and in a sentence. */
export function headlineInWords(texts: Texts, { plan, results }: RunRecord): HeadlineInWords {
  const { atTarget, baselineAtTarget } = results.headline;
  const difference = Math.round(atTarget) - Math.round(baselineAtTarget);
  const persons = plainAmount(texts, 'persons', atTarget);
  return {
    persons,
    difference: difference === 0 ? '=' : texts.number(difference, { signDisplay: 'exceptZero' }),
    sentence: texts.text('runs.option.persons', {
      year: String(yearOf(shippedScenario(plan.scenarioId).calendar.target)),
      persons,
      difference: plainAmount(texts, 'persons', Math.abs(difference)),
      direction: difference === 0 ? 'same' : difference < 0 ? 'fewer' : 'more',
    }),
  };
}
