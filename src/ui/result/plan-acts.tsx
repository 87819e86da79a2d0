import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { redoPlan, restoreBaseline, undoPlan } from '../../store/decide';
import { useTexts } from '../language/use-texts';
import { Icon } from '../parts/icon';
import { useChoice, usePage } from '../session/page-context';
import './plan-acts.css';
import { useChangeName } from './use-change-name';

/** Back to how things go now, and undo and redo with the names of what they undo. */
export function PlanActs(): ReactNode {
  const { choices } = usePage();
  const { text } = useTexts();
  const changeName = useChangeName();
  const undone = useChoice(({ plan }) => plan.past.at(-1)?.change);
  const redone = useChoice(({ plan }) => plan.future[0]?.change);
  const hasMeasures = useChoice(({ plan }) => plan.present.measures.length > 0);
  return (
    <div className="plan-acts">
      {hasMeasures && (
        <Button
          className="outline-button"
          onPress={() => {
            restoreBaseline(choices, performance.now());
          }}
        >
          {text('app.restore')}
        </Button>
      )}
      <Button
        className="plain-button"
        isDisabled={undone === undefined}
        aria-label={undone === undefined ? text('app.undo') : text('app.undo.named', { change: changeName(undone) })}
        onPress={() => {
          undoPlan(choices);
        }}
      >
        <Icon name="undo" />
      </Button>
      <Button
        className="plain-button"
        isDisabled={redone === undefined}
        aria-label={redone === undefined ? text('app.redo') : text('app.redo.named', { change: changeName(redone) })}
        onPress={() => {
          redoPlan(choices);
        }}
      >
        <Icon name="redo" />
      </Button>
    </div>
  );
}
