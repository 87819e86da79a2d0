import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { FlowGroup } from '../../analysis/station-flows';
import type { DisplayGroup } from '../../contract/households';
import type { FlowMode } from '../figures/flow-figures';
import { useTexts } from '../language/use-texts';
import { ChoicePills } from '../parts/choice-pills';
import { GroupGlyph } from '../parts/group-glyph';
import { Icon } from '../parts/icon';

/** What can be chosen about the flows of a year. */
export interface FlowControlsProps {
  readonly year: number;
  /** Years that are known whole, in order. */
  readonly years: readonly number[];
  readonly onYear: (year: number) => void;
  /** Null where there is only one run to look at. */
  readonly mode: FlowMode | null;
  /** Names of the two runs, that compared and that compared with. */
  readonly names: Readonly<Record<'here' | 'there', string>>;
  readonly onMode: (mode: FlowMode) => void;
  readonly groups: readonly DisplayGroup[];
  readonly group: FlowGroup;
  readonly onGroup: (group: FlowGroup) => void;
  /** Null where there is no room for a picture. */
  readonly isTable: boolean | null;
  readonly onTable: (isTable: boolean) => void;
}

/** Which year, compared how, whose moves, and as a picture or a table. */
export function FlowControls(props: FlowControlsProps): ReactNode {
  const { text } = useTexts();
  const { mode, names, onMode, groups, group, onGroup, isTable, onTable } = props;
  return (
    <div className="flow-controls">
      <YearSteps {...props} />
      {mode !== null && (
        <ChoicePills
          label={text('flows.compare')}
          options={[
            { value: 'difference', name: text('flows.compare.difference') },
            { value: 'here', name: names.here },
            { value: 'there', name: names.there },
          ]}
          value={mode}
          onChange={onMode}
        />
      )}
      {isTable !== null && (
        <ChoicePills
          label={text('flows.as')}
          options={(['picture', 'table'] as const).map((value) => ({ value, name: text(`flows.as.${value}`) }))}
          value={isTable ? 'table' : 'picture'}
          onChange={(value) => {
            onTable(value === 'table');
          }}
        />
      )}
      {mode === 'difference' && isTable === false && <Legend />}
      <ChoicePills
        label={text('flows.group')}
        options={[
          { value: 'all', name: text('flows.group.all') },
          ...groups.map((value) => ({
            value,
            name: text(`ledger.name.${value}`),
            mark: <GroupGlyph group={value} />,
          })),
        ]}
        value={group}
        onChange={onGroup}
      />
    </div>
  );
}

function YearSteps({ year, years, onYear }: FlowControlsProps): ReactNode {
  const { text } = useTexts();
  const at = years.indexOf(year);
  const step = (name: 'before' | 'after', to: number | undefined): ReactNode => (
    <Button
      className="plain-button"
      aria-label={text(`flows.year.${name}`)}
      isDisabled={to === undefined}
      onPress={() => {
        if (to !== undefined) onYear(to);
      }}
    >
      <Icon name={name === 'before' ? 'previous' : 'next'} />
    </Button>
  );
  return (
    <div className="flow-year" role="group" aria-label={text('flows.year')}>
      {step('before', years[at - 1])}
      <strong>{year}</strong>
      {step('after', years[at + 1])}
    </div>
  );
}

/** What solid and hatched mean. */
function Legend(): ReactNode {
  const { text } = useTexts();
  return (
    <p className="flow-legend secondary" aria-hidden="true">
      <svg width="18" height="10">
        <rect width="18" height="10" fill="var(--control)" opacity="0.6" />
      </svg>
      {text('flows.more')}
      <svg width="18" height="10">
        <path d="M-2,10L8,0M4,10L14,0M10,10L20,0" stroke="var(--control)" strokeWidth="1.6" />
        <rect x="0.5" y="0.5" width="17" height="9" fill="none" stroke="var(--control)" />
      </svg>
      {text('flows.fewer')}
    </p>
  );
}
