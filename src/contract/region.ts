import type { DwellingType } from './dwellings';

/** A neighbourhood: a list entry for the dynamics, a polygon only for display. */
export interface Neighbourhood {
  readonly id: string;
  readonly name: string;
  /** Regulated self-contained homes at the start, by type. */
  readonly homes: Readonly<Record<DwellingType, number>>;
  /** Share of all homes that is social, 0..1. */
  readonly socialShare: number;
  /** Fixed liveability L0: 0 is the mean of the region, weighted by homes. */
  readonly liveability: number;
}

/** A municipality with its neighbourhoods. */
export interface Municipality {
  readonly id: string;
  readonly name: string;
  readonly inhabitants: number;
  readonly neighbourhoods: readonly Neighbourhood[];
}

/** Polygons of the stage in a unit square, computed once and stored with the region. */
export interface RegionLayout {
  /** Outline per municipality, in the order of the region: x0, y0, x1, y1 … in 0..1. */
  readonly municipalities: readonly (readonly number[])[];
  /** Outline per neighbourhood, in the order of the region, municipality by municipality. */
  readonly neighbourhoods: readonly (readonly number[])[];
}

/** A housing market region. */
export interface Region {
  readonly id: string;
  readonly name: string;
  /** Size relative to the demo region of 500,000 inhabitants; multiplies every extensive parameter. */
  readonly scale: number;
  readonly municipalities: readonly Municipality[];
  readonly layout?: RegionLayout;
}
