import { DAYS_PER_YEAR } from '../../contract/calendar';
import { PARAMETERS, type ParameterId } from '../../contract/parameters';
import { exponentialQuantile } from '../math/distributions';
import type { KeyedDraws } from '../random/keyed-draws';
import { PURPOSE } from '../random/purposes';
import type { StateArray, StatePart } from '../state-part';

/**
 * Everything that enters from outside. `random` streams come by chance, one by one; `planned` ones are decided on and
 * come evenly. The order is part of the model: append only.
 */
export const STREAMS = [
  { id: 'seekers', parameter: 'newSeekers', kind: 'random', highest: 1 },
  { id: 'urgent', parameter: 'newUrgent', kind: 'random', highest: 1 },
  { id: 'permit-holders', parameter: 'permitHouseholds', kind: 'random', highest: 1 },
  { id: 'prison', parameter: 'prisonFirstAdmissions', kind: 'random', highest: 1 },
  { id: 'passants', parameter: 'forensicImpositions', kind: 'random', highest: 1 },
  { id: 'sales', parameter: 'salesPerYear', kind: 'planned', highest: 1 },
  { id: 'reclassifications', parameter: 'reclassifiedPerYear', kind: 'planned', highest: 1 },
  { id: 'acquisitions', parameter: 'acquisitionsPerYear', kind: 'planned', highest: 1 },
  { id: 'demolitions', parameter: 'demolishedPerYear', kind: 'planned', highest: 1 },
  { id: 'projects', parameter: 'deliveredPerYear', kind: 'planned', highest: 2 },
  { id: 'clinic', parameter: 'clinicArrivals', kind: 'random', highest: 1 },
  { id: 'protected-living', parameter: 'protectedLivingArrivals', kind: 'random', highest: 1 },
  { id: 'forensic-living', parameter: 'forensicLivingArrivals', kind: 'random', highest: 1 },
  { id: 'youth-care', parameter: 'youthLeavingCare', kind: 'random', highest: 1 },
  { id: 'homeless-visible', parameter: 'visibleHomelessEntries', kind: 'random', highest: 1 },
  { id: 'homeless-hidden', parameter: 'hiddenHomelessEntries', kind: 'random', highest: 1 },
  { id: 'flex-sites', parameter: 'flexHomesPerYear', kind: 'planned', highest: 2, unit: 5, leadYears: 3 },
  { id: 'transformations', parameter: 'transformedPerYear', kind: 'planned', highest: 2, unit: 5, leadYears: 4 },
  { id: 'splits', parameter: 'sharedHomesPerYear', kind: 'planned', highest: 4, leadYears: 2 },
  { id: 'pitches', parameter: 'pitchesPerYear', kind: 'planned', highest: 1.5, leadYears: 13 },
  { id: 'caravan-dwellers', parameter: 'newCaravanHouseholds', kind: 'random', highest: 2 },
] as const satisfies readonly Stream[];

/** A stream from outside as declared. */
interface Stream {
  readonly id: string;
  readonly parameter: ParameterId;
  readonly kind: 'random' | 'planned';
  /** Highest rate, in highest values of the parameter. */
  readonly highest: number;
  /** Homes or places that come together; 1 where not given. */
  readonly unit?: number;
  /** Years before the start from which it runs, so that what was decided before can still arrive. @unit years */
  readonly leadYears?: number;
}
/** A stream from outside. */
export type StreamId = (typeof STREAMS)[number]['id'];

/** Index of a stream. */
export const STREAM = Object.fromEntries(STREAMS.map((stream, index) => [stream.id, index])) as Readonly<
  Record<StreamId, number>
>;

const DECLARED: readonly Stream[] = STREAMS;

/** Homes or places that come together in a stream. */
export function unitOf(stream: number): number {
  return DECLARED[stream].unit ?? 1;
}

/** The golden ratio less one: multiples spread evenly over (0, 1), so that thinning adds hardly any noise. */
const GOLDEN = 0.6180339887498949;

/**
 * Arrivals that are thinned, never re-timed: a stream is generated at the highest rate its parameter allows, and arrival
 * n exists iff its own draw is below rate / highest. Preventing one arrival neither renames nor moves the next.
 */
export class Streams implements StatePart {
  private readonly draws: KeyedDraws;
  readonly name = 'streams';
  /** Highest rate per stream. @unit perYear */
  readonly highest: Float64Array;
  /** Days from day 0 at which the next arrival of the highest rate falls; fractions count. */
  private readonly nextAt: Float64Array;
  /** Number of the next arrival. */
  private readonly ordinals: Int32Array;

  /** Streams of a region of a scale; projects are counted in projects of a mean size. */
  constructor(draws: KeyedDraws, scale: number, homesPerProjectDelivered: number, planYears: number) {
    this.draws = draws;
    this.highest = Float64Array.from(
      DECLARED,
      (stream, index) => (PARAMETERS[stream.parameter].max * stream.highest * scale) / unitOf(index),
    );
    this.highest[STREAM.projects] /= homesPerProjectDelivered;
    this.nextAt = new Float64Array(STREAMS.length);
    this.ordinals = new Int32Array(STREAMS.length);
    for (let stream = 0; stream < STREAMS.length; stream++) {
      const from = stream === STREAM.projects ? -planYears : -(DECLARED[stream].leadYears ?? 0) * DAYS_PER_YEAR;
      this.nextAt[stream] = this.highest[stream] > 0 ? this.timeAfter(stream, 0, from) : Infinity;
    }
  }

  /** Whether an arrival of a stream falls on or before a day. */
  isDue(stream: number, day: number): boolean {
    return this.nextAt[stream] < day + 1;
  }

  /** Day of the next arrival of a stream. @unit days */
  nextDay(stream: number): number {
    return Math.floor(this.nextAt[stream]);
  }

  /** Number of the next arrival of a stream. */
  next(stream: number): number {
    return this.ordinals[stream];
  }

  /** Takes the next arrival: its number when it exists at this rate, −1 when it is thinned away. */
  take(stream: number, ratePerYear: number): number {
    const ordinal = this.ordinals[stream]++;
    this.nextAt[stream] = this.timeAfter(stream, ordinal + 1, this.nextAt[stream]);
    return this.exists(stream, ordinal, ratePerYear) ? ordinal : -1;
  }

  /** The draw of an arrival that decides at which rates it exists, in (0, 1). */
  thinningDraw(stream: number, ordinal: number): number {
    if (STREAMS[stream].kind === 'random') return this.draws.uniform(PURPOSE['stream-thinning'], stream, ordinal);
    const spread = this.draws.uniform(PURPOSE['stream-thinning'], stream, -1) + (ordinal % 65536) * GOLDEN;
    return spread - Math.floor(spread);
  }

  arrays(): StateArray[] {
    return [this.nextAt, this.ordinals];
  }

  adopt(arrays: StateArray[]): void {
    this.nextAt.set(arrays[0]);
    this.ordinals.set(arrays[1]);
  }

  private exists(stream: number, ordinal: number, ratePerYear: number): boolean {
    return this.thinningDraw(stream, ordinal) * this.highest[stream] < ratePerYear;
  }

  private timeAfter(stream: number, ordinal: number, before: number): number {
    const mean = DAYS_PER_YEAR / this.highest[stream];
    if (STREAMS[stream].kind === 'planned') return before + mean;
    return before + mean * exponentialQuantile(this.draws.uniform(PURPOSE['stream-gap'], stream, ordinal));
  }
}
