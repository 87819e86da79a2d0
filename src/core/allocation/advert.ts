/** A home as it is advertised: what decides who may answer. */
export interface Advert {
  readonly municipality: number;
  /** Dwelling type, an index into `DWELLING_TYPES`. */
  readonly type: number;
  /** Bit mask of the seeker codes that may rent it. */
  readonly mask: number;
  /** Pair counter: dwelling, vacancy and round. */
  readonly occasion: number;
}
