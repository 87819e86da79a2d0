import type { StateArray, StatePart } from '../state-part';

/** Groups that are numbers and no households (A.1). */
export const COMPARTMENT = { students: 0, migrants: 1 } as const;
/** A group that is a number. */
export type Compartment = (typeof COMPARTMENT)[keyof typeof COMPARTMENT];

const COMPARTMENTS = Object.keys(COMPARTMENT).length;

/** Students short of a room and labour migrants short of a place, per municipality. */
export class Compartments implements StatePart {
  readonly name = 'compartments';
  private readonly persons: Float64Array;

  /** Nobody, in a number of municipalities. */
  constructor(municipalities: number) {
    this.persons = new Float64Array(municipalities * COMPARTMENTS);
  }

  /** Persons of a group in a municipality; parts of persons count. */
  in(municipality: number, group: Compartment): number {
    return this.persons[municipality * COMPARTMENTS + group];
  }

  /** Adds persons to a group of a municipality, or takes some away as far as there are. */
  add(municipality: number, group: Compartment, persons: number): void {
    const at = municipality * COMPARTMENTS + group;
    this.persons[at] = Math.max(0, this.persons[at] + persons);
  }

  arrays(): StateArray[] {
    return [this.persons];
  }

  adopt(arrays: StateArray[]): void {
    this.persons.set(arrays[0]);
  }
}
