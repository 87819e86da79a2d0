import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { comparisonRows, hashOfRows } from '../../../analysis/comparison-rows';
import { CHARTED } from '../../../analysis/seed-result';
import type { ChartedId } from '../../../analysis/seed-result';
import type { PairedSpread } from '../../../analysis/spread';
import { pairedSpread, spreadOf } from '../../../analysis/spread';
import { indicatorById } from '../../../contract/indicators';
import { plainAmount, signedAmount } from '../../figures/amount';
import { useTexts } from '../../language/use-texts';
import { criterionName } from './criterion-name';
import { differenceInWords } from './difference-words';
import { MeanCell } from './mean-cell';
import { RunBadge } from './run-badge';
import type { ComparisonView } from './use-comparison';
import { useTargetDate } from './use-target-date';
import { written } from './written';

/** The whole comparison as tables, with the hash of its numbers. */
export function CompareTables({
  view,
  indicator,
}: {
  readonly view: ComparisonView;
  readonly indicator: ChartedId;
}): ReactNode {
  const { text } = useTexts();
  const { futures, comparison } = view;
  const hash = useMemo(() => hashOfRows(comparisonRows(futures, comparison.reference)), [futures, comparison]);
  return (
    <div className="compare-tables">
      <TargetTable view={view} />
      <YearTable view={view} indicator={indicator} />
      <CriteriaTable view={view} />
      <p className="tertiary compare-hash">{text('compare.table.hash', { hash })}</p>
    </div>
  );
}

/** Every indicator with a chart at the target, each run with its difference, interval and flips. */
function TargetTable({ view: { runs, comparison, reference } }: { readonly view: ComparisonView }): ReactNode {
  const texts = useTexts();
  const { text } = texts;
  const date = useTargetDate(reference.scenario.calendar);
  return (
    <table className="table plans-table">
      <caption>
        <strong className="compare-caption">{text('compare.table.target', { date })}</strong>{' '}
        {text('compare.table.note', { number: reference.number, reference: reference.name })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{text('compare.table.run')}</th>
          {(['mean', 'range', 'difference', 'interval', 'flips', 'words'] as const).map((column) => (
            <th key={column} scope="col">
              {text(`compare.table.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {CHARTED.map((id) => {
        const { unit } = indicatorById(id);
        return (
          <tbody key={id}>
            <tr>
              <th className="compare-group" scope="rowgroup" colSpan={7}>
                {text(`indicator.${id}.name`)} <span className="tertiary">{text(`app.chartUnit.${unit}`)}</span>
              </th>
            </tr>
            {runs.map((run, index) => {
              const found = comparison.runs[index];
              if (found === undefined) return null;
              const { mean, quantiles } = found.target[id];
              return (
                <tr key={run.id}>
                  <th scope="row">
                    <RunBadge run={run} /> {run.name}
                  </th>
                  <td>{written(mean, (value) => plainAmount(texts, unit, value))}</td>
                  <td>
                    {written(quantiles[1], () =>
                      text('compare.table.between', {
                        low: plainAmount(texts, unit, quantiles[1]),
                        high: plainAmount(texts, unit, quantiles[5]),
                      }),
                    )}
                  </td>
                  <DifferenceCells
                    difference={run.isReference ? null : found.difference[id]}
                    write={(value) => signedAmount(texts, unit, value)}
                  />
                </tr>
              );
            })}
          </tbody>
        );
      })}
    </table>
  );
}

function DifferenceCells({
  difference,
  write,
}: {
  readonly difference: PairedSpread | null;
  readonly write: (value: number) => string;
}): ReactNode {
  const texts = useTexts();
  if (difference === null) return <td colSpan={4}>{texts.text('compare.run.reference')}</td>;
  const { mean, low, high, signFlips, pairs } = difference;
  return (
    <>
      <td>{written(mean, write)}</td>
      <td>{written(low, () => texts.text('compare.table.between', { low: write(low), high: write(high) }))}</td>
      <td>{texts.text('compare.progress.short', { done: signFlips, wanted: pairs })}</td>
      <td>{differenceInWords(texts, difference)}</td>
    </>
  );
}

/** One indicator by calendar year: each run, and its difference with its interval. */
function YearTable({
  view: { runs, futures, reference, comparison },
  indicator,
}: {
  readonly view: ComparisonView;
  readonly indicator: ChartedId;
}): ReactNode {
  const texts = useTexts();
  const { text } = texts;
  const { unit } = indicatorById(indicator);
  const years = futures[0]?.results[0]?.years ?? [];
  const valuesOf = (run: number, year: number): readonly number[] =>
    futures[run]?.results.map((result) => result.years[year]?.values[indicator] ?? Number.NaN) ?? [];
  return (
    <table className="table plans-table">
      <caption>
        <strong className="compare-caption">
          {text('compare.table.year', { name: text(`indicator.${indicator}.name`) })}
        </strong>{' '}
        {text('compare.difference.unit', {
          number: reference.number,
          reference: reference.name,
          unit: text(`app.chartUnit.${unit}`),
        })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{text('app.table.year')}</th>
          {runs.map((run) => (
            <th key={run.id} scope="col">
              <RunBadge run={run} /> {run.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map(({ year }, row) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {runs.map((run, index) => {
              const values = valuesOf(index, row);
              return (
                <MeanCell
                  key={run.id}
                  unit={unit}
                  mean={spreadOf(values).mean}
                  difference={run.isReference ? null : pairedSpread(valuesOf(comparison.reference, row), values)}
                />
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** In how many futures each criterion is met, strictly and at least workably. */
function CriteriaTable({ view: { runs, comparison } }: { readonly view: ComparisonView }): ReactNode {
  const { text } = useTexts();
  const ids = comparison.runs[0]?.criteria.map(({ id }) => id) ?? [];
  return (
    <table className="table plans-table">
      <caption>
        <strong className="compare-caption">{text('compare.criteria')}</strong> {text('compare.table.passing')} /{' '}
        {text('compare.table.workable')}
      </caption>
      <thead>
        <tr>
          <td />
          {runs.map((run) => (
            <th key={run.id} scope="col">
              <RunBadge run={run} /> {run.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ids.map((id, row) => (
          <tr key={id}>
            <th scope="row">{text(criterionName(id))}</th>
            {runs.map((run, column) => {
              const tally = comparison.runs[column]?.criteria[row];
              return (
                <td key={run.id}>
                  {tally === undefined || tally.judged === 0
                    ? text('compare.verdict.notYet')
                    : text('compare.table.tally', {
                        passing: tally.passing,
                        workable: tally.workable,
                        judged: tally.judged,
                      })}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
