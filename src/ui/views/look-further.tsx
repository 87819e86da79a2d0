import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { TextKey } from '../../language/messages';
import type { View } from '../../store/choices';
import { useTexts } from '../language/use-texts';
import { usePage } from '../session/page-context';
import './look-further.css';

/** What can be looked at beside the stage, in order. */
const VIEWS: readonly { readonly view: View; readonly name: TextKey }[] = [
  { view: { kind: 'flows' }, name: 'flows.open' },
];

/** The ways to the other views; they appear when something has changed, or on request. */
export function LookFurther(): ReactNode {
  const { choices } = usePage();
  const { text } = useTexts();
  return (
    <section className="look-further" aria-label={text('app.lookFurther')}>
      <h2>{text('app.lookFurther')}</h2>
      <ul>
        {VIEWS.map(({ view, name }) => (
          <li key={view.kind}>
            <Button
              className="text-button"
              onPress={() => {
                choices.setState({ view });
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
