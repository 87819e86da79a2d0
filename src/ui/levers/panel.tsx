import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { dateOfDay } from '../../contract/calendar';
import { ACTING_LEVERS, LEVERS, OPENING_LEVER } from '../../contract/levers';
import { BranchNote } from '../branch/branch-note';
import { useTexts } from '../language/use-texts';
import { PlanActs } from '../result/plan-acts';
import { TargetPanel } from '../result/target-panel';
import { WhoGains } from '../result/who-gains';
import { useChoice, usePage, useSession } from '../session/page-context';
import { OpenSheet } from '../sheets/open-sheet';
import { LookFurther } from '../views/look-further';
import { FromChoice } from './from-choice';
import { LeverControl } from './lever-control';
import { LeverList } from './lever-list';
import { monthFrom } from './month-from';
import './panel.css';

/** The right column: one lever on opening, all on request, and who gains and loses once something changed. */
export function Panel(): ReactNode {
  const { choices } = usePage();
  const { text } = useTexts();
  const { calendar, readingDay, isBaseline, hasArrived } = useSession(
    'calendar',
    'readingDay',
    'isBaseline',
    'hasArrived',
  );
  const fromMode = useChoice((state) => state.fromMode);
  const allLevers = useChoice((state) => state.allLevers);
  const measured = useChoice(({ plan }) => plan.present.measures.map(({ lever }) => lever).join());
  const hasChanged = useChoice(
    ({ plan }) => plan.past.length > 0 || plan.future.length > 0 || plan.present.measures.length > 0,
  );
  const from = fromMode === 'now' ? calendar.now : monthFrom(calendar, dateOfDay(calendar, readingDay));
  const changed = ACTING_LEVERS.map(({ id }) => id).filter(
    (id) => id !== OPENING_LEVER && measured.split(',').includes(id),
  );
  return (
    <aside className="panel" aria-label={text('app.panel')}>
      <div className="panel-scroll">
        <div className="panel-head">
          <h2>{text('app.panel.title')}</h2>
          {hasChanged && <FromChoice />}
        </div>
        <BranchNote />
        {!allLevers && [OPENING_LEVER, ...changed].map((id) => <LeverControl key={id} lever={id} from={from} />)}
        <p className="panel-more">
          <Button
            className="text-button"
            aria-expanded={allLevers}
            onPress={() => {
              choices.setState({ allLevers: !allLevers });
            }}
          >
            {text(allLevers ? 'app.levers.fewer' : 'app.levers.all', { count: LEVERS.length })}
          </Button>
        </p>
        {allLevers && <LeverList from={from} />}
        {hasChanged && !isBaseline && <WhoGains />}
        {hasArrived && !allLevers && <TargetPanel />}
        {(hasChanged || allLevers) && <LookFurther />}
        {!hasChanged && !allLevers && <p className="panel-hint serif">{text('app.panel.hint')}</p>}
      </div>
      {hasChanged && <PlanActs />}
      <p className="panel-foot">
        {text('app.synthetic')}{' '}
        <Button
          className="text-button"
          onPress={() => {
            choices.setState({ sheet: { kind: 'limits' } });
          }}
        >
          {text('app.limits.title')}
        </Button>
      </p>
      <OpenSheet />
    </aside>
  );
}
