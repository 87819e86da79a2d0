import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { redoPlan, restoreBaseline, undoPlan } from '../../store/decide';
import { useTexts } from '../language/use-texts';
import { ChoiceMenu } from '../parts/choice-menu';
import { Icon } from '../parts/icon';
import { useChoice, usePage } from '../session/page-context';
import './plan-acts.css';
import { useChangeName } from './use-change-name';

/** Back to how things go now, undo and redo with the names of what they undo, and all steps to go back or on to. */
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
      <span className="plan-acts-steps">
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
        <StepMenu />
      </span>
    </div>
  );
}

/** Every step of the plan by name, newest first: choosing one goes back, or on, to just after it. */
function StepMenu(): ReactNode {
  const { choices } = usePage();
  const { text } = useTexts();
  const changeName = useChangeName();
  const past = useChoice(({ plan }) => plan.past);
  const future = useChoice(({ plan }) => plan.future);
  const now = past.length;
  const names = [text('app.steps.start'), ...[...past, ...future].map(({ change }) => changeName(change))];
  const goTo = (step: number): void => {
    if (step < now) undoPlan(choices, now - step);
    else redoPlan(choices, step - now);
  };
  return (
    <ChoiceMenu
      className="plain-button"
      label={text('app.steps', { count: names.length - 1 })}
      list={text('app.steps.open')}
      placement="top end"
      options={names.map((name, value) => ({ value, name })).reverse()}
      value={now}
      onChange={goTo}
    >
      <Icon name="down" />
    </ChoiceMenu>
  );
}
