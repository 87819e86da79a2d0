import { seatHomes, type Seats } from './home-seats';
import type { RegionShape } from './region-shape';
import { hashText } from './seeded-random';
import type { StageRun } from './stage-scene';

/** Homes in stock in each neighbourhood. */
export function homesInStock({ shape }: { shape: RegionShape }, run: StageRun): Uint32Array {
  const { neighbourhood } = run.player.history.places;
  const homes = new Uint32Array(shape.neighbourhoods.length);
  for (let row = 0; row < run.seats.rows; row++) {
    const index = neighbourhood[row] ?? 0;
    if (run.watch.isInStock(row)) homes[index] = (homes[index] ?? 0) + 1;
  }
  return homes;
}

/** Marks that each stand for several homes, where single ones would be too small or too many: seats by neighbourhood. */
export function seatCoarsely({ shape }: { shape: RegionShape }, homes: Uint32Array, homesPerMark: number): Seats[] {
  return shape.neighbourhoods.map(({ id, land }, index) =>
    seatHomes(land, Math.round((homes[index] ?? 0) / homesPerMark), hashText(id)),
  );
}
