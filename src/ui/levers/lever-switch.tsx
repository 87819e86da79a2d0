import type { ReactNode } from 'react';
import { SwitchButton, SwitchField } from 'react-aria-components';
import type { Lever } from '../../contract/levers';
import { useTexts } from '../language/use-texts';
import '../parts/switch.css';

/** A lever that is off or on. */
interface LeverSwitchProps {
  readonly lever: Lever;
  readonly label: string;
  readonly value: number;
  readonly onSet: (value: number) => void;
}

/** The switch of a lever that is off or on, instead of a slider and a field. */
export function LeverSwitch({ lever, label, value, onSet }: LeverSwitchProps): ReactNode {
  const { text } = useTexts();
  const isOn = value === lever.max;
  return (
    <SwitchField
      className="lever-switch"
      aria-label={label}
      isSelected={isOn}
      onChange={(on) => {
        onSet(on ? lever.max : lever.min);
      }}
    >
      <SwitchButton className="switch">
        <span className="switch-box" />
        {text('amount.switch', { value })}
      </SwitchButton>
    </SwitchField>
  );
}
