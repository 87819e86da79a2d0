import { useId } from 'react';
import type { ReactNode } from 'react';
import { SwitchButton, SwitchField } from 'react-aria-components';
import { SAMPLED } from '../../../analysis/belief-sample';
import { FUTURE_COUNTS } from '../../../contract/futures';
import { useTexts } from '../../language/use-texts';
import { ChoicePills } from '../../parts/choice-pills';
import { useChoice, usePage } from '../../session/page-context';
import type { EnsembleState } from '../../session/ensemble-desk';
import { FuturesProgress } from './futures-progress';
import '../../parts/switch.css';

/** How many futures, whether beliefs differ in them, and how far the computing is. */
export function FuturesBar({ state, done }: { readonly state: EnsembleState; readonly done: number }): ReactNode {
  const { choices } = usePage();
  const { text, number } = useTexts();
  const hint = useId();
  const comparison = useChoice((all) => all.comparison);
  return (
    <div className="compare-futures" role="group" aria-label={text('compare.options')}>
      <span className="tertiary">{text('compare.futures')}</span>
      <ChoicePills
        label={text('compare.futures')}
        options={FUTURE_COUNTS.map((count) => ({ value: String(count), name: number(count) }))}
        value={String(comparison.futures)}
        onChange={(value) => {
          const futures = FUTURE_COUNTS.find((count) => String(count) === value);
          if (futures !== undefined) choices.setState({ comparison: { ...comparison, futures } });
        }}
      />
      <SwitchField
        isSelected={comparison.isSampled}
        aria-describedby={hint}
        onChange={(isSampled) => {
          choices.setState({ comparison: { ...comparison, isSampled } });
        }}
      >
        <SwitchButton className="switch">
          <span className="switch-box" />
          <span title={text('compare.sampled.hint', { count: SAMPLED.length })}>{text('compare.sampled')}</span>
        </SwitchButton>
      </SwitchField>
      <span id={hint} className="visually-hidden">
        {text('compare.sampled.hint', { count: SAMPLED.length })}
      </span>
      <FuturesProgress state={state} done={done} wanted={comparison.futures} />
    </div>
  );
}
