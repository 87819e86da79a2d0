import type { ReactNode } from 'react';
import { PARAMETER_ENTRIES } from '../../contract/parameters';
import { beliefValue } from '../beliefs/belief-amount';
import { useTexts } from '../language/use-texts';
import { ReportSection } from './report-section';
import type { Reported } from './reported';

/** Assumptions that were set otherwise, with their grade, and how well the others are known. */
export function ReportAssumptions({ reported }: { readonly reported: Reported }): ReactNode {
  const texts = useTexts();
  const { text } = texts;
  const { parameters } = reported.current.spec.scenario;
  const changed = PARAMETER_ENTRIES.flatMap(([id, parameter]) => {
    const value = parameters[id];
    return value === undefined ? [] : [{ id, parameter, value }];
  });
  const graded = (grade: string): number => PARAMETER_ENTRIES.filter(([, entry]) => entry.grade === grade).length;
  return (
    <ReportSection title={text('report.assumptions')}>
      <p>{text(changed.length === 0 ? 'report.assumptions.none' : 'report.assumptions.some')}</p>
      {changed.length > 0 && (
        <table className="table">
          <thead>
            <tr>
              {(['name', 'value', 'usual', 'grade'] as const).map((column) => (
                <th key={column} scope="col">
                  {text(`report.assumptions.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {changed.map(({ id, parameter, value }) => (
              <tr key={id}>
                <th scope="row">{text(`parameter.${id}.name`)}</th>
                <td>{beliefValue(texts, parameter, value)}</td>
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
