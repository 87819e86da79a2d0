import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { FollowChoice } from '../../analysis/who-to-follow';
import type { DisplayGroup } from '../../contract/households';
import { useTexts } from '../language/use-texts';
import { Icon } from '../parts/icon';
import { personBeside, personFor } from './followed-people';
import type { GroupChoice, Search } from './followed-people';
import './person-picker.css';

/** Groups the model has people of, who can be followed. */
const GROUPS = ['REG', 'STA', 'UIT', 'DAK', 'OUD', 'WOW'] as const satisfies readonly DisplayGroup[];

const CHOICES = ['gained', 'lost', 'typical'] as const satisfies readonly FollowChoice[];

/** Who is followed, where others are looked for, and what happens when one is found. */
export interface PersonPickerProps {
  readonly search: Search | null;
  readonly household: number | null;
  readonly group: GroupChoice;
  readonly onGroup: (group: GroupChoice) => void;
  /** Undefined where nobody was found. */
  readonly onPick: (household: number | undefined) => void;
}

/** Buttons to follow somebody else: who gained or lost most or stands in between, per group, one after the other. */
export function PersonPicker({ search, household, group, onGroup, onPick }: PersonPickerProps): ReactNode {
  const { text } = useTexts();
  if (search === null) return null;
  const besides = (step: 1 | -1): void => {
    onPick(personBeside(search, group, { household: household ?? -1, step }));
  };
  return (
    <div className="person-picker" role="group" aria-label={text('person.choose')}>
      {search.there !== undefined &&
        CHOICES.map((choice) => (
          <Button
            key={choice}
            className="text-button"
            onPress={() => {
              onPick(personFor(search, group, choice));
            }}
          >
            {text(`person.choose.${choice}`)}
          </Button>
        ))}
      <select
        className="person-group"
        aria-label={text('person.choose.group')}
        value={group}
        onChange={(event) => {
          const chosen = event.currentTarget.value as GroupChoice;
          onGroup(chosen);
          onPick(personFor(search, chosen, 'gained') ?? personFor(search, chosen, 'lost'));
        }}
      >
        {(['all', ...GROUPS] as const).map((code) => (
          <option key={code} value={code}>
            {text(code === 'all' ? 'person.choose.all' : `group.${code}`)}
          </option>
        ))}
      </select>
      <span className="person-steps">
        <Button
          className="plain-button"
          aria-label={text('person.choose.previous')}
          onPress={() => {
            besides(-1);
          }}
        >
          <Icon name="previous" />
        </Button>
        <Button
          className="plain-button"
          aria-label={text('person.choose.next')}
          onPress={() => {
            besides(1);
          }}
        >
          <Icon name="next" />
        </Button>
      </span>
    </div>
  );
}
