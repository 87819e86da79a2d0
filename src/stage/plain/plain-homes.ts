import { homesInStock, seatCoarsely } from '../coarse-homes';
import type { Seats } from '../home-seats';
import { mixBits } from '../seeded-random';
import type { StageRun, StageScene } from '../stage-scene';
import { toCss, type StagePalette } from '../theme';
import { TOKENS } from '../../chart/tokens';

/** Homes one mark stands for where there is no WebGL. */
export const HOMES_PER_MARK = 20;

/** Coarse marks of the homes, and how many of them are empty, for a stage without WebGL. */
export class PlainHomes {
  private seats: readonly Seats[] = [];
  private marks = 0;

  /** Draws all marks; those that stand for empty homes are hollow and lie where the most homes are empty. */
  draw(context: CanvasRenderingContext2D, scene: StageScene, run: StageRun, palette: StagePalette): void {
    const { shape, layout } = scene;
    const { places } = run.player.history;
    const empty = new Uint32Array(shape.neighbourhoods.length);
    for (let i = 0; i < run.watch.vacantCount; i++) {
      const neighbourhood = places.neighbourhood[run.watch.vacant[i] ?? 0] ?? 0;
      empty[neighbourhood] = (empty[neighbourhood] ?? 0) + 1;
    }
    this.seat(scene, run);
    context.save();
    context.translate(layout.region.x, layout.region.y);
    context.scale(layout.region.scale, layout.region.scale);
    let carried = 0;
    this.seats.forEach((seats, neighbourhood) => {
      // What is rounded away in one neighbourhood is carried to the next, so that the whole is right.
      carried += (empty[neighbourhood] ?? 0) / HOMES_PER_MARK;
      const hollow = Math.floor(carried + 1e-9);
      carried -= hollow;
      this.drawMarks(context, seats, hollow, palette);
    });
    context.restore();
  }

  private seat(scene: StageScene, run: StageRun): void {
    const homes = homesInStock(scene, run);
    const marks = homes.reduce((sum, count) => sum + Math.round(count / HOMES_PER_MARK), 0);
    if (marks === this.marks) return;
    this.marks = marks;
    this.seats = seatCoarsely(scene, homes, HOMES_PER_MARK);
  }

  private drawMarks(context: CanvasRenderingContext2D, seats: Seats, hollow: number, palette: StagePalette): void {
    const count = seats.at.length / 2;
    const half = seats.pitch * 0.36;
    for (let mark = 0; mark < count; mark++) {
      context.fillStyle = toCss(palette.homes[mixBits(mark) % 3] ?? palette.ink);
      context.fillRect((seats.at[2 * mark] ?? 0) - half, (seats.at[2 * mark + 1] ?? 0) - half, 2 * half, 2 * half);
    }
    for (let nth = 0; nth < Math.min(hollow, count); nth++) {
      const mark = mixBits(nth * 31 + count) % count;
      const x = seats.at[2 * mark] ?? 0;
      const y = seats.at[2 * mark + 1] ?? 0;
      context.fillStyle = toCss(palette.vacantFill);
      context.strokeStyle = toCss(palette.vacant);
      context.lineWidth = TOKENS.stroke.screen.vacant;
      context.fillRect(x - half, y - half, 2 * half, 2 * half);
      context.strokeRect(x - half, y - half, 2 * half, 2 * half);
    }
  }
}
