import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { FEWEST_PAIRS } from '../../analysis/paired-difference';
import { indicatorById, INDICATORS } from '../../contract/indicators';
import { useTexts } from '../language/use-texts';
import { ChoiceMenu } from '../parts/choice-menu';
import { useChoice, usePage, useSession } from '../session/page-context';

const CHARTED = INDICATORS.filter(({ chart }) => chart);

/** Which of the five indicators the chart shows, and what it is counted in. */
export function IndicatorMenu(): ReactNode {
  const { choices } = usePage();
  const { text } = useTexts();
  const indicator = useChoice((state) => state.indicator);
  const hasBegun = useChoice(
    ({ plan, indicator: chosen }) =>
      plan.past.length > 0 || plan.present.measures.length > 0 || chosen !== INDICATORS[0].id,
  );
  const { pairs, isBaseline } = useSession('pairs', 'isBaseline');
  const isBanded = !isBaseline && pairs.pairs.length >= FEWEST_PAIRS;
  return (
    <div className="indicator">
      <ChoiceMenu
        className="indicator-button"
        label={text('app.indicator.choose', { name: text(`indicator.${indicator}.name`) })}
        list={text('app.indicator.list')}
        placement="top start"
        options={CHARTED.map(({ id }) => ({ value: id, name: text(`indicator.${id}.name`) }))}
        value={indicator}
        onChange={(chosen) => {
          choices.setState({ indicator: chosen });
        }}
      />
      <p className="indicator-unit">{text(`app.chartUnit.${indicatorById(indicator).unit}`)}</p>
      {isBanded && <p className="indicator-unit">{text('app.bands', { futures: pairs.pairs.length })}</p>}
      {hasBegun && (
        <p className="indicator-more">
          <Button
            className="text-button"
            onPress={() => {
              choices.setState({ sheet: { kind: 'why', indicator } });
            }}
          >
            {text('app.why')}
          </Button>
          <Button
            className="text-button"
            onPress={() => {
              choices.setState({ sheet: { kind: 'table' } });
            }}
          >
            {text('app.table')}
          </Button>
        </p>
      )}
    </div>
  );
}
