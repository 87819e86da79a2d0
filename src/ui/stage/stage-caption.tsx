import type { ReactNode } from 'react';
import { indicatorOver } from '../../analysis/indicator-over';
import { DAYS_PER_WEEK } from '../../contract/calendar';
import { indicatorById } from '../../contract/indicators';
import { plainAmount, writtenDifference } from '../figures/amount';
import { useTexts } from '../language/use-texts';
import { useSession } from '../session/page-context';
import type { RunView } from '../session/session-view';

function homelessAt(run: RunView | null, day: number): number | undefined {
  const toWeek = Math.floor((day + 1) / DAYS_PER_WEEK);
  if (run === null || toWeek < 1 || run.counts.weeks < toWeek) return undefined;
  const value = indicatorOver(run.counts, indicatorById('homeless'), { fromWeek: toWeek - 1, toWeek });
  return Number.isFinite(value) ? value : undefined;
}

/** What is said of which picture. */
export interface StageCaptionProps {
  readonly of: 'baseline' | 'plan';
  readonly run: RunView | null;
  /** The run of the picture beside it, which the number is compared with. */
  readonly compared?: RunView | null;
}

/** Above a picture: whose it is, how many people have no home then, and how many more or fewer than beside it. */
export function StageCaption({ of, run, compared = null }: StageCaptionProps): ReactNode {
  const texts = useTexts();
  const { readingDay } = useSession('readingDay');
  const value = homelessAt(run, readingDay);
  const other = homelessAt(compared, readingDay);
  const isSame = run !== null && run === compared;
  return (
    <h2 className="stage-caption">
      <span className="stage-caption-name">{texts.text(`stages.${of}`)}</span>
      <span>
        {isSame
          ? texts.text('stages.same')
          : value === undefined
            ? '…'
            : texts.text('stages.homeless', { number: plainAmount(texts, 'persons', value) })}
        {!isSame && value !== undefined && other !== undefined && (
          <> {texts.text('stages.compared', { difference: writtenDifference(texts, 'persons', [value, other]) })}</>
        )}
      </span>
    </h2>
  );
}
