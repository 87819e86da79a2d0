import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { PlaceFlow } from '../../analysis/place-flows';
import { useTexts } from '../language/use-texts';
import type { NumberStyle } from '../../language/words';
import type { Texts } from '../language/use-texts';
import { CompareTable, type CompareRow } from '../parts/compare-table';
import { SheetFrame } from '../parts/sheet-frame';
import { usePlaceRuns } from '../places/use-place-runs';
import { vesselFigures, type VesselFigures } from '../places/vessel-figures';
import { channelOfVessel, vesselName, vesselPlan } from '../places/vessel-plan';
import type { VesselPlan } from '../../stage/vessels';
import { NotYet } from './not-yet';
import { WaitReasons } from './wait-reasons';
import './place-sheet.css';

const ONE_DIGIT: NumberStyle = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

interface Pair {
  readonly here: VesselFigures;
  readonly there: VesselFigures;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

/** Who is in a place, how many fit, and who of them may go. */
function whoRows({ text }: Texts, { settings }: VesselPlan, { here, there }: Pair): CompareRow[] {
  const row = (
    name: string,
    read: (figures: VesselFigures) => number | undefined,
    style?: NumberStyle,
  ): CompareRow[] => {
    const value = read(here);
    const compared = read(there);
    if (value === undefined && compared === undefined) return [];
    return [{ name, value, compared, ...(style === undefined ? {} : { style }) }];
  };
  const isReadyPlace = here.ready > 0 || there.ready > 0;
  const people = sum(here.people);
  return [
    ...(settings.length > 1
      ? settings.flatMap((setting, index) => row(text(`setting.${setting}`), (figures) => figures.people[index]))
      : []),
    ...row(text('places.people'), (figures) => sum(figures.people)),
    ...(people === here.households ? [] : row(text('places.households'), ({ households }) => households)),
    ...row(text('places.capacity'), ({ places }) => places),
    ...row(text('places.free'), ({ free }) => free),
    ...(isReadyPlace ? row(text('places.ready'), ({ ready }) => ready) : []),
    ...(isReadyPlace ? row(text('places.readyWeeks'), ({ readyWeeks }) => readyWeeks) : []),
    ...(here.readyEurPerDay > 0 || there.readyEurPerDay > 0
      ? row(text('places.readyCost'), ({ readyEurPerDay }) => Math.round(readyEurPerDay / 100) * 100)
      : []),
  ];
}

/** The streams of one side, the largest first, and their sum. */
function flowRows({ text }: Texts, here: readonly PlaceFlow[], there: readonly PlaceFlow[]): CompareRow[] {
  const rows = here
    .map(({ setting, perWeek }, index) => ({
      name: text(`setting.${setting}`),
      value: perWeek,
      compared: there[index]?.perWeek ?? 0,
      style: ONE_DIGIT,
    }))
    .filter(({ value, compared }) => value > 0 || compared > 0)
    .sort((a, b) => b.value - a.value);
  if (rows.length < 2) return rows;
  const all = (side: readonly PlaceFlow[]): number => sum(side.map(({ perWeek }) => perWeek));
  return [...rows, { name: text('places.all'), value: all(here), compared: all(there), style: ONE_DIGIT }];
}

/** A place where people are: who, how many fit, who may go and since when, who comes and goes, and why not to a home. */
export function VesselSheet({ id, onClose }: { readonly id: string; readonly onClose: () => void }): ReactNode {
  const texts = useTexts();
  const { text } = texts;
  const plan = useMemo(() => vesselPlan(id), [id]);
  const title = text(vesselName(plan));
  const runs = usePlaceRuns();
  const figures = useMemo(
    (): Pair | null =>
      runs === null
        ? null
        : {
            here: vesselFigures(runs.here, plan, runs.moment),
            there: vesselFigures(runs.there, plan, runs.moment),
          },
    [plan, runs],
  );
  if (runs === null || figures === null) return <NotYet title={title} onClose={onClose} />;
  const { isBaseline } = runs;
  const { here, there } = figures;
  const channel = channelOfVessel(plan);
  const sides = [
    { caption: text('places.in'), rows: flowRows(texts, here.flows.in, there.flows.in) },
    { caption: text('places.out'), rows: flowRows(texts, here.flows.out, there.flows.out) },
    {
      caption: text('places.queue'),
      rows: here.queues.map(({ setting, households }, index) => ({
        name: text(`setting.${setting}`),
        value: households,
        compared: there.queues[index]?.households,
      })),
    },
  ].filter(({ rows }) => rows.length > 0);
  return (
    <SheetFrame title={title} onClose={onClose}>
      <CompareTable
        caption={text('places.who', { month: runs.month })}
        rows={whoRows(texts, plan, figures)}
        isBaseline={isBaseline}
      />
      {here.places === undefined && <p className="sheet-note secondary">{text('places.noLimit')}</p>}
      {sides.map(({ caption, rows }) => (
        <CompareTable key={caption} caption={caption} rows={rows} isBaseline={isBaseline} />
      ))}
      <p className="sheet-note secondary">{text('places.quarter')}</p>
      {channel !== undefined && <WaitReasons channel={channel} runs={runs} />}
    </SheetFrame>
  );
}
