import { useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading, Input, SearchField } from 'react-aria-components';
import { acts, isIdleWithoutFeedback, LEVERS } from '../../contract/levers';
import type { Lever } from '../../contract/levers';
import { useTexts } from '../language/use-texts';
import { useChoice } from '../session/page-context';
import { ChoicePills } from '../parts/choice-pills';
import { Icon } from '../parts/icon';
import { IdleLever } from './idle-lever';
import { LeverControl } from './lever-control';
import { findLevers } from './lever-search';
import { leverSections } from './lever-sections';
import type { LeverSection, LeverView } from './lever-sections';
import './lever-list.css';

const VIEWS = ['theme', 'owner'] as const;

/** Id of the field in which levers are searched, for the key that goes there. */
export const LEVER_SEARCH_ID = 'lever-search';

/** Whether a lever acts in the world of the plan: some wait for neighbourhoods that act back. */
function useIsActing(): (lever: Lever) => boolean {
  const feedback = useChoice(({ plan }) => plan.present.parameters.neighbourhoodFeedback ?? 0);
  return useCallback((lever) => acts(lever) && !isIdleWithoutFeedback(lever, feedback), [feedback]);
}

/** Every lever: by theme or by party, and to be searched in plain words. */
export function LeverList({ from }: { readonly from: string }): ReactNode {
  const texts = useTexts();
  const { text } = texts;
  const [view, setView] = useState<LeverView>('theme');
  const [query, setQuery] = useState('');
  const [toggled, setToggled] = useState<Readonly<Record<string, boolean>>>({});
  const found = useMemo(() => findLevers(query, texts), [query, texts]);
  const isActing = useIsActing();
  const sections = leverSections(view, found, isActing);
  const isSearching = query.trim() !== '';
  const isOpen = (section: LeverSection): boolean =>
    isSearching || (toggled[section.id] ?? section.id === sections[0]?.id);
  return (
    <div className="lever-list">
      <p className="lever-list-note">
        {text('app.levers.acting', { acting: LEVERS.filter(isActing).length, count: LEVERS.length })}
      </p>
      <SearchField className="lever-search" aria-label={text('app.levers.search')} value={query} onChange={setQuery}>
        <Icon name="search" />
        <Input id={LEVER_SEARCH_ID} placeholder={text('app.levers.searchHint')} />
        <Button className="plain-button lever-search-clear" aria-label={text('app.levers.clear')}>
          <Icon name="close" />
        </Button>
      </SearchField>
      <ChoicePills
        label={text('app.levers.view')}
        options={VIEWS.map((value) => ({ value, name: text(`app.levers.view.${value}`) }))}
        value={view}
        onChange={setView}
      />
      <p className="lever-list-note" role="status">
        {isSearching && text('app.levers.found', { count: found.size })}
      </p>
      {sections.map((section) => (
        <Section
          key={section.id}
          section={section}
          from={from}
          isOpen={isOpen(section)}
          onToggle={(open) => {
            setToggled({ ...toggled, [section.id]: open });
          }}
        />
      ))}
    </div>
  );
}

/** One heading of the list, open or not, and from when its levers act. */
interface SectionProps {
  readonly section: LeverSection;
  readonly from: string;
  readonly isOpen: boolean;
  readonly onToggle: (open: boolean) => void;
}

function Section({ section, from, isOpen, onToggle }: SectionProps): ReactNode {
  const { text } = useTexts();
  const { levers, acting, title } = section;
  const isActing = useIsActing();
  return (
    <Disclosure className="lever-section" isExpanded={isOpen} onExpandedChange={onToggle}>
      <Heading level={3}>
        <Button slot="trigger" className="lever-section-head">
          <Icon name="down" />
          <span className="lever-section-title">{text(title)}</span>
          <span className="lever-section-count">{text('app.levers.count', { count: levers.length, acting })}</span>
        </Button>
      </Heading>
      <DisclosurePanel>
        {isOpen &&
          levers.map((lever) =>
            isActing(lever) ? (
              <LeverControl key={lever.id} lever={lever.id} from={from} />
            ) : (
              <IdleLever key={lever.id} lever={lever} />
            ),
          )}
      </DisclosurePanel>
    </Disclosure>
  );
}
