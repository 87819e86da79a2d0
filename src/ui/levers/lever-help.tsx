import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { LeverId } from '../../contract/levers';
import { useTexts } from '../language/use-texts';
import { usePage } from '../session/page-context';

/** The `?` of a lever: opens what is behind it. */
export function LeverHelp({ lever }: { readonly lever: LeverId }): ReactNode {
  const { choices } = usePage();
  const { text } = useTexts();
  return (
    <Button
      className="plain-button lever-help"
      aria-label={text('app.lever.about', { lever: text(`lever.${lever}.name`) })}
      onPress={() => {
        choices.setState({ sheet: { kind: 'lever', lever } });
      }}
    >
      <span aria-hidden="true">?</span>
    </Button>
  );
}
