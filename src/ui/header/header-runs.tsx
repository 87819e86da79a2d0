import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTexts } from '../language/use-texts';
import { Icon } from '../parts/icon';
import { useSavedRuns } from '../runs/use-saved-runs';
import { useChoice, usePage } from '../session/page-context';

/** Saves the plan, once there is one to save, and leads to what was saved, once there is any. */
export function HeaderRuns(): ReactNode {
  const { choices } = usePage();
  const { text } = useTexts();
  const { runs } = useSavedRuns();
  const hasChanged = useChoice(({ plan }) => plan.past.length > 0 || plan.present.measures.length > 0);
  return (
    <>
      {runs.length > 0 && (
        <Button
          className="plain-button"
          excludeFromTabOrder
          onPress={() => {
            choices.setState({ view: { kind: 'runs' } });
          }}
        >
          <Icon name="list" />
          <span className="visually-hidden">{text('runs.title')}</span> {runs.length}
        </Button>
      )}
      {hasChanged && (
        <Button
          className="plain-button"
          excludeFromTabOrder
          onPress={() => {
            choices.setState({ saving: { kind: 'keep' } });
          }}
        >
          <Icon name="save" />
          <span className="header-share">{text('runs.save')}</span>
        </Button>
      )}
    </>
  );
}
