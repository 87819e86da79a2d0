import { FIRST_DWELLING } from '../../contract/settings';
import { PLACE_FLAGS } from '../../contract/tables';
import type { Camera } from '../camera';
import { daysPerSecond, NEUTRAL_TINT } from '../comets';
import type { MovingPoint } from '../curve';
import { MOVE } from '../moves';
import type { StageRun } from '../stage-scene';
import type { Rgb, StagePalette } from '../theme';
import { TOKENS } from '../../chart/tokens';
import { GLYPH_QUAD, type Atlas } from './atlas';
import { QuadCloud } from './quad-cloud';

const GLOW_RADIUS = 8;
/** Days over which a letting fades; with reduced motion it stands full for two steps. @unit days */
const FADE_DAYS = 21;
const HELD_DAYS = 28;
const RING = { from: 4, to: 20 };
const HEAD_RADIUS = 1.6;
/** Longest a ring lasts, so that few are seen at once at any speed. @unit days */
const RING_DAYS = 9;
const OFF_SCREEN = 24;
/** Smallest sign of a letting on a small stage: below it shapes cannot be told apart. @unit px */
const SMALLEST_LETTING = 7;

/** The moment sparks are drawn for. */
export interface SparkMoment {
  readonly day: number;
  readonly speed: number;
  readonly isReduced: boolean;
}

/** Empty homes, fresh lettings and travelling dots: everything that changes from frame to frame, in px of the screen. */
export class SparkLayer {
  readonly cloud: QuadCloud;
  private readonly atlas: Atlas;
  private readonly point: MovingPoint = { x: 0, y: 0 };
  private width = 0;
  private height = 0;

  constructor(atlas: Atlas) {
    this.atlas = atlas;
    this.cloud = new QuadCloud(atlas, 8192);
  }

  resize(width: number, height: number): void {
    this.width = width;
    this.height = height;
  }

  /** Draws a moment. */
  refresh(run: StageRun | undefined, camera: Camera, palette: StagePalette, moment: SparkMoment): void {
    this.cloud.clear();
    if (run !== undefined) {
      this.addVacancies(run, camera, palette);
      this.addLettings(run, camera, palette, moment);
      if (!moment.isReduced) this.addComets(run, camera, palette);
    }
    this.cloud.commit();
  }

  /** Half the size of the mark of an empty home: never too small to be seen. */
  private vacantHalf(run: StageRun, row: number, zoom: number, scale: number): number {
    return Math.max(TOKENS.size.vacantMin, (run.seats.pitch[row] ?? 0) * scale * zoom * 0.8) / 2;
  }

  private addVacancies(run: StageRun, camera: Camera, palette: StagePalette): void {
    const { watch, regionScale: scale } = run;
    const { flags } = run.player.state;
    const { cloud, atlas, point } = this;
    const glow = {
      frame: atlas.glow,
      color: palette.vacantGlow,
      alpha: palette.vacantGlowAlpha,
      glow: palette.isDark ? 1 : 0,
    };
    const outline = { frame: atlas.solid, color: palette.vacant, alpha: 1 };
    const fill = { frame: atlas.solid, color: palette.vacantFill, alpha: 1 };
    const isReserved = (row: number): boolean => ((flags[row] ?? 0) & PLACE_FLAGS.reserved) !== 0;
    for (let i = 0; i < watch.vacantCount; i++) {
      const row = watch.vacant[i] ?? 0;
      if (isReserved(row) || !this.locate(run, row, camera)) continue;
      const half = this.vacantHalf(run, row, camera.zoom, scale);
      cloud.add(point.x, point.y, half + GLOW_RADIUS, glow);
    }
    for (let i = 0; i < watch.vacantCount; i++) {
      const row = watch.vacant[i] ?? 0;
      if (!this.locate(run, row, camera)) continue;
      const half = this.vacantHalf(run, row, camera.zoom, scale);
      const x = Math.round(point.x);
      const y = Math.round(point.y);
      const width = TOKENS.stroke.screen.vacant;
      cloud.add(x, y, half, outline);
      cloud.add(x, y, half - width, fill);
      if (isReserved(row)) cloud.add(x + half * 0.45, y - half * 0.45, Math.max(0.75, half * 0.28), outline);
    }
  }

  private addLettings(run: StageRun, camera: Camera, palette: StagePalette, moment: SparkMoment): void {
    const { moves } = run;
    const { point } = this;
    const smallest = Math.max(SMALLEST_LETTING, TOKENS.size.lettingMin * Math.sqrt(run.regionScale));
    const span = moment.isReduced ? HELD_DAYS : FADE_DAYS;
    const ringDays = Math.min(RING_DAYS, (TOKENS.motion.letting / 1000) * daysPerSecond(moment.speed));
    const end = moves.firstAt(moment.day);
    for (let move = moves.firstAt(moment.day - span); move < end; move++) {
      if ((moves.look[move] ?? 0) > MOVE.internalLetting) continue;
      const row = (moves.to[move] ?? 0) - FIRST_DWELLING;
      if (!this.locate(run, row, camera)) continue;
      const age = moment.day - (moves.time[move] ?? 0);
      const group = moves.group[move] ?? 0;
      const color = palette.groups[group] ?? palette.ink;
      const home = (run.seats.pitch[row] ?? 0) * run.regionScale * camera.zoom;
      const half = Math.max(smallest, home * 0.9) / 2;
      const strength = moment.isReduced ? 1 : (1 - age / span) ** 1.7;
      const at = { x: point.x, y: point.y, half };
      this.addLetting(at, { color, group, strength, isDark: palette.isDark, ground: palette.ground });
      if (!moment.isReduced && age < ringDays) this.addRing(at, color, age / ringDays);
    }
  }

  private addLetting(
    at: { x: number; y: number; half: number },
    look: { color: Rgb; group: number; strength: number; isDark: boolean; ground: Rgb },
  ): void {
    const { cloud, atlas } = this;
    const { color, group, strength, isDark, ground } = look;
    const frame = atlas.glyphs[group] ?? atlas.disc;
    const halo = isDark ? { color, alpha: 0.3 * strength, glow: 0.8 } : { color, alpha: 0.26 * strength };
    cloud.add(at.x, at.y, at.half * 2.4, { frame: atlas.glow, ...halo });
    cloud.add(at.x, at.y, (at.half + 0.9) * GLYPH_QUAD, { frame, color: ground, alpha: 0.55 * strength });
    cloud.add(at.x, at.y, at.half * GLYPH_QUAD, { frame, color, alpha: Math.min(1, strength * 1.5) });
  }

  private addRing(at: { x: number; y: number }, color: Rgb, age: number): void {
    const eased = 1 - (1 - age) * (1 - age) * (1 - age);
    const radius = (RING.from + (RING.to - RING.from) * eased) / 2;
    this.cloud.add(at.x, at.y, radius + 4, { frame: this.atlas.ring, color, alpha: 0.75 * (1 - age) });
  }

  private addComets(run: StageRun, camera: Camera, palette: StagePalette): void {
    const { comets } = run;
    const { cloud, atlas } = this;
    const head = { x: 0, y: 0 };
    const tail = { x: 0, y: 0 };
    const near = Math.min(1.6, Math.sqrt(camera.zoom * Math.min(1, run.regionScale)));
    for (let i = 0; i < comets.count; i++) {
      camera.toScreen(comets.x[i] ?? 0, comets.y[i] ?? 0, head);
      if (!this.isOnScreen(head)) continue;
      camera.toScreen(comets.tailX[i] ?? 0, comets.tailY[i] ?? 0, tail);
      const tint = comets.tint[i] ?? 0;
      const color = tint === NEUTRAL_TINT ? palette.inkSecondary : (palette.groups[tint] ?? palette.ink);
      const isLeaving = comets.hasTail[i] === 0;
      const alpha = (comets.strength[i] ?? 0) * (isLeaving ? 0.75 : 1);
      cloud.add(head.x, head.y, HEAD_RADIUS * near * (isLeaving ? 0.78 : 1), { frame: atlas.disc, color, alpha });
      if (isLeaving) continue;
      const dx = head.x - tail.x;
      const dy = head.y - tail.y;
      const length = Math.max(0.01, Math.hypot(dx, dy));
      const along = { cos: dx / length, sin: dy / length };
      const middle = { x: (head.x + tail.x) / 2, y: (head.y + tail.y) / 2 };
      cloud.addTurned(
        { ...middle, ...along, halfX: length / 2, halfY: HEAD_RADIUS * near * 1.2 },
        { frame: atlas.streak, color, alpha: alpha * 0.7 },
      );
    }
  }

  /** Writes the place of a home on the screen; false where it is out of sight. */
  private locate(run: StageRun, row: number, camera: Camera): boolean {
    run.routes.home(row, this.point);
    camera.toScreen(this.point.x, this.point.y, this.point);
    return this.isOnScreen(this.point);
  }

  private isOnScreen({ x, y }: MovingPoint): boolean {
    return x > -OFF_SCREEN && y > -OFF_SCREEN && x < this.width + OFF_SCREEN && y < this.height + OFF_SCREEN;
  }
}
