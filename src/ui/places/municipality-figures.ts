import { municipalityLevels, municipalitySums, neighbourhoodLevels, yearOfBlocks } from '../../analysis/block-sums';
import type { MunicipalityColumn } from '../../contract/counts';
import type { Region } from '../../contract/region';
import type { RunView } from '../session/session-view';
import type { PlaceMoment } from './place-moment';

/** Willingness is counted in thousandths, compensation in units of 100 euro. */
const THOUSANDTHS = 1000;
const EUR_PER_UNIT = 100;

/** What there is to say of a municipality; sums are those of the last year. */
export interface MunicipalityFigures {
  readonly homes: number;
  readonly vacant: number;
  readonly lettings: number;
  readonly lettingsElsewhere: number;
  /** Persons with a permit: task of the half-year, housed, backlog of earlier ones. */
  readonly task: number;
  readonly housed: number;
  readonly backlog: number;
  readonly waiting: number;
  /** 0..1. */
  readonly willingness: number;
  readonly exchangedOut: number;
  readonly exchangedIn: number;
  /** @unit EUR */
  readonly paid: number;
  readonly received: number;
}

/** Numbers of the neighbourhoods of a municipality, counted over the region. */
export function hoodsOf(region: Region, municipality: number): readonly number[] {
  const before = region.municipalities
    .slice(0, municipality)
    .reduce((sum, { neighbourhoods }) => sum + neighbourhoods.length, 0);
  return (region.municipalities[municipality]?.neighbourhoods ?? []).map((_, index) => before + index);
}

/** What there is to say of a municipality of a run at a moment. */
export function municipalityFigures(
  { counts, spec }: RunView,
  municipality: number,
  { toWeek }: PlaceMoment,
): MunicipalityFigures {
  const hoods = hoodsOf(spec.scenario.region, municipality);
  const year = yearOfBlocks(toWeek);
  const level = (column: MunicipalityColumn): number => municipalityLevels(counts, column, toWeek)[municipality] ?? 0;
  const inYear = (column: MunicipalityColumn): number => municipalitySums(counts, column, year)[municipality] ?? 0;
  const inHoods = (column: 'stockLevel' | 'vacantLevel'): number => {
    const levels = neighbourhoodLevels(counts, column, toWeek);
    return hoods.reduce((sum, hood) => sum + (levels[hood] ?? 0), 0);
  };
  return {
    homes: inHoods('stockLevel'),
    vacant: inHoods('vacantLevel'),
    lettings: inYear('lettings'),
    lettingsElsewhere: inYear('lettingsElsewhere'),
    task: level('permitTaskLevel'),
    housed: inYear('permitHoused'),
    backlog: level('permitBacklogLevel'),
    waiting: level('waitingLevel'),
    willingness: level('willingnessLevel') / THOUSANDTHS,
    exchangedOut: inYear('exchangedOut'),
    exchangedIn: inYear('exchangedIn'),
    paid: inYear('compensationPaid') * EUR_PER_UNIT,
    received: inYear('compensationReceived') * EUR_PER_UNIT,
  };
}
