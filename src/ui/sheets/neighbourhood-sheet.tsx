import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { ORIGINS } from '../../analysis/new-tenants';
import { DISPLAY_GROUPS } from '../../contract/households';
import { FULL_LOAD } from '../../stage/load-ratios';
import { useMonthName } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import type { NumberStyle } from '../../language/words';
import { CompareTable, type CompareRow } from '../parts/compare-table';
import { GroupGlyph } from '../parts/group-glyph';
import { SheetFrame } from '../parts/sheet-frame';
import { neighbourhoodFigures, type NeighbourhoodFigures } from '../places/neighbourhood-figures';
import { placeName } from '../places/place-name';
import { useOpenPlace } from '../places/use-open-place';
import { usePlaceRuns } from '../places/use-place-runs';
import { shippedScenario } from '../opening/shipped-scenarios';
import { useChoice, usePage } from '../session/page-context';
import { NotYet } from './not-yet';
import './place-sheet.css';

const SHARE: NumberStyle = { style: 'percent', maximumFractionDigits: 0 };
const ONE_DIGIT: NumberStyle = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
const TWO_DIGITS: NumberStyle = { minimumFractionDigits: 2, maximumFractionDigits: 2 };

type Read = (figures: NeighbourhoodFigures) => number | undefined;

/** A neighbourhood: its homes, who got one, what it is asked and can carry, beside the mean of all and how things go now. */
export function NeighbourhoodSheet({
  neighbourhood,
  onClose,
}: {
  readonly neighbourhood: number;
  readonly onClose: () => void;
}): ReactNode {
  const { text } = useTexts();
  const monthName = useMonthName();
  const { session } = usePage();
  const openPlace = useOpenPlace();
  const { region, calendar } = shippedScenario(useChoice(({ plan }) => plan.present.scenarioId));
  const { name, municipality, municipalityIndex } = placeName(region, neighbourhood);
  const runs = usePlaceRuns();
  const figures = useMemo(() => {
    if (runs === null) return null;
    const { here, there, moment } = runs;
    const all = Array.from({ length: here.counts.neighbourhoods }, (_, hood) => hood);
    return {
      here: neighbourhoodFigures(here, [neighbourhood], moment),
      there: neighbourhoodFigures(there, [neighbourhood], moment),
      mean: neighbourhoodFigures(here, all, moment),
    };
  }, [neighbourhood, runs]);
  if (runs === null || figures === null) return <NotYet title={name} onClose={onClose} />;
  const { isBaseline } = runs;
  const row = (title: string, read: Read, style?: NumberStyle): CompareRow => ({
    name: title,
    value: read(figures.here),
    compared: read(figures.there),
    region: read(figures.mean),
    ...(style === undefined ? {} : { style }),
  });
  const used = ({ value, compared }: CompareRow): boolean => (value ?? 0) > 0 || (compared ?? 0) > 0;
  const stock = [
    row(text('places.hood.homes'), ({ homes }) => homes),
    row(text('places.hood.vacant'), ({ vacant }) => vacant),
    row(text('places.hood.lettings'), ({ lettings }) => lettings),
    row(text('places.hood.outsiders'), ({ outsiderShare }) => outsiderShare, SHARE),
    row(text('places.hood.wait'), ({ waitYears }) => waitYears, ONE_DIGIT),
    row(text('places.hood.delivered', { month: monthName(calendar.now) }), ({ delivered }) => delivered),
    row(text('places.hood.planned', { month: monthName(calendar.target) }), ({ planned }) => planned),
  ];
  const carry = [
    row(text('places.hood.load'), ({ load }) => load),
    row(text('places.hood.capacity'), ({ capacity }) => capacity),
    row(text('places.hood.ratio'), ({ loadRatio }) => loadRatio, TWO_DIGITS),
    row(text('places.hood.liveability'), ({ liveability }) => liveability, TWO_DIGITS),
  ];
  const groups = DISPLAY_GROUPS.map((group, index) => ({
    ...row(text(`group.${group}`), ({ byGroup }) => byGroup[index]),
    glyph: <GroupGlyph group={group} />,
  })).filter(used);
  const origins = ORIGINS.map((origin, index) =>
    row(text(`places.origin.${origin}`), ({ byOrigin }) => byOrigin[index]),
  ).filter(used);
  const tables = [
    { caption: text('places.hood.stock', { month: runs.month }), rows: stock },
    { caption: text('places.hood.groups'), rows: groups },
    { caption: text('places.hood.origins'), rows: origins },
    { caption: text('places.hood.carry'), rows: carry },
  ];
  return (
    <SheetFrame title={name} onClose={onClose}>
      <p className="place-acts">
        <Button
          className="text-button"
          onPress={() => {
            openPlace({ kind: 'municipality', municipality: municipalityIndex });
          }}
        >
          {text('places.hood.of', { municipality })}
        </Button>
        <Button
          className="text-button"
          onPress={() => {
            session.stages.main.move((stage) => {
              stage.lookAt(neighbourhood);
            });
          }}
        >
          {text('places.hood.look')}
        </Button>
      </p>
      {(figures.here.loadRatio ?? 0) > FULL_LOAD && <p className="place-over">{text('places.hood.over')}</p>}
      {tables.map(({ caption, rows }) => (
        <CompareTable
          key={caption}
          caption={caption}
          rows={rows}
          isBaseline={isBaseline}
          regionHead={text('places.hood.region')}
        />
      ))}
    </SheetFrame>
  );
}
