import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { ChartAsked } from '../../../chart/compare-plot';
import { comparePicture } from '../../../chart/compare-picture';
import { comparisonCsv } from '../../../io/comparison-file';
import type { CsvStyle } from '../../../io/results-csv';
import { useTexts } from '../../language/use-texts';
import { saveFile } from '../../parts/save-file';
import { pngOfPicture } from '../../report/chart-picture';
import { usePage } from '../../session/page-context';
import { fileName } from '../../../io/run-bundle';
import { comparisonToTake } from './comparison-to-take';
import type { ComparisonView } from './use-comparison';

/** The comparison to take home: on paper, as a file for every program, for Excel in Dutch, and its chart as a picture. */
export function CompareFiles({
  view,
  chart,
}: {
  readonly view: ComparisonView;
  readonly chart: ChartAsked;
}): ReactNode {
  const { address, choices } = usePage();
  const texts = useTexts();
  const { text } = texts;
  const isEmpty = view.comparison.futures === 0;
  const give = (style: CsvStyle): void => {
    const ending = style === 'excel' ? '-excel' : '';
    const name = `doorstroom-${text('takeHome.comparison')}-${String(view.comparison.futures)}${ending}.csv`;
    saveFile(name, comparisonCsv(comparisonToTake(view, address), style), 'text/csv');
  };
  const draw = async (ending: 'svg' | 'png'): Promise<void> => {
    const { runs, futures, reference } = view;
    const { origin } = comparisonToTake(view, address);
    const picture = comparePicture(texts, { runs, futures, calendar: reference.scenario.calendar, origin }, chart);
    const name = `doorstroom-${text('takeHome.comparison')}-${fileName(text(`indicator.${chart.indicator}.name`))}.${ending}`;
    if (ending === 'svg') saveFile(name, picture.svg, 'image/svg+xml');
    else saveFile(name, await pngOfPicture(picture), 'image/png');
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
      {(['svg', 'png'] as const).map((ending) => (
        <Button
          key={ending}
          className="outline-button"
          isDisabled={isEmpty}
          onPress={() => {
            void draw(ending);
          }}
        >
          {text(`report.chart.${ending}`)}
        </Button>
      ))}
      <p className="tertiary">{text('takeHome.every')}</p>
    </section>
  );
}
