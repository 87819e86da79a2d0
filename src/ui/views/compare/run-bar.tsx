import type { ReactNode } from 'react';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { MOST_COMPARED } from '../../../contract/futures';
import { withoutRun, withRun } from '../../../store/comparison';
import { useTexts } from '../../language/use-texts';
import { Icon } from '../../parts/icon';
import { useChoice, usePage } from '../../session/page-context';
import { useComparables } from './comparables';
import '../../parts/choice-menu.css';
import { RunBadge } from './run-badge';
import type { ShownRun } from './use-comparison';

/** The runs that are compared, each with what can be done with it, and a way to add one. */
export function RunBar({ runs }: { readonly runs: readonly ShownRun[] }): ReactNode {
  const { text } = useTexts();
  return (
    <ul className="compare-runs" aria-label={text('compare.runs')}>
      {runs.map((run) => (
        <li key={run.id}>
          <RunMenu run={run} />
        </li>
      ))}
      <li>
        <AddMenu />
      </li>
    </ul>
  );
}

function RunMenu({ run }: { readonly run: ShownRun }): ReactNode {
  const { choices } = usePage();
  const { text } = useTexts();
  const act = (key: string): void => {
    const { comparison } = choices.getState();
    if (key === 'reference') choices.setState({ comparison: { ...comparison, reference: run.id } });
    else if (key === 'focus') choices.setState({ comparison: { ...comparison, focus: run.id } });
    else choices.setState({ comparison: withoutRun(comparison, run.id) });
  };
  return (
    <MenuTrigger>
      <Button className="plain-button compare-run">
        <span className="visually-hidden">{text('compare.run.prefix')} </span>
        <RunBadge run={run} />
        <span className="compare-run-name">{run.name}</span>
        {run.isReference && <span className="compare-run-role">{text('compare.run.reference')}</span>}
        <Icon name="down" />
      </Button>
      <Popover className="menu-popover" placement="bottom start">
        <Menu
          className="menu"
          aria-label={text('compare.run', { number: run.number, name: run.name })}
          onAction={(key) => {
            act(String(key));
          }}
        >
          {!run.isReference && (
            <MenuItem id="reference" className="menu-item">
              {text('compare.run.asReference')}
            </MenuItem>
          )}
          {!run.isFocus && (
            <MenuItem id="focus" className="menu-item">
              {text('compare.run.focus')}
            </MenuItem>
          )}
          <MenuItem id="remove" className="menu-item">
            {text('compare.run.remove')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function AddMenu(): ReactNode {
  const { choices } = usePage();
  const { text } = useTexts();
  const chosen = useChoice(({ comparison }) => comparison.runs);
  const sections = useComparables()
    .map((section) => ({ ...section, items: section.items.filter(({ id }) => !chosen.includes(id)) }))
    .filter(({ items }) => items.length > 0);
  if (chosen.length >= MOST_COMPARED) return <p className="tertiary compare-full">{text('compare.full')}</p>;
  return (
    <MenuTrigger>
      <Button className="plain-button compare-add">
        <Icon name="plus" />
        {text('compare.add')}
      </Button>
      <Popover className="menu-popover compare-add-list" placement="bottom start">
        <Menu
          className="menu"
          aria-label={text('compare.add')}
          onAction={(key) => {
            choices.setState({ comparison: withRun(choices.getState().comparison, String(key)) });
          }}
        >
          {sections.map(({ id, title, items }) => (
            <MenuSection key={id}>
              <Header className="menu-head">{text(title)}</Header>
              {items.map((item) => (
                <MenuItem key={item.id} id={item.id} className="menu-item">
                  {item.name}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
