import type { ReactNode } from 'react';
import { Button, Input, NumberField } from 'react-aria-components';
import { SOURCES } from '../../contract/sources';
import { setBelief } from '../../store/decide';
import { useTexts } from '../language/use-texts';
import { useChoice, usePage } from '../session/page-context';
import { beliefFormat, beliefValue } from './belief-amount';
import type { Belief } from './find-beliefs';

/** One number of the world: its value here, its range, where it comes from, and the way back to the catalogue. */
export function BeliefField({ belief: [id, parameter] }: { readonly belief: Belief }): ReactNode {
  const { choices } = usePage();
  const texts = useTexts();
  const { text } = texts;
  const value = useChoice(({ plan }) => plan.present.parameters[id] ?? parameter.default);
  const name = text(`parameter.${id}.name`);
  const source = SOURCES[parameter.source];
  const set = (next: number): void => {
    setBelief(choices, { parameter: id, value: next }, performance.now());
  };
  return (
    <div className="belief" role="group" aria-label={name}>
      <p className="belief-name" aria-hidden="true">
        {name}
      </p>
      <NumberField
        aria-label={text('beliefs.field', { name, unit: text(`unit.${parameter.unit}`) })}
        className="belief-number"
        value={value}
        minValue={parameter.min}
        maxValue={parameter.max}
        formatOptions={beliefFormat(parameter)}
        onChange={(next) => {
          if (Number.isFinite(next)) set(next);
        }}
      >
        <Input className="belief-input" />
      </NumberField>
      <p className="belief-note">
        {text('beliefs.range', {
          min: beliefValue(texts, parameter, parameter.min),
          max: beliefValue(texts, parameter, parameter.max),
        })}{' '}
        {text(`beliefs.kind.${parameter.kind}`)}{' '}
        {text('app.lever.sourceNote', {
          publisher: source.publisher,
          year: source.year,
          grade: text(`grade.${parameter.grade}`),
        })}
      </p>
      {value !== parameter.default && (
        <Button
          className="text-button belief-back"
          onPress={() => {
            set(parameter.default);
          }}
        >
          {text('beliefs.back', { value: beliefValue(texts, parameter, parameter.default) })}
        </Button>
      )}
    </div>
  );
}
