import type { ReactNode } from 'react';
import { useTexts } from '../language/use-texts';
import { ChoicePills } from '../parts/choice-pills';
import { useChoice, usePage } from '../session/page-context';

const MODES = ['now', 'here'] as const;

/** From when a change acts: from now, or from the month shown. */
export function FromChoice(): ReactNode {
  const { choices } = usePage();
  const { text } = useTexts();
  const fromMode = useChoice((state) => state.fromMode);
  return (
    <ChoicePills
      label={text('app.from')}
      options={MODES.map((value) => ({ value, name: text(`app.from.${value}`) }))}
      value={fromMode}
      onChange={(value) => {
        choices.setState({ fromMode: value });
      }}
    />
  );
}
