import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { placeFlows } from '../../analysis/place-flows';
import { useTexts } from '../language/use-texts';
import type { NumberStyle } from '../../language/words';
import { CompareTable } from '../parts/compare-table';
import { SheetFrame } from '../parts/sheet-frame';
import { halfYears, listFigures } from '../places/list-figures';
import { quarterBefore } from '../places/place-moment';
import { usePlaceRuns, type PlaceRuns } from '../places/use-place-runs';
import { NotYet } from './not-yet';
import { WaitReasons } from './wait-reasons';
import './place-sheet.css';

const ONE_DIGIT: NumberStyle = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

function figuresOf({ here, there, moment }: PlaceRuns, years: number) {
  return [here, there].map((run) => ({
    list: listFigures(run, years, moment),
    flows: placeFlows(run.counts, ['list'], quarterBefore(moment)),
  }));
}

/** The waiting list: who stands on it, who as long as here, who joins, leaves and gets a home, and why not yet. */
export function ListSheet({ years, onClose }: { readonly years: number; readonly onClose: () => void }): ReactNode {
  const { text, number } = useTexts();
  const title = text('setting.list');
  const runs = usePlaceRuns();
  const figures = useMemo(() => (runs === null ? [] : figuresOf(runs, years)), [years, runs]);
  const [here, there] = figures;
  if (runs === null || here === undefined || there === undefined) return <NotYet title={title} onClose={onClose} />;
  const said = number(halfYears(years));
  const flowRows = (side: 'in' | 'out') =>
    here.flows[side].map(({ setting, perWeek }, index) => ({
      name: text(`setting.${setting}`),
      value: perWeek,
      compared: there.flows[side][index]?.perWeek,
      style: ONE_DIGIT,
    }));
  const tables = [
    {
      caption: text('places.list.who', { month: runs.month }),
      rows: [
        { name: text('places.list.households'), value: here.list.households, compared: there.list.households },
        {
          name: text('places.list.longer', { years: said }),
          value: here.list.longer,
          compared: there.list.longer,
        },
      ],
    },
    { caption: text('places.in'), rows: flowRows('in') },
    { caption: text('places.out'), rows: flowRows('out') },
  ];
  return (
    <SheetFrame title={title} onClose={onClose}>
      <p className="sheet-lead serif">{text('places.list.lead', { years: said })}</p>
      {tables.map(({ caption, rows }) => (
        <CompareTable key={caption} caption={caption} rows={rows} isBaseline={runs.isBaseline} />
      ))}
      <p className="sheet-note secondary">{text('places.quarter')}</p>
      <WaitReasons channel="REG" runs={runs} />
    </SheetFrame>
  );
}
