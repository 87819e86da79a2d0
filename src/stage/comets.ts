import { DAYS_PER_YEAR } from '../contract/calendar';
import { DISPLAY_GROUPS } from '../contract/households';
import type { MovingPoint } from './curve';
import { MOVE, type Moves } from './moves';
import type { Routes } from './routes';
import { mixBits } from './seeded-random';
import { TOKENS } from '../chart/tokens';

/** Most dots that travel at once; above that one stands for several moves. */
export const MOST_TRAVELLERS = TOKENS.motion.maxTravellingDots;

/** Tint of those who leave: no group colour. */
export const NEUTRAL_TINT = DISPLAY_GROUPS.length;

const USUAL_TRAVEL_MS = 1500;
const DAYS_PER_SECOND = DAYS_PER_YEAR / 12;
/** Share of the way in which a dot appears or goes. */
const FADE = 0.07;

/** Moves into a home. */
const TAILED: ReadonlySet<number> = new Set([MOVE.letting, MOVE.internalLetting, MOVE.otherHome]);

/** Time a dot travels at a speed, in ms of the clock and days of the model. */
export function travelTime(speed: number): { ms: number; days: number } {
  const { travelMin, travelMax } = TOKENS.motion;
  const ms = Math.min(Math.max(USUAL_TRAVEL_MS / Math.sqrt(speed), travelMin), travelMax);
  return { ms, days: (ms / 1000) * DAYS_PER_SECOND * speed };
}

/** Days of the model in one second of the clock at a speed. */
export function daysPerSecond(speed: number): number {
  return DAYS_PER_SECOND * speed;
}

/** Slow at the ends of the way, fast between. */
function ease(t: number): number {
  return t * t * (3 - 2 * t);
}

/** The dots under way at one moment, as columns. */
export class Comets {
  count = 0;
  /** One dot stands for this many moves. */
  movesPerDot = 1;
  readonly x = new Float32Array(MOST_TRAVELLERS);
  readonly y = new Float32Array(MOST_TRAVELLERS);
  /** End of the tail. */
  readonly tailX = new Float32Array(MOST_TRAVELLERS);
  readonly tailY = new Float32Array(MOST_TRAVELLERS);
  /** Index into `DISPLAY_GROUPS`, or `NEUTRAL_TINT`. */
  readonly tint = new Uint8Array(MOST_TRAVELLERS);
  readonly strength = new Float32Array(MOST_TRAVELLERS);
  /** 1 for who gets a home: only they draw a tail, the others would hide what they pass. */
  readonly hasTail = new Uint8Array(MOST_TRAVELLERS);
  private readonly point: MovingPoint = { x: 0, y: 0 };

  /**
   * Places the dots of a moment. Who is housed arrives at the moment of the letting, so sets out before; who leaves
   * sets out at the moment of leaving. The picture follows from the day alone, forwards, backwards and standing still.
   */
  place(moves: Moves, routes: Routes, day: number, travelDays: number): void {
    const first = moves.firstAt(day - travelDays);
    const end = moves.firstAt(day + travelDays);
    this.chooseGrain(moves, moves.firstAt(day - travelDays / 2), moves.firstAt(day + travelDays / 2));
    this.count = 0;
    for (let move = first; move < end && this.count < MOST_TRAVELLERS; move++) {
      const look = moves.look[move] ?? 0;
      if (look >= MOVE.newSeeker) continue;
      const since = day - (moves.time[move] ?? 0);
      const arrives = look === MOVE.letting || look === MOVE.internalLetting || look === MOVE.arrival;
      const share = (arrives ? since + travelDays : since) / travelDays;
      if (share < 0 || share >= 1) continue;
      if (this.movesPerDot > 1 && mixBits(move) % this.movesPerDot !== 0) continue;
      this.put(moves, routes, move, share);
    }
  }

  /** Takes every dot away. */
  clear(): void {
    this.count = 0;
  }

  /** Every move is under way for one travelling time, so half a window each way tells how many are. */
  private chooseGrain(moves: Moves, first: number, end: number): void {
    const underWay = (moves.travellersBefore[end] ?? 0) - (moves.travellersBefore[first] ?? 0);
    const needed = Math.max(1, Math.ceil(underWay / (MOST_TRAVELLERS * 0.92)));
    // Once coarse, it stays so until there is clearly room: a grain that flickers cannot be read.
    const hasRoom = underWay / Math.max(1, this.movesPerDot - 1) < MOST_TRAVELLERS * 0.75;
    if (needed > this.movesPerDot || hasRoom) this.movesPerDot = needed;
  }

  private put(moves: Moves, routes: Routes, move: number, share: number): void {
    const { point } = this;
    const at = this.count;
    const along = ease(share);
    if (!routes.pointOf(moves, move, Math.max(0, along - TOKENS.motion.cometLength), point)) return;
    this.tailX[at] = point.x;
    this.tailY[at] = point.y;
    routes.pointOf(moves, move, along, point);
    this.x[at] = point.x;
    this.y[at] = point.y;
    this.hasTail[at] = TAILED.has(moves.look[move] ?? 0) ? 1 : 0;
    this.tint[at] = moves.look[move] === MOVE.departure ? NEUTRAL_TINT : (moves.group[move] ?? 0);
    this.strength[at] = Math.min(1, share / FADE, (1 - share) / FADE);
    this.count++;
  }
}
