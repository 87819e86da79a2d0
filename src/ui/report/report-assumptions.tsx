import type { ReactNode } from 'react';
import { PARAMETER_ENTRIES } from '../../contract/parameters';
import type { Scenario } from '../../contract/scenario';
import { beliefValue } from '../beliefs/belief-amount';
import { useTexts } from '../language/use-texts';
import { ReportSection } from './report-section';

/** A plan by what stands above its column. */
export interface AssumedPlan {
  readonly id: string;
  readonly name: ReactNode;
  readonly scenario: Pick<Scenario, 'parameters'>;
}

/** Assumptions that were set otherwise, with their grade, and how well the others are known. */
export function ReportAssumptions({
  plans,
  some,
}: {
  readonly plans: readonly AssumedPlan[];
  /** What is said where assumptions were set otherwise. */
  readonly some: string;
}): ReactNode {
  const texts = useTexts();
  const { text } = texts;
  const changed = PARAMETER_ENTRIES.filter(([id]) =>
    plans.some(({ scenario: { parameters } }) => parameters[id] !== undefined),
  );
  const graded = (grade: string): number => PARAMETER_ENTRIES.filter(([, entry]) => entry.grade === grade).length;
  return (
    <ReportSection title={text('report.assumptions')}>
      <p>{changed.length === 0 ? text('report.assumptions.none') : some}</p>
      {changed.length > 0 && (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{text('report.assumptions.name')}</th>
              {plans.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col">{text('report.assumptions.usual')}</th>
              <th scope="col">{text('report.assumptions.grade')}</th>
            </tr>
          </thead>
          <tbody>
            {changed.map(([id, parameter]) => (
              <tr key={id}>
                <th scope="row">{text(`parameter.${id}.name`)}</th>
                {plans.map(({ id: plan, scenario: { parameters } }) => (
                  <td key={plan}>{beliefValue(texts, parameter, parameters[id] ?? parameter.default)}</td>
                ))}
                <td>{beliefValue(texts, parameter, parameter.default)}</td>
                <td>{parameter.grade}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="secondary">
        {text('report.assumptions.grades', {
          all: PARAMETER_ENTRIES.length,
          a: graded('A'),
          b: graded('B'),
          c: graded('C'),
        })}
      </p>
    </ReportSection>
  );
}
