import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { ChainOrigin } from '../../analysis/vacancy-chain';
import { useTexts } from '../language/use-texts';
import { Icon } from '../parts/icon';

const ORIGINS = ['any', 'newHome', 'death', 'moveOut'] as const satisfies readonly ChainOrigin[];

/** What the chains shown began with, and what happens when another one is asked for. */
export interface ChainPickerProps {
  readonly origin: ChainOrigin;
  readonly onOrigin: (origin: ChainOrigin) => void;
  readonly onStep: (step: 1 | -1) => void;
}

/** Ways to another chain of the last year: by what it began with, and one after the other. */
export function ChainPicker({ origin, onOrigin, onStep }: ChainPickerProps): ReactNode {
  const { text } = useTexts();
  return (
    <div className="chain-picker" role="group" aria-label={text('chain.choose')}>
      <select
        aria-label={text('chain.choose')}
        value={origin}
        onChange={(event) => {
          onOrigin(event.currentTarget.value as ChainOrigin);
        }}
      >
        {ORIGINS.map((code) => (
          <option key={code} value={code}>
            {text(`chain.choose.${code}`)}
          </option>
        ))}
      </select>
      {([-1, 1] as const).map((step) => (
        <Button
          key={step}
          className="plain-button"
          aria-label={text(step < 0 ? 'chain.choose.previous' : 'chain.choose.next')}
          onPress={() => {
            onStep(step);
          }}
        >
          <Icon name={step < 0 ? 'previous' : 'next'} />
        </Button>
      ))}
    </div>
  );
}
