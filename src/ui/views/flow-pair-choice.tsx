import type { ReactNode } from 'react';
import type { View } from '../../store/choices';
import { useTexts } from '../language/use-texts';
import { ChoiceMenu } from '../parts/choice-menu';
import { usePage } from '../session/page-context';
import type { FlowPair } from './use-flow-pair';

/** Whose flows, compared with which other plan; nothing to choose where there is one run. */
export function FlowPairChoice({ pair }: { readonly pair: FlowPair }): ReactNode {
  const { choices } = usePage();
  const { text } = useTexts();
  const { runs, here, there } = pair;
  const open = (view: Omit<Extract<View, { kind: 'flows' }>, 'kind'>): void => {
    choices.setState({ view: { kind: 'flows', here: here.id, there: there.id, ...view } });
  };
  if (runs.length < 2) return null;
  const nothing = text('flows.there.nothing');
  return (
    <div className="flow-pair">
      <span className="secondary">{text('flows.here')}</span>
      <ChoiceMenu
        className="flow-pair-button"
        label={text('flows.here.choose', { name: here.name })}
        list={text('flows.here')}
        placement="bottom start"
        options={runs.map(({ id, name }) => ({ value: id, name }))}
        value={here.id}
        onChange={(id) => {
          open({ here: id });
        }}
      />
      <span className="secondary">{text('flows.there')}</span>
      <ChoiceMenu
        className="flow-pair-button"
        label={text('flows.there.choose', { name: there === here ? nothing : there.name })}
        list={text('flows.there')}
        placement="bottom start"
        options={runs.map((run) => ({ value: run.id, name: run === here ? nothing : run.name }))}
        value={there.id}
        onChange={(id) => {
          open({ there: id });
        }}
      />
    </div>
  );
}
