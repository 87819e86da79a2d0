import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTexts } from '../language/use-texts';
import type { NumberStyle } from '../../language/words';
import { shippedScenario } from '../opening/shipped-scenarios';
import { CompareTable, type CompareRow } from '../parts/compare-table';
import { SheetFrame } from '../parts/sheet-frame';
import { hoodsOf, municipalityFigures, type MunicipalityFigures } from '../places/municipality-figures';
import { placeName } from '../places/place-name';
import { useOpenPlace } from '../places/use-open-place';
import { usePlaceRuns } from '../places/use-place-runs';
import { useChoice } from '../session/page-context';
import { NotYet } from './not-yet';
import './place-sheet.css';

const SHARE: NumberStyle = { style: 'percent', maximumFractionDigits: 0 };

/** A municipality: its homes, its task for permit holders, how willing it is, what it exchanged, and its neighbourhoods. */
export function MunicipalitySheet({
  municipality,
  onClose,
}: {
  readonly municipality: number;
  readonly onClose: () => void;
}): ReactNode {
  const { text } = useTexts();
  const openPlace = useOpenPlace();
  const { region } = shippedScenario(useChoice(({ plan }) => plan.present.scenarioId));
  const title = text('places.town.title', { name: region.municipalities[municipality]?.name ?? '' });
  const runs = usePlaceRuns();
  const figures = useMemo(
    () =>
      runs === null
        ? null
        : {
            here: municipalityFigures(runs.here, municipality, runs.moment),
            there: municipalityFigures(runs.there, municipality, runs.moment),
          },
    [municipality, runs],
  );
  if (runs === null || figures === null) return <NotYet title={title} onClose={onClose} />;
  const row = (name: string, read: (of: MunicipalityFigures) => number, style?: NumberStyle): CompareRow => ({
    name,
    value: read(figures.here),
    compared: read(figures.there),
    ...(style === undefined ? {} : { style }),
  });
  const tables = [
    {
      caption: text('places.town.homes', { month: runs.month }),
      rows: [
        row(text('places.hood.homes'), ({ homes }) => homes),
        row(text('places.hood.vacant'), ({ vacant }) => vacant),
        row(text('places.hood.lettings'), ({ lettings }) => lettings),
        row(text('places.town.elsewhere'), ({ lettingsElsewhere }) => lettingsElsewhere),
      ],
    },
    {
      caption: text('places.town.permit'),
      rows: [
        row(text('places.town.task'), ({ task }) => task),
        row(text('places.town.housed'), ({ housed }) => housed),
        row(text('places.town.backlog'), ({ backlog }) => backlog),
        row(text('places.town.waiting'), ({ waiting }) => waiting),
        row(text('places.town.willingness'), ({ willingness }) => willingness, SHARE),
      ],
    },
    {
      caption: text('places.town.exchange'),
      rows: [
        row(text('places.town.exchangedOut'), ({ exchangedOut }) => exchangedOut),
        row(text('places.town.exchangedIn'), ({ exchangedIn }) => exchangedIn),
        row(text('places.town.paid'), ({ paid }) => paid),
        row(text('places.town.received'), ({ received }) => received),
      ],
    },
  ];
  return (
    <SheetFrame title={title} onClose={onClose}>
      {tables.map(({ caption, rows }) => (
        <CompareTable key={caption} caption={caption} rows={rows} isBaseline={runs.isBaseline} />
      ))}
      <h3>{text('places.town.hoods')}</h3>
      <ul className="place-hoods">
        {hoodsOf(region, municipality).map((neighbourhood) => (
          <li key={neighbourhood}>
            <Button
              className="text-button"
              onPress={() => {
                openPlace({ kind: 'neighbourhood', neighbourhood });
              }}
            >
              {placeName(region, neighbourhood).name}
            </Button>
          </li>
        ))}
      </ul>
    </SheetFrame>
  );
}
