import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { CHAIN_ORIGINS } from '../../analysis/vacancy-chain';
import type { ChainLink, VacancyChain } from '../../analysis/vacancy-chain';
import { dateOfDay } from '../../contract/calendar';
import { FIRST_DWELLING, settingOfPlace } from '../../contract/settings';
import type { TextKey } from '../../language/messages';
import { useMonthName } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import { GroupGlyph } from '../parts/group-glyph';
import { givenName } from '../person/given-name';
import { usePlaceName } from '../places/use-place-name';
import { usePage, useSession } from '../session/page-context';
import { breakSentence } from './chain-sentence';
import { groupOfHousehold } from './group-of-household';

/** Day on which each home of a chain came free; undefined for one that was empty from the beginning. */
function freeDays({ start, links }: VacancyChain): readonly (number | undefined)[] {
  return [start?.day, ...links.map(({ day }) => day)];
}

/** Whether a chain begins with a home that enters the stock. */
function isNew({ start }: VacancyChain): boolean {
  return start !== undefined && CHAIN_ORIGINS.newHome.includes(start.cause);
}

/** A chain as a list: each home that came free, who came and from where, and at the end why it goes no further. */
export function ChainLinks({ chain }: { readonly chain: VacancyChain }): ReactNode {
  const texts = useTexts();
  const { text } = texts;
  const monthName = useMonthName();
  const placeName = usePlaceName();
  const { calendar, current } = useSession('calendar', 'current');
  if (current === null) return null;
  const { history } = current;
  const free = freeDays(chain);
  const last = chain.links.at(-1);
  const isServed = chain.end?.kind === 'outsider';
  return (
    <>
      <ol className="chain">
        {chain.homes.map((home, index) => {
          const link = chain.links[index];
          const freeDay = free[index];
          const isLast = index === chain.homes.length - 1;
          const group =
            isLast && isServed && link !== undefined ? groupOfHousehold(history, link.household) : undefined;
          return (
            <li key={home} className="chain-step">
              <Node number={index + 1} group={group} isEmpty={link === undefined} />
              <p className="chain-home">
                {placeName(home)}{' '}
                <span className="secondary">
                  {freeDay === undefined
                    ? text('chain.home.empty')
                    : text(index === 0 && isNew(chain) ? 'chain.home.newIn' : 'chain.home.emptyIn', {
                        month: monthName(dateOfDay(calendar, freeDay)),
                      })}
                </span>
              </p>
              {link !== undefined && <Newcomer link={link} />}
            </li>
          );
        })}
      </ol>
      <p className="chain-break" data-open={chain.end === undefined || undefined}>
        <Cut isOpen={chain.end === undefined} />
        {breakSentence(texts, chain, last === undefined ? '' : givenName(last.household))}
      </p>
    </>
  );
}

function originKey({ from }: ChainLink): TextKey {
  if (from >= FIRST_DWELLING) return 'chain.link.inside';
  return settingOfPlace(from) === 'list' ? 'chain.link.list' : 'chain.link.from';
}

/** Who came to a home, when and from where; a press follows this person. */
function Newcomer({ link }: { readonly link: ChainLink }): ReactNode {
  const { choices } = usePage();
  const { text, rich } = useTexts();
  const monthName = useMonthName();
  const { calendar, current } = useSession('calendar', 'current');
  if (current === null) return null;
  const { household, day, from } = link;
  const name = givenName(household);
  const follow = (chunks: ReactNode): ReactNode => (
    <Button
      className="text-button"
      onPress={() => {
        choices.setState({ view: { kind: 'person', household } });
      }}
    >
      {chunks}
    </Button>
  );
  return (
    <p className="chain-link">
      <GroupGlyph group={groupOfHousehold(current.history, household)} />
      <span>
        {rich(originKey(link), { name, setting: text(`setting.${settingOfPlace(from)}`) }, { b: follow })}{' '}
        <span className="tertiary">{monthName(dateOfDay(calendar, day))}</span>
      </span>
    </p>
  );
}

/** The number of a home as on the picture: in the colour of who came and left no home behind, dashed where it is empty. */
function Node({
  number,
  group,
  isEmpty,
}: {
  readonly number: number;
  readonly group: string | undefined;
  readonly isEmpty: boolean;
}): ReactNode {
  return (
    <span
      className="chain-node"
      aria-hidden="true"
      data-empty={isEmpty || undefined}
      data-served={group !== undefined || undefined}
      style={group === undefined ? undefined : { borderColor: `var(--group-${group.toLowerCase()})` }}
    >
      {number}
    </span>
  );
}

/** A line that is cut, or that goes on. */
function Cut({ isOpen }: { readonly isOpen: boolean }): ReactNode {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true" className="chain-cut">
      <path d={isOpen ? 'M11,0V4M11,8V12M11,16V20' : 'M11,0V8M6,11L16,6M6,15L16,10'} />
    </svg>
  );
}
