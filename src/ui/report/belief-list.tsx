import type { ReactNode } from 'react';
import { PARAMETER_ENTRIES } from '../../contract/parameters';
import type { Scenario } from '../../contract/scenario';
import { beliefValue } from '../beliefs/belief-amount';
import { useTexts } from '../language/use-texts';

/** Assumptions a plan comes with, in plain words. */
export function BeliefList({ parameters }: Pick<Scenario, 'parameters'>): ReactNode {
  const texts = useTexts();
  const { text } = texts;
  const given = PARAMETER_ENTRIES.flatMap(([id, parameter]) => {
    const value = parameters[id];
    return value === undefined ? [] : [{ id, parameter, value }];
  });
  if (given.length === 0) return null;
  return (
    <ul className="report-list">
      {given.map(({ id, parameter, value }) => (
        <li key={id}>
          {text('compare.differs.belief')}: <strong>{text(`parameter.${id}.name`)}</strong>:{' '}
          {beliefValue(texts, parameter, value)}{' '}
          <span className="secondary">
            ({text('report.assumptions.usual')}: {beliefValue(texts, parameter, parameter.default)}).
          </span>
        </li>
      ))}
    </ul>
  );
}
