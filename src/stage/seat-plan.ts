import { PLACE_FLAGS, type PlacesTable } from '../contract/tables';
import { layOutAnnex, type Annex } from './annex';
import { seatHomes } from './home-seats';
import type { RegionShape } from './region-shape';
import { hashText, mixBits } from './seeded-random';

/** Tones of a home, for grain. */
export const HOME_TONES = 3;

/** The seat of every dwelling that is known, one entry per row of the places table, in region space. */
export class SeatPlan {
  readonly shape: RegionShape;
  /** Rows that have a seat. */
  rows = 0;
  x = new Float32Array(0);
  y = new Float32Array(0);
  angle = new Float32Array(0);
  pitch = new Float32Array(0);
  /** 0 … `HOME_TONES` − 1. */
  tone = new Uint8Array(0);
  /** Homes in the annex, by municipality. */
  readonly added: Uint32Array;
  readonly annexes: readonly Annex[];
  /** Rows of the homes that stand at the start, and the neighbourhood of each. */
  private readonly standing: Uint32Array;
  private readonly neighbourhoods: Uint16Array;

  /** Seats the homes that stand at the start; those that come later fill the annexes in order of their rows. */
  constructor(shape: RegionShape, places: PlacesTable) {
    this.shape = shape;
    this.added = new Uint32Array(shape.municipalities.length);
    this.standing = Uint32Array.from({ length: places.rows }, (_, row) => row).filter((row) => isStanding(places, row));
    this.neighbourhoods = Uint16Array.from(this.standing, (row) => places.neighbourhood[row] ?? 0);
    this.grow(places.rows);
    const pitches = this.seatStanding(places);
    this.annexes = shape.municipalities.map((_, municipality) =>
      layOutAnnex(shape, municipality, pitches[municipality] ?? 1),
    );
    this.extend(places);
  }

  /** Homes that stand at the start. */
  get standingHomes(): number {
    return this.standing.length;
  }

  /** Seats the rows that are new since the last time. */
  extend(places: PlacesTable): void {
    if (places.rows > this.x.length) this.grow(places.rows);
    for (let row = this.rows; row < places.rows; row++) {
      if (isStanding(places, row)) continue;
      const municipality = places.municipality[row] ?? 0;
      const annex = this.annexes[municipality];
      if (annex === undefined) continue;
      const nth = this.added[municipality] ?? 0;
      this.added[municipality] = nth + 1;
      this.put(row, annex.seat(nth), annex.pitch);
    }
    this.rows = places.rows;
  }

  /** Whether the homes that stand at the start of another table are those seated here. */
  fits(places: PlacesTable): boolean {
    return this.standing.every((row, index) => {
      return isStanding(places, row) && places.neighbourhood[row] === this.neighbourhoods[index];
    });
  }

  /** Empties the annexes: another future fills them otherwise. */
  restart(): void {
    this.added.fill(0);
    this.rows = 0;
  }

  private seatStanding(places: PlacesTable): number[] {
    const { neighbourhoods, municipalities } = this.shape;
    const rowsOf: number[][] = neighbourhoods.map(() => []);
    for (let row = 0; row < places.rows; row++) {
      if (isStanding(places, row)) rowsOf[places.neighbourhood[row] ?? 0]?.push(row);
    }
    const land = municipalities.map(() => ({ homes: 0, pitches: 0 }));
    neighbourhoods.forEach((neighbourhood, index) => {
      const rows = rowsOf[index] ?? [];
      const seats = seatHomes(neighbourhood.land, rows.length, hashText(neighbourhood.id));
      const sum = land[neighbourhood.municipality];
      if (sum !== undefined) {
        sum.homes += rows.length;
        sum.pitches += seats.pitch * rows.length;
      }
      rows.forEach((row, seat) => {
        const at = { x: seats.at[seat * 2] ?? 0, y: seats.at[seat * 2 + 1] ?? 0, angle: seats.angle };
        this.put(row, at, seats.pitch);
      });
    });
    return land.map(({ homes, pitches }) => (homes === 0 ? 1.7 : pitches / homes));
  }

  private put(row: number, at: { x: number; y: number; angle: number }, pitch: number): void {
    this.x[row] = at.x;
    this.y[row] = at.y;
    this.angle[row] = at.angle;
    this.pitch[row] = pitch;
    this.tone[row] = mixBits(row) % HOME_TONES;
  }

  private grow(rows: number): void {
    const room = Math.ceil(rows * 1.1);
    const larger = (old: Float32Array): Float32Array<ArrayBuffer> => {
      const next = new Float32Array(room);
      next.set(old);
      return next;
    };
    this.x = larger(this.x);
    this.y = larger(this.y);
    this.angle = larger(this.angle);
    this.pitch = larger(this.pitch);
    const tone = new Uint8Array(room);
    tone.set(this.tone);
    this.tone = tone;
  }
}

function isStanding(places: PlacesTable, row: number): boolean {
  return ((places.flagsAtStart[row] ?? 0) & PLACE_FLAGS.inStock) !== 0;
}
