import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { FEWEST_PAIRS } from '../../analysis/paired-difference';
import { indicatorById, INDICATORS } from '../../contract/indicators';
import { useTexts } from '../language/use-texts';
import { Icon } from '../parts/icon';
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
      <MenuTrigger>
        <Button
          className="indicator-button"
          aria-label={text('app.indicator.choose', { name: text(`indicator.${indicator}.name`) })}
        >
          <span>{text(`indicator.${indicator}.name`)}</span>
          <Icon name="down" />
        </Button>
        <Popover className="menu-popover" placement="top start">
          <Menu
            className="menu"
            aria-label={text('app.indicator.list')}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[indicator]}
            onAction={(key) => {
              const chosen = CHARTED.find(({ id }) => id === key);
              if (chosen !== undefined) choices.setState({ indicator: chosen.id });
            }}
          >
            {CHARTED.map(({ id }) => (
              <MenuItem key={id} id={id} className="menu-item">
                {text(`indicator.${id}.name`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
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
