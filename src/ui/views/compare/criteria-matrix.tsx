import type { ReactNode } from 'react';
import type { CriterionTally } from '../../../analysis/criterion-tally';
import { useTexts } from '../../language/use-texts';
import { criterionName } from './criterion-name';
import { RunHeads } from './run-heads';
import type { ComparisonView } from './use-comparison';
import './criteria-matrix.css';

/** Signs of the verdicts: full, half, crossed, and nothing yet. */
const SIGNS = { passes: '●', functional: '◐', fails: '⊗', notYet: '○' } as const;

/** The verdict that holds in most of the futures in which it can be told. */
function usualVerdict({ passing, workable, judged }: CriterionTally): keyof typeof SIGNS {
  if (judged === 0) return 'notYet';
  if (passing * 2 > judged) return 'passes';
  return workable * 2 > judged ? 'functional' : 'fails';
}

/** Every criterion of every run: those for a home, and under a rule at what price for others. */
export function CriteriaMatrix({
  view,
  isWhole = false,
}: {
  readonly view: ComparisonView;
  /** Whether all criteria for a home together stand above each of them. */
  readonly isWhole?: boolean;
}): ReactNode {
  const { text } = useTexts();
  const { runs, comparison } = view;
  const tallies = comparison.runs.map(({ criteria }) => criteria.slice(isWhole ? 0 : 1));
  const ids = tallies[0]?.map(({ id }) => id) ?? [];
  return (
    <section className="compare-part" aria-label={text('compare.criteria')}>
      <table className="criteria-table">
        <caption>
          <strong className="compare-caption">{text('compare.criteria')}</strong>{' '}
          {text('compare.criteria.note', { futures: comparison.futures })}
        </caption>
        <RunHeads runs={runs} />
        <tbody>
          {ids.map((id, row) => (
            <tr key={id} data-first={id === 'C8' || undefined} data-whole={id === 'home' || undefined}>
              <th scope="row" title={text(criterionName(id))}>
                {text(criterionName(id))}
              </th>
              {runs.map((run, column) => {
                const tally = tallies[column]?.[row];
                return <td key={run.id}>{tally !== undefined && <Cell tally={tally} />}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="criteria-legend tertiary" aria-hidden="true">
        {(['passes', 'functional', 'fails', 'notYet'] as const).map((verdict) => (
          <span key={verdict}>
            <span className="criteria-sign">{SIGNS[verdict]}</span> {text(`compare.verdict.${verdict}`)}
          </span>
        ))}
      </p>
    </section>
  );
}

function Cell({ tally }: { readonly tally: CriterionTally }): ReactNode {
  const { text, number } = useTexts();
  const { passing, workable, judged, verdicts } = tally;
  if (verdicts.length === 0) return null;
  const verdict = usualVerdict(tally);
  return (
    <>
      <span className="criteria-sign" data-verdict={verdict} aria-hidden="true">
        {SIGNS[verdict]}
      </span>
      {judged > 0 && (
        <span className="criteria-count tertiary" aria-hidden="true">
          {number(workable)}
        </span>
      )}
      <span className="visually-hidden">
        {text('compare.criteria.cell', { verdict: text(`compare.verdict.${verdict}`), passing, workable, judged })}
      </span>
    </>
  );
}
