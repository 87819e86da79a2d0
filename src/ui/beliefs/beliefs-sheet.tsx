import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading, Input, SearchField } from 'react-aria-components';
import { PARAMETER_ENTRIES } from '../../contract/parameters';
import { useTexts } from '../language/use-texts';
import { Icon } from '../parts/icon';
import { SheetFrame } from '../parts/sheet-frame';
import { useChoice } from '../session/page-context';
import { BeliefField } from './belief-field';
import { findBeliefs } from './find-beliefs';
import type { BeliefChapter } from './find-beliefs';
import './beliefs-sheet.css';

/** The numbers of the world that are not known for certain: apart from the levers, for they change the baseline too. */
export function BeliefsSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const texts = useTexts();
  const { text } = texts;
  const [query, setQuery] = useState('');
  const parameters = useChoice(({ plan }) => plan.present.parameters);
  const chapters = useMemo(() => findBeliefs(query, texts), [query, texts]);
  const changed = PARAMETER_ENTRIES.filter(([id]) => id in parameters);
  const isSearching = query.trim() !== '';
  return (
    <SheetFrame title={text('beliefs.title')} onClose={onClose}>
      <p className="sheet-lead serif">{text('beliefs.lead')}</p>
      <SearchField className="lever-search" aria-label={text('beliefs.search')} value={query} onChange={setQuery}>
        <Icon name="search" />
        <Input placeholder={text('beliefs.searchHint')} />
        <Button className="plain-button lever-search-clear" aria-label={text('app.levers.clear')}>
          <Icon name="close" />
        </Button>
      </SearchField>
      <p className="lever-list-note" role="status">
        {isSearching &&
          text('beliefs.found', { count: chapters.reduce((sum, { beliefs }) => sum + beliefs.length, 0) })}
      </p>
      {!isSearching && changed.length > 0 && (
        <section className="beliefs-changed" aria-label={text('beliefs.changed')}>
          <h3>{text('beliefs.changed')}</h3>
          {changed.map((belief) => (
            <BeliefField key={belief[0]} belief={belief} />
          ))}
        </section>
      )}
      {chapters.map((chapter) => (
        <Chapter key={`${chapter.id} ${String(isSearching)}`} chapter={chapter} isOpen={isSearching} />
      ))}
    </SheetFrame>
  );
}

function Chapter({ chapter, isOpen }: { readonly chapter: BeliefChapter; readonly isOpen: boolean }): ReactNode {
  const { text } = useTexts();
  return (
    <Disclosure className="lever-section" defaultExpanded={isOpen}>
      {({ isExpanded }) => (
        <>
          <Heading level={3}>
            <Button slot="trigger" className="lever-section-head">
              <Icon name="down" />
              <span className="lever-section-title">{text(`beliefs.chapter.${chapter.id}`)}</span>
              <span className="lever-section-count">{chapter.beliefs.length}</span>
            </Button>
          </Heading>
          <DisclosurePanel>
            {isExpanded && chapter.beliefs.map((belief) => <BeliefField key={belief[0]} belief={belief} />)}
          </DisclosurePanel>
        </>
      )}
    </Disclosure>
  );
}
