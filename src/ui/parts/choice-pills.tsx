import type { ReactNode } from 'react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import './choice-pills.css';

/** A choice of one out of a few: what it is about, what there is, and what was chosen. */
export interface ChoicePillsProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly name: string; readonly mark?: ReactNode }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** A few words beside each other, one of them chosen. */
export function ChoicePills<Value extends string>({
  label,
  options,
  value,
  onChange,
}: ChoicePillsProps<Value>): ReactNode {
  return (
    <RadioGroup
      className="choice-pills"
      aria-label={label}
      orientation="horizontal"
      value={value}
      onChange={(given) => {
        const chosen = options.find((option) => option.value === given);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      {options.map((option) => (
        <RadioField key={option.value} value={option.value}>
          <RadioButton className="choice-pill">
            {option.mark}
            {option.name}
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}
