import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { PopoverProps } from 'react-aria-components';
import { Icon } from './icon';
import './choice-menu.css';

/** A choice of one out of many, behind a button: how both are called, what there is, and what was chosen. */
export interface ChoiceMenuProps<Value extends string | number> {
  /** Of the button. */
  readonly label: string;
  /** Of the list. */
  readonly list: string;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly className: string;
  readonly placement: NonNullable<PopoverProps['placement']>;
  /** What stands on the button; left out, the name of what was chosen and an arrow. */
  readonly children?: ReactNode;
  /** Reached with the arrow keys of its bar, not with Tab. */
  readonly excludeFromTabOrder?: boolean;
}

/** A button that says what was chosen and opens a list to choose from. */
export function ChoiceMenu<Value extends string | number>(props: ChoiceMenuProps<Value>): ReactNode {
  const { label, list, options, value, onChange, className, placement, children, excludeFromTabOrder = false } = props;
  return (
    <MenuTrigger>
      <Button className={className} aria-label={label} excludeFromTabOrder={excludeFromTabOrder}>
        {children ?? (
          <>
            <span>{options.find((option) => option.value === value)?.name}</span>
            <Icon name="down" />
          </>
        )}
      </Button>
      <Popover className="menu-popover" placement={placement}>
        <Menu
          className="menu"
          aria-label={list}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[String(value)]}
          onAction={(key) => {
            const chosen = options.find((option) => String(option.value) === key);
            if (chosen !== undefined) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <MenuItem key={option.value} id={String(option.value)} className="menu-item">
              {option.name}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
