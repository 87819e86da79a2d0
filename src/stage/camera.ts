import type { MovingPoint } from './curve';
import { TOKENS } from '../chart/tokens';

/** Greatest zoom. */
const MAX_ZOOM = 24;

interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

const FIT: View = { x: 0, y: 0, zoom: 1 };

function easeOut(t: number): number {
  return 1 - Math.pow(1 - t, 3);
}

/** What part of the stage is seen: screen = offset + stage · zoom. Never shows beyond the edges of the picture. */
export class Camera {
  /** Goes up with every change. */
  version = 0;
  private view: View = FIT;
  private width = 1;
  private height = 1;
  private flight: { readonly from: View; readonly to: View; elapsedMs: number } | undefined;

  get x(): number {
    return this.view.x;
  }

  get y(): number {
    return this.view.y;
  }

  get zoom(): number {
    return this.view.zoom;
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
    this.look(this.within(this.view));
  }

  /** Zooms about a point of the screen, at once. */
  zoomAt(factor: number, x: number, y: number): void {
    this.flight = undefined;
    this.look(this.zoomed(this.view, factor, x, y));
  }

  /** Moves the picture by px of the screen, at once. */
  panBy(dx: number, dy: number): void {
    this.flight = undefined;
    this.look(this.within({ ...this.view, x: this.view.x + dx, y: this.view.y + dy }));
  }

  /** Zooms about a point in a flight; cuts where there is to be no movement. */
  flyZoom(factor: number, x: number, y: number, cuts: boolean): void {
    this.flyTo(this.zoomed(this.flight?.to ?? this.view, factor, x, y), cuts);
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
    out.x = this.view.x + x * this.view.zoom;
    out.y = this.view.y + y * this.view.zoom;
  }

  /** Point of the stage of a point of the screen. */
  toStage(x: number, y: number, out: MovingPoint): void {
    out.x = (x - this.view.x) / this.view.zoom;
    out.y = (y - this.view.y) / this.view.zoom;
  }

  private flyTo(to: View, cuts: boolean): void {
    this.flight = cuts ? undefined : { from: this.view, to, elapsedMs: 0 };
    if (cuts) this.look(to);
  }

  private zoomed(view: View, factor: number, x: number, y: number): View {
    const zoom = Math.min(Math.max(view.zoom * factor, 1), MAX_ZOOM);
    const real = zoom / view.zoom;
    return this.within({ x: x - (x - view.x) * real, y: y - (y - view.y) * real, zoom });
  }

  private within({ x, y, zoom }: View): View {
    return {
      x: Math.min(0, Math.max(this.width * (1 - zoom), x)),
      y: Math.min(0, Math.max(this.height * (1 - zoom), y)),
      zoom,
    };
  }

  private look(view: View): void {
    if (view.x === this.view.x && view.y === this.view.y && view.zoom === this.view.zoom) return;
    this.view = view;
    this.version++;
  }
}
