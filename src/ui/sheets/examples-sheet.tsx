import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Scenario } from '../../contract/scenario';
import { openPlan } from '../../store/decide';
import { useTexts } from '../language/use-texts';
import { planOfScenario } from '../opening/open-page';
import { SHIPPED_SCENARIOS } from '../opening/shipped-scenarios';
import { SheetFrame } from '../parts/sheet-frame';
import { useChoice, usePage } from '../session/page-context';
import './examples-sheet.css';

/** Plans that ship, each with the question it answers: opened with one press, and undone like any other step. */
export function ExamplesSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { text } = useTexts();
  return (
    <SheetFrame title={text('examples.title')} onClose={onClose}>
      <p className="sheet-lead serif">{text('examples.lead')}</p>
      <ul className="examples">
        {[...SHIPPED_SCENARIOS.values()].map((scenario) => (
          <Example key={scenario.id} scenario={scenario} />
        ))}
      </ul>
    </SheetFrame>
  );
}

function Example({ scenario }: { readonly scenario: Scenario }): ReactNode {
  const { choices } = usePage();
  const { text } = useTexts();
  const language = useChoice((state) => state.language);
  const seed = useChoice(({ plan }) => plan.present.seed);
  const name = scenario.title[language];
  return (
    <li className="example">
      <Button
        className="text-button"
        onPress={() => {
          const change = { kind: 'open-run', run: `scenario:${scenario.id}`, name, at: performance.now() } as const;
          openPlan(choices, planOfScenario(scenario, seed), change);
        }}
      >
        {name}
      </Button>
      <p className="secondary">{scenario.question[language]}</p>
      <p className="example-size">{text('examples.size', { count: scenario.measures.length })}</p>
    </li>
  );
}
