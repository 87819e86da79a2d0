import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { TextKey } from '../../language/messages';
import type { Choices } from '../../store/choices';
import { useTexts } from '../language/use-texts';
import { usePage } from '../session/page-context';
import './look-further.css';

/** What can be looked at beside the stage, in order: views in its place, sheets over the panel. */
const WAYS: readonly { readonly name: TextKey; readonly to: Partial<Pick<Choices, 'view' | 'sheet'>> }[] = [
  { name: 'compare.open', to: { view: { kind: 'compare' } } },
  { name: 'flows.open', to: { view: { kind: 'flows' } } },
  { name: 'person.open', to: { view: { kind: 'person', household: null } } },
  { name: 'chain.open', to: { view: null, sheet: { kind: 'chain', chain: null } } },
  { name: 'examples.open', to: { sheet: { kind: 'examples' } } },
  { name: 'beliefs.open', to: { sheet: { kind: 'beliefs' } } },
  { name: 'runs.title', to: { view: { kind: 'runs' } } },
  { name: 'report.open', to: { view: { kind: 'report' } } },
];

/** The ways to the other views; they appear when something has changed, or on request. */
export function LookFurther(): ReactNode {
  const { choices } = usePage();
  const { text } = useTexts();
  return (
    <section className="look-further" aria-label={text('app.lookFurther')}>
      <h2>{text('app.lookFurther')}</h2>
      <ul>
        {WAYS.map(({ name, to }) => (
          <li key={name}>
            <Button
              className="text-button"
              onPress={() => {
                choices.setState(to);
              }}
            >
              {text(name)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
