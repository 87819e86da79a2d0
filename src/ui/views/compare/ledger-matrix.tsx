import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { ComparedRun } from '../../../analysis/comparison';
import type { PairedSpread } from '../../../analysis/spread';
import type { DisplayGroup } from '../../../contract/households';
import { yearOf } from '../../figures/over-year';
import { useTexts } from '../../language/use-texts';
import { GroupGlyph } from '../../parts/group-glyph';
import { usePage } from '../../session/page-context';
import { GroupBar } from '../../result/group-bar';
import { RunBadge } from './run-badge';
import type { ComparisonView, ShownRun } from './use-comparison';
import './ledger-matrix.css';

/** Least difference that fills a bar. @unit households */
const LEAST_SCALE = 20;

interface Column {
  readonly run: ShownRun;
  readonly found: ComparedRun;
}

/** What the ledger is of, and whether nothing in it is to be pressed. */
interface LedgerMatrixProps {
  readonly view: ComparisonView;
  readonly isOnPaper?: boolean;
}

/** What every group gains or loses in each run, in homes and in years in a home. */
export function LedgerMatrix({ view, isOnPaper = false }: LedgerMatrixProps): ReactNode {
  const texts = useTexts();
  const { runs, comparison, reference } = view;
  const columns: readonly Column[] = runs.flatMap((run, index) => {
    const found = comparison.runs[index];
    return run.isReference || found === undefined ? [] : [{ run, found }];
  });
  const means = columns.flatMap(({ found }) =>
    comparison.groups.map((group) => Math.abs(found.groups[group].housed.mean)),
  );
  const most = Math.max(LEAST_SCALE, ...means.filter(Number.isFinite));
  const year = yearOf(reference.scenario.calendar.target);
  return (
    <section className="compare-part ledger" aria-label={texts.text('compare.ledger')}>
      <table className="ledger-table">
        <caption>
          <strong className="compare-caption">{texts.text('compare.ledger')}</strong>{' '}
          {texts.text('compare.ledger.note', { year: String(year), number: reference.number })}
        </caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ run }) => (
              <th key={run.id} scope="col" data-focus={run.isFocus || undefined}>
                <span className="ledger-run">
                  <RunBadge run={run} />
                  <span>{run.name}</span>
                </span>
                {!isOnPaper && <FlowsButton run={run} reference={reference} />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparison.groups.map((group) => (
            <tr key={group}>
              <th scope="row">
                <span className="ledger-group">
                  <GroupGlyph group={group} />
                  {texts.text(`group.${group}`)}
                </span>
              </th>
              {columns.map(({ run, found }) => (
                <td key={run.id}>
                  <Cell group={group} found={found} most={most} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{texts.text('compare.ledger.all')}</th>
            {columns.map(({ run, found }) => (
              <td key={run.id}>
                <span className="ledger-cell ledger-total">
                  <Gain difference={found.housed} />
                </span>
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

/** Opens the flows that differ between a run and the one compared with. */
function FlowsButton({ run, reference }: { readonly run: ShownRun; readonly reference: ShownRun }): ReactNode {
  const { choices } = usePage();
  const { text } = useTexts();
  return (
    <Button
      className="text-button"
      aria-label={text('flows.pair', { here: run.name, there: reference.name })}
      onPress={() => {
        choices.setState({ view: { kind: 'flows', here: run.id, there: reference.id } });
      }}
    >
      {text('flows.pair.short')}
    </Button>
  );
}

function Cell({
  group,
  found,
  most,
}: {
  readonly group: DisplayGroup;
  readonly found: ComparedRun;
  readonly most: number;
}): ReactNode {
  const { text, number } = useTexts();
  const { housed, homeYears } = found.groups[group];
  if (!Number.isFinite(housed.mean)) return null;
  const years = number(Math.round(homeYears.mean), { signDisplay: 'exceptZero' });
  return (
    <span className="ledger-cell">
      <GroupBar group={group} share={housed.mean / most} />
      <Gain difference={housed} />
      {Math.round(homeYears.mean) !== 0 && (
        <span className="ledger-years tertiary">{text('compare.ledger.years', { count: years })}</span>
      )}
    </span>
  );
}

function Gain({ difference: { mean, distinguishable } }: { readonly difference: PairedSpread }): ReactNode {
  const { text, number } = useTexts();
  if (!Number.isFinite(mean)) return null;
  const rounded = Math.round(mean);
  return (
    <span className="ledger-gain" data-chance={!distinguishable || undefined}>
      {rounded === 0 && mean === 0
        ? text('compare.same')
        : `${distinguishable ? '' : '≈ '}${number(rounded, { signDisplay: 'exceptZero' })}`}
    </span>
  );
}
