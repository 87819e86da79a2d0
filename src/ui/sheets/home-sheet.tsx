import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { dateOfDay } from '../../contract/calendar';
import { DWELLING_TYPES, RENT_CLASSES } from '../../contract/dwellings';
import { HOUSEHOLD_GROUPS } from '../../contract/households';
import { shippedScenario } from '../opening/shipped-scenarios';
import { useMonthName } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import { SheetFrame } from '../parts/sheet-frame';
import { homeFigures, sameHome, type HomeFigures, type Stay } from '../places/home-figures';
import { placeName } from '../places/place-name';
import { useOpenPlace } from '../places/use-open-place';
import { usePlaceRuns } from '../places/use-place-runs';
import { useChoice, useSession } from '../session/page-context';
import type { RunView } from '../session/session-view';
import { NotYet } from './not-yet';
import './place-sheet.css';

/** A home in the run shown and as things go now. */
interface HomePair {
  readonly here: HomeFigures;
  readonly there: HomeFigures | null;
}

function isSameStays(one: readonly Stay[], other: readonly Stay[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ household, fromDay }, at) => other[at]?.household === household && other[at].fromDay === fromDay)
  );
}

/** Who lived in a home, the last one first. */
function Stays({ stays, run }: { readonly stays: readonly Stay[]; readonly run: RunView }): ReactNode {
  const { text } = useTexts();
  const monthName = useMonthName();
  const { calendar } = useSession('calendar');
  const { people } = run.history;
  const month = (day: number): string => monthName(dateOfDay(calendar, day));
  if (stays.length === 0) return <p>{text('places.home.none')}</p>;
  return (
    <ol className="place-stays">
      {stays.toReversed().map(({ household, fromDay, toDay, person }) => {
        const from = fromDay === 0 ? text('places.home.start') : month(fromDay);
        return (
          <li key={`${household} ${fromDay}`}>
            <span>
              {toDay === undefined
                ? text('places.home.stayNow', { from })
                : text('places.home.stay', { from, to: month(toDay) })}
            </span>
            <span className="secondary">
              {text('places.home.who', {
                group: text(`group.${HOUSEHOLD_GROUPS[people.group[person] ?? 0] ?? 'REG'}`),
                people: people.persons[person] ?? 1,
              })}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** What kind of home it is, and how it stands. */
function HomeLines({
  home,
  row,
  run,
}: {
  readonly home: HomeFigures;
  readonly row: number;
  readonly run: RunView;
}): ReactNode {
  const { text } = useTexts();
  const monthName = useMonthName();
  const { calendar } = useSession('calendar');
  const { places } = run.history;
  const state = (): string => {
    const { isInStock, isVacant, isReserved, stays } = home;
    if (!isInStock) return text('places.home.state.gone');
    if (isVacant) return text(isReserved ? 'places.home.state.reserved' : 'places.home.state.vacant');
    const since = stays.at(-1)?.fromDay ?? 0;
    if (since === 0) return text('places.home.state.before');
    return text('places.home.state.let', { month: monthName(dateOfDay(calendar, since)) });
  };
  return (
    <>
      <dl className="place-lines">
        <dt>{text('places.home.type')}</dt>
        <dd>{text(`dwellingType.${DWELLING_TYPES[places.type[row] ?? 0] ?? 'S'}`)}</dd>
        <dt>{text('places.home.rent')}</dt>
        <dd>{text(`rentClass.${RENT_CLASSES[places.rentClass[row] ?? 0] ?? 'R1'}`)}</dd>
        <dt>{text('places.home.state')}</dt>
        <dd>{state()}</dd>
      </dl>
      {home.isUnderNotice && <p className="sheet-note">{text('places.home.notice')}</p>}
      {home.isRenewed && <p className="sheet-note">{text('places.home.renewal')}</p>}
    </>
  );
}

/** One home: what kind, who lives there since when, who lived there before, here and as things go now. */
export function HomeSheet({ row, onClose }: { readonly row: number; readonly onClose: () => void }): ReactNode {
  const { text } = useTexts();
  const openPlace = useOpenPlace();
  const { region } = shippedScenario(useChoice(({ plan }) => plan.present.scenarioId));
  const runs = usePlaceRuns();
  const [pair, setPair] = useState<HomePair | null>(null);
  const here = runs?.here;
  const there = runs?.there;
  const day = runs?.moment.day;
  useEffect(() => {
    if (here === undefined || there === undefined || day === undefined) return;
    let isGone = false;
    const other = sameHome(row, here.history, there.history);
    void Promise.all([
      homeFigures(here.history, row, day),
      other < 0 ? null : homeFigures(there.history, other, day),
    ]).then(([mine, theirs]) => {
      if (!isGone) setPair({ here: mine, there: theirs });
    });
    return () => {
      isGone = true;
    };
  }, [row, here, there, day]);
  const neighbourhood = here?.history.places.neighbourhood[row] ?? 0;
  const { name } = placeName(region, neighbourhood);
  const title = text('places.home.title', { name });
  if (runs === null || pair === null) return <NotYet title={title} onClose={onClose} />;
  const isSame = pair.there !== null && isSameStays(pair.here.stays, pair.there.stays);
  return (
    <SheetFrame title={title} onClose={onClose}>
      <p className="place-acts">
        <Button
          className="text-button"
          onPress={() => {
            openPlace({ kind: 'neighbourhood', neighbourhood });
          }}
        >
          {name}
        </Button>
      </p>
      <HomeLines home={pair.here} row={row} run={runs.here} />
      <h3>{text('places.home.occupants')}</h3>
      <Stays stays={pair.here.stays} run={runs.here} />
      {!runs.isBaseline && isSame && <p className="secondary">{text('places.home.same')}</p>}
      {!runs.isBaseline && pair.there === null && <p className="secondary">{text('places.home.absent')}</p>}
      {!runs.isBaseline && pair.there !== null && !isSame && (
        <>
          <h3>{text('places.home.compared')}</h3>
          <Stays stays={pair.there.stays} run={runs.there} />
        </>
      )}
      <p className="sheet-note secondary place-foot">{text('places.home.number', { number: row + 1 })}</p>
    </SheetFrame>
  );
}
