import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { branchOf } from '../../store/decide';
import { useMonthName } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import { useSavedRuns } from '../runs/use-saved-runs';
import { useChoice, usePage } from '../session/page-context';
import './branch-note.css';

/** From where this plan branched off, that the other one was kept, and how both are compared. */
export function BranchNote(): ReactNode {
  const { announcer, choices } = usePage();
  const { text } = useTexts();
  const monthName = useMonthName();
  const branch = useChoice(({ plan }) => branchOf(plan));
  const { runs } = useSavedRuns();
  const kept = runs.find(({ id }) => id === branch?.run);
  const said =
    branch === undefined || kept === undefined
      ? ''
      : text('branch.note', { month: monthName(branch.from), name: kept.name });
  useEffect(() => {
    if (said !== '') announcer.say(said);
  }, [announcer, said]);
  if (kept === undefined) return null;
  return (
    <p className="branch-note">
      {said}{' '}
      <Button
        className="text-button"
        onPress={() => {
          const { comparison } = choices.getState();
          const other = `saved:${kept.id}`;
          choices.setState({
            comparison: { ...comparison, runs: ['baseline', other, 'plan'], reference: other, focus: 'plan' },
            view: { kind: 'compare' },
            sheet: null,
          });
        }}
      >
        {text('branch.compare')}
      </Button>
    </p>
  );
}
