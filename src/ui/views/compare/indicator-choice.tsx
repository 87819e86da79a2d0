import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { CHARTED } from '../../../analysis/seed-result';
import type { ChartedId } from '../../../analysis/seed-result';
import { useTexts } from '../../language/use-texts';
import { Icon } from '../../parts/icon';
import { usePage } from '../../session/page-context';

/** Which indicator is compared: the same that the timeline shows. */
export function IndicatorChoice({ indicator }: { readonly indicator: ChartedId }): ReactNode {
  const { choices } = usePage();
  const { text } = useTexts();
  return (
    <MenuTrigger>
      <Button
        className="indicator-button"
        aria-label={text('app.indicator.choose', { name: text(`indicator.${indicator}.name`) })}
      >
        <span>{text(`indicator.${indicator}.name`)}</span>
        <Icon name="down" />
      </Button>
      <Popover className="menu-popover" placement="bottom start">
        <Menu
          className="menu"
          aria-label={text('app.indicator.list')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[indicator]}
          onAction={(key) => {
            const chosen = CHARTED.find((id) => id === key);
            if (chosen !== undefined) choices.setState({ indicator: chosen });
          }}
        >
          {CHARTED.map((id) => (
            <MenuItem key={id} id={id} className="menu-item">
              {text(`indicator.${id}.name`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
