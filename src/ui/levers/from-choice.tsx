import type { ReactNode } from 'react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { useTexts } from '../language/use-texts';
import { useChoice, usePage } from '../session/page-context';
import './from-choice.css';

const MODES = ['now', 'here'] as const;

/** From when a change acts: from now, or from the month shown. */
export function FromChoice(): ReactNode {
  const { choices } = usePage();
  const { text } = useTexts();
  const fromMode = useChoice((state) => state.fromMode);
  return (
    <RadioGroup
      className="from-choice"
      aria-label={text('app.from')}
      orientation="horizontal"
      value={fromMode}
      onChange={(value) => {
        const mode = MODES.find((candidate) => candidate === value);
        if (mode !== undefined) choices.setState({ fromMode: mode });
      }}
    >
      {MODES.map((mode) => (
        <RadioField key={mode} value={mode}>
          <RadioButton className="from-choice-option">{text(`app.from.${mode}`)}</RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}
