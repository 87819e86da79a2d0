import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { dateOfDay } from '../../contract/calendar';
import { actingMeasures } from '../../store/plan';
import { useMonthName } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import { monthFrom } from '../levers/month-from';
import { useChoice, usePage, useSession } from '../session/page-context';

/** Keeps the present plan and goes on with another one from the month shown; nothing where there is no plan to keep. */
export function BranchButton(): ReactNode {
  const { choices, session } = usePage();
  const { text } = useTexts();
  const monthName = useMonthName();
  const { calendar, readingDay } = useSession('calendar', 'readingDay');
  const hasMeasures = useChoice(({ plan }) => actingMeasures(plan.present).length > 0);
  const saving = useChoice((state) => state.saving);
  const from = monthFrom(calendar, dateOfDay(calendar, readingDay));
  if (!hasMeasures) return null;
  return (
    <Button
      className="text-button"
      isDisabled={saving !== null}
      aria-label={text('branch.here.at', { month: monthName(from) })}
      onPress={() => {
        session.playhead.pause();
        choices.setState({ saving: { kind: 'branch', from } });
      }}
    >
      {text('branch.here')}
    </Button>
  );
}
