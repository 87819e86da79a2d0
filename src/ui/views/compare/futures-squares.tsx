import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CriterionTally } from '../../../analysis/criterion-tally';
import { useTexts } from '../../language/use-texts';
import { ChoiceMenu } from '../../parts/choice-menu';
import { criterionName } from './criterion-name';
import { RunBadge } from './run-badge';
import type { ComparisonView, ShownRun } from './use-comparison';
import './futures-squares.css';

type Verdict = CriterionTally['verdicts'][number];

/** Squares in a row, their pitch and their side. @unit pixels */
const [PER_ROW, PITCH, SIDE] = [10, 12, 9];

const ORDER: readonly Verdict[] = ['passes', 'functional', 'fails', 'notYet'];

/** The criterion that tells the runs most apart; where none does, the first. */
function mostTelling({ comparison: { runs } }: ComparisonView): CriterionTally['id'] {
  const [first] = runs;
  const gap = (index: number): number => {
    const shares = runs.map(({ criteria }) => criteria[index]?.workable ?? 0);
    return Math.max(...shares) - Math.min(...shares);
  };
  const places = first?.criteria.map((_, index) => index) ?? [];
  const best = places.reduce((most, index) => (gap(index) > gap(most) ? index : most), 1);
  return first?.criteria[best]?.id ?? 'C1';
}

/** In how many of the futures of each run a criterion is met: one square a future. */
export function FuturesSquares({ view }: { readonly view: ComparisonView }): ReactNode {
  const { text } = useTexts();
  const [chosen, setChosen] = useState<CriterionTally['id'] | null>(null);
  const { comparison, runs, wanted } = view;
  const id = chosen ?? mostTelling(view);
  const ids = comparison.runs[0]?.criteria.map((tally) => tally.id) ?? [];
  return (
    <section className="compare-part" aria-label={text('compare.squares')}>
      <div className="compare-part-head">
        <h3>{text('compare.squares')}</h3>
        <ChoiceMenu
          className="plain-button squares-choose"
          label={text('compare.squares.choose', { name: text(criterionName(id)) })}
          list={text('compare.squares.list')}
          placement="bottom start"
          options={ids.map((each) => ({ value: each, name: text(criterionName(each)) }))}
          value={id}
          onChange={setChosen}
        />
      </div>
      <ul className="squares">
        {runs.map((run, index) => {
          const tally = comparison.runs[index]?.criteria.find((each) => each.id === id);
          return tally === undefined ? null : <Squares key={run.id} run={run} tally={tally} wanted={wanted} />;
        })}
      </ul>
      <p className="squares-legend tertiary" aria-hidden="true">
        {(['passes', 'functional', 'fails'] as const).map((verdict) => (
          <span key={verdict}>
            <svg width={SIDE + 2} height={SIDE + 2}>
              <Square at={0} verdict={verdict} />
            </svg>
            {text(`compare.verdict.${verdict}`)}
          </span>
        ))}
      </p>
    </section>
  );
}

function Squares({
  run,
  tally,
  wanted,
}: {
  readonly run: ShownRun;
  readonly tally: CriterionTally;
  readonly wanted: number;
}): ReactNode {
  const { text } = useTexts();
  const sorted = [...tally.verdicts].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  const { passing, workable, judged } = tally;
  return (
    <li className="squares-run">
      <svg
        role="img"
        width={PER_ROW * PITCH}
        height={Math.ceil(wanted / PER_ROW) * PITCH}
        aria-label={text('compare.squares.run', { name: run.name, judged, passing, workable })}
      >
        {Array.from({ length: wanted }, (_, at) => (
          <Square key={at} at={at} verdict={sorted[at]} />
        ))}
      </svg>
      <span className="squares-count" aria-hidden="true">
        <RunBadge run={run} />
        {judged === 0 && sorted.length > 0
          ? text('compare.squares.open')
          : text('compare.squares.of', { workable, judged })}
      </span>
    </li>
  );
}

/** One future: full, half, hollow; dotted where it is not known. */
function Square({ at, verdict }: { readonly at: number; readonly verdict: Verdict | undefined }): ReactNode {
  const x = (at % PER_ROW) * PITCH + 0.8;
  const y = Math.floor(at / PER_ROW) * PITCH + 0.8;
  return (
    <>
      <rect className="square" data-verdict={verdict ?? 'notYet'} x={x} y={y} width={SIDE} height={SIDE} rx="1.5" />
      {verdict === 'functional' && (
        <path
          className="square-half"
          d={`M${String(x)},${String(y + SIDE)}v${String(-SIDE)}l${String(SIDE)},${String(SIDE)}z`}
        />
      )}
    </>
  );
}
