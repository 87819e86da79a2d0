import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { SAMPLED } from '../../../analysis/belief-sample';
import { comparisonRows, hashOfRows } from '../../../analysis/comparison-rows';
import { comparisonResults, originRows } from '../../../io/comparison-results';
import { resultsCsv } from '../../../io/results-csv';
import type { CsvStyle } from '../../../io/results-csv';
import { useTexts } from '../../language/use-texts';
import type { Address } from '../../opening/address';
import { saveFile } from '../../parts/save-file';
import { usePage } from '../../session/page-context';
import type { ComparisonView } from './use-comparison';

/** Every number of the comparison, and where it comes from, as long CSV. */
function comparisonCsv(view: ComparisonView, address: Address, style: CsvStyle): string {
  const { runs, futures, comparison, reference, isSampled } = view;
  const results = futures[comparison.reference]?.results ?? [];
  const rows = comparisonRows(futures, comparison.reference);
  const setting = {
    model: results[0]?.modelVersion ?? '',
    region: reference.scenario.region.id,
    seeds: results.map(({ seed }) => seed),
  };
  const origin = {
    ...setting,
    runs: runs.map(({ id, name, plan }) => ({ run: id, name, link: address.linkOf(plan) })),
    sampledBeliefs: isSampled ? SAMPLED.length : 0,
    hash: hashOfRows(rows),
  };
  return resultsCsv([...originRows(origin), ...comparisonResults(rows, setting)], style);
}

/** The comparison to take home: on paper, and as a file for every program and for Excel in Dutch. */
export function CompareFiles({ view }: { readonly view: ComparisonView }): ReactNode {
  const { address, choices } = usePage();
  const { text } = useTexts();
  const isEmpty = view.comparison.futures === 0;
  const give = (style: CsvStyle): void => {
    const ending = style === 'excel' ? '-excel' : '';
    const name = `doorstroom-${text('takeHome.comparison')}-${String(view.comparison.futures)}${ending}.csv`;
    saveFile(name, comparisonCsv(view, address, style), 'text/csv');
  };
  return (
    <section className="compare-files" aria-label={text('takeHome.title')}>
      <h3>{text('takeHome.title')}</h3>
      <Button
        className="outline-button"
        isDisabled={isEmpty}
        onPress={() => {
          choices.setState({ view: { kind: 'comparison-report' } });
        }}
      >
        {text('comparisonReport.open')}
      </Button>
      {(['plain', 'excel'] as const).map((style) => (
        <Button
          key={style}
          className="outline-button"
          isDisabled={isEmpty}
          onPress={() => {
            give(style);
          }}
        >
          {text(style === 'excel' ? 'takeHome.csvExcel' : 'takeHome.csv')}
        </Button>
      ))}
      <p className="tertiary">{text('takeHome.every')}</p>
    </section>
  );
}
