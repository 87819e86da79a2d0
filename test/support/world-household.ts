/** A household of a random world. */
export interface WorldHousehold {
  readonly key: number;
  readonly group: number;
  readonly registrationDay: number;
  readonly placeAtStart: number;
  place: number;
}

/** A home of a random world. */
export interface WorldHome {
  readonly key: number;
  readonly neighbourhood: number;
  readonly occupantAtStart: number;
  readonly inStockAtStart: boolean;
  occupant: WorldHousehold | undefined;
  inStock: boolean;
  notice: boolean;
  reserved: boolean;
  renewal: boolean;
}
