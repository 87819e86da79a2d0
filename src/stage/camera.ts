import type { MovingPoint } from './curve';
import { TOKENS } from '../chart/tokens';

/** Greatest zoom. */
const MAX_ZOOM = 24;

/** What part of a stage is seen: screen = offset + stage · zoom. Another object whenever it changes. */
export interface StageView {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

const FIT: StageView = { x: 0, y: 0, zoom: 1 };

function easeOut(t: number): number {
  return 1 - Math.pow(1 - t, 3);
}

/** What part of the stage is seen: screen = offset + stage · zoom. Never shows beyond the edges of the picture. */
export class Camera {
  /** Goes up with every change. */
  version = 0;
  private seen: StageView = FIT;
  private width = 1;
  private height = 1;
  private flight: { readonly from: StageView; readonly to: StageView; elapsedMs: number } | undefined;

  get view(): StageView {
    return this.seen;
  }

  get x(): number {
    return this.seen.x;
  }

  get y(): number {
    return this.seen.y;
  }

  get zoom(): number {
    return this.seen.zoom;
  }

  /** Whether a flight is under way. */
  get isFlying(): boolean {
    return this.flight !== undefined;
  }

  /** Sets the size of the stage. */
  resize(width: number, height: number): void {
    this.width = width;
    this.height = height;
    this.flight = undefined;
    this.look(this.within(this.seen));
  }

  /** Sees at once what another stage of this size sees. */
  lookAs(view: StageView): void {
    this.flight = undefined;
    this.look(this.within(view));
  }

  /** Zooms about a point of the screen, at once. */
  zoomAt(factor: number, x: number, y: number): void {
    this.flight = undefined;
    this.look(this.zoomed(this.seen, factor, x, y));
  }

  /** Moves the picture by px of the screen, at once. */
  panBy(dx: number, dy: number): void {
    this.flight = undefined;
    this.look(this.within({ ...this.seen, x: this.seen.x + dx, y: this.seen.y + dy }));
  }

  /** Zooms about a point in a flight; cuts where there is to be no movement. */
  flyZoom(factor: number, x: number, y: number, cuts: boolean): void {
    this.flyTo(this.zoomed(this.flight?.to ?? this.seen, factor, x, y), cuts);
  }

  /** Shows the whole stage. */
  flyToFit(cuts: boolean): void {
    this.flyTo(FIT, cuts);
  }

  /** Brings a box of the stage into view with some room about it. */
  flyToBox(box: { x: number; y: number; width: number; height: number }, cuts: boolean): void {
    const zoom = Math.min(Math.max(0.8 * Math.min(this.width / box.width, this.height / box.height), 1), MAX_ZOOM);
    const x = this.width / 2 - (box.x + box.width / 2) * zoom;
    const y = this.height / 2 - (box.y + box.height / 2) * zoom;
    this.flyTo(this.within({ x, y, zoom }), cuts);
  }

  /** Moves a flight on. */
  advance(elapsedMs: number): void {
    const { flight } = this;
    if (flight === undefined) return;
    flight.elapsedMs += elapsedMs;
    const t = Math.min(1, flight.elapsedMs / TOKENS.motion.cameraFly);
    const share = easeOut(t);
    const between = (a: number, b: number): number => a + (b - a) * share;
    const zoom = flight.from.zoom * Math.pow(flight.to.zoom / flight.from.zoom, share);
    this.look(this.within({ x: between(flight.from.x, flight.to.x), y: between(flight.from.y, flight.to.y), zoom }));
    if (t < 1) return;
    this.flight = undefined;
    this.look(flight.to);
  }

  /** Point of the screen of a point of the stage. */
  toScreen(x: number, y: number, out: MovingPoint): void {
    out.x = this.seen.x + x * this.seen.zoom;
    out.y = this.seen.y + y * this.seen.zoom;
  }

  /** Point of the stage of a point of the screen. */
  toStage(x: number, y: number, out: MovingPoint): void {
    out.x = (x - this.seen.x) / this.seen.zoom;
    out.y = (y - this.seen.y) / this.seen.zoom;
  }

  private flyTo(to: StageView, cuts: boolean): void {
    this.flight = cuts ? undefined : { from: this.seen, to, elapsedMs: 0 };
    if (cuts) this.look(to);
  }

  private zoomed(view: StageView, factor: number, x: number, y: number): StageView {
    const zoom = Math.min(Math.max(view.zoom * factor, 1), MAX_ZOOM);
    const real = zoom / view.zoom;
    return this.within({ x: x - (x - view.x) * real, y: y - (y - view.y) * real, zoom });
  }

  private within({ x, y, zoom }: StageView): StageView {
    return {
      x: Math.min(0, Math.max(this.width * (1 - zoom), x)),
      y: Math.min(0, Math.max(this.height * (1 - zoom), y)),
      zoom,
    };
  }

  private look(view: StageView): void {
    if (view.x === this.seen.x && view.y === this.seen.y && view.zoom === this.seen.zoom) return;
    this.seen = view;
    this.version++;
  }
}
