import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTexts } from '../../language/use-texts';
import type { EnsembleState } from '../../session/ensemble-desk';
import { usePage } from '../../session/page-context';

/** How many futures are there of those wanted, and a way to stop the computing and to go on. */
export function FuturesProgress({
  state: { isBusy, hasFailed, done: single, wanted: all },
  done,
  wanted,
}: {
  readonly state: EnsembleState;
  /** Futures that all plans have. */
  readonly done: number;
  /** Futures wanted of each plan. */
  readonly wanted: number;
}): ReactNode {
  const { session } = usePage();
  const { text } = useTexts();
  const isComplete = all > 0 && single === all;
  return (
    <div className="compare-progress">
      <progress value={single} max={Math.max(1, all)} aria-label={text('compare.progress', { done, wanted })} />
      <span className="compare-done">
        {hasFailed && `${text('compare.failed')} `}
        {text('compare.progress', { done, wanted })}
      </span>
      {!isComplete && (
        <Button
          className="text-button"
          onPress={() => {
            if (isBusy) session.ensembles.stop();
            else session.ensembles.goOn();
          }}
        >
          {text(isBusy ? 'compare.stop' : 'compare.goOn')}
        </Button>
      )}
    </div>
  );
}
