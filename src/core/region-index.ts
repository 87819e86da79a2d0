import { DWELLING_TYPES } from '../contract/dwellings';
import type { Region } from '../contract/region';

/** A region as columns: neighbourhoods numbered over the whole region, municipalities in order. */
export class RegionIndex {
  readonly municipalities: number;
  readonly neighbourhoods: number;
  /** Homes at the start. */
  readonly homes: number;
  /** Municipality of a neighbourhood. */
  readonly municipalityOf: Int32Array;
  /** Fixed liveability L0 of a neighbourhood. */
  readonly liveability: Float64Array;
  /** Social share of all homes of a neighbourhood at the start, 0..1. */
  readonly socialShare: Float64Array;
  /** neighbourhood × dwelling type: homes at the start. */
  readonly homesByType: Int32Array;
  /** Homes of a neighbourhood at the start, all types. */
  readonly homesOf: Int32Array;
  /** Homes of a municipality at the start. */
  readonly municipalityHomes: Int32Array;
  /** Inhabitants of a municipality, and its share of those of the region. */
  readonly inhabitants: Float64Array;
  readonly inhabitantShare: Float64Array;
  /** The centre municipality: the one with most inhabitants, the first of equals. */
  readonly centre: number;
  /** Cumulated shares of the inhabitants per municipality, for drawing one. */
  private readonly inhabitantShares: Float64Array;
  /** Cumulated shares of the homes per neighbourhood, for drawing one. */
  private readonly homeShares: Float64Array;

  /** Reads a region once. */
  constructor(region: Region) {
    const hoods = region.municipalities.flatMap((municipality, index) =>
      municipality.neighbourhoods.map((neighbourhood) => ({ neighbourhood, index })),
    );
    this.municipalities = region.municipalities.length;
    this.neighbourhoods = hoods.length;
    this.municipalityOf = Int32Array.from(hoods, (hood) => hood.index);
    this.liveability = Float64Array.from(hoods, (hood) => hood.neighbourhood.liveability);
    this.socialShare = Float64Array.from(hoods, (hood) => hood.neighbourhood.socialShare);
    this.homesByType = Int32Array.from(
      hoods.flatMap((hood) => DWELLING_TYPES.map((type) => hood.neighbourhood.homes[type])),
    );
    this.homesOf = Int32Array.from(hoods, (hood) =>
      DWELLING_TYPES.reduce((sum, type) => sum + hood.neighbourhood.homes[type], 0),
    );
    this.homes = this.homesOf.reduce((sum, homes) => sum + homes, 0);
    this.municipalityHomes = new Int32Array(this.municipalities);
    hoods.forEach((hood, index) => {
      this.municipalityHomes[hood.index] += this.homesOf[index];
    });
    this.inhabitants = Float64Array.from(region.municipalities, (municipality) => municipality.inhabitants);
    const total = this.inhabitants.reduce((sum, inhabitants) => sum + inhabitants, 0);
    this.inhabitantShare = this.inhabitants.map((inhabitants) =>
      total > 0 ? inhabitants / total : 1 / this.municipalities,
    );
    this.centre = this.inhabitants.indexOf(this.inhabitants.reduce((most, each) => Math.max(most, each), 0));
    this.inhabitantShares = cumulatedShares(region.municipalities.map((municipality) => municipality.inhabitants));
    this.homeShares = cumulatedShares([...this.homesOf]);
  }

  /** Municipality by its share of the inhabitants, from a number in (0, 1). */
  municipalityByInhabitants(u: number): number {
    return indexOfShare(this.inhabitantShares, u);
  }

  /** Share of the homes of the start that a neighbourhood has, as it is drawn. */
  shareOfHomes(hood: number): number {
    return this.homeShares[hood] - (hood > 0 ? this.homeShares[hood - 1] : 0);
  }

  /** Neighbourhood by its share of the homes, from a number in (0, 1). */
  neighbourhoodByHomes(u: number): number {
    return indexOfShare(this.homeShares, u);
  }
}

/** Running sums of weights divided by their total; equal shares where all weights are zero. */
function cumulatedShares(weights: readonly number[]): Float64Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = new Float64Array(weights.length);
  let running = 0;
  weights.forEach((weight, index) => {
    running += total > 0 ? weight / total : 1 / weights.length;
    shares[index] = running;
  });
  return shares;
}

function indexOfShare(cumulated: Float64Array, u: number): number {
  for (let index = 0; index < cumulated.length; index++) if (u < cumulated[index]) return index;
  return cumulated.length - 1;
}
