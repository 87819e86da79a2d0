import { zoomOf } from './zoom-of';

/** What gestures do to the picture. */
export interface GestureTarget {
  /** Zooms about a point of the stage. */
  zoomAt(factor: number, x: number, y: number): void;
  panBy(dx: number, dy: number): void;
  point(act: 'hover' | 'click', x: number, y: number): void;
  /** The pointer left the stage. */
  leave(): void;
  /** Whether there is anything to pan to. */
  isZoomed(): boolean;
}

/** Movement up to which a press is a click. @unit px */
const CLICK_SLOP = 5;
const WHEEL_SPEED = 0.0016;
const LINE_PX = 18;
const DOUBLE_ZOOM = 2;

interface Finger {
  x: number;
  y: number;
}

function canPageScroll(): boolean {
  const { scrollHeight, clientHeight } = document.documentElement;
  return scrollHeight > clientHeight + 1;
}

/**
 * Listens to pointer and wheel on an element: drag pans, wheel and pinch zoom, a short press is a click. Gives a
 * function that stops listening. Where the page itself scrolls, the wheel zooms only with Ctrl.
 */
export function listenToGestures(element: HTMLElement, target: GestureTarget): () => void {
  const fingers = new Map<number, Finger>();
  let moved = 0;
  let most = 0;
  const place = (event: MouseEvent): Finger => {
    const box = element.getBoundingClientRect();
    const zoom = zoomOf(element);
    return { x: (event.clientX - box.left) / zoom, y: (event.clientY - box.top) / zoom };
  };
  const spread = (): { x: number; y: number; distance: number } => {
    const [a = { x: 0, y: 0 }, b = a] = [...fingers.values()];
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, distance: Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)) };
  };

  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    fingers.set(event.pointerId, place(event));
    if (fingers.size === 1) moved = 0;
    most = Math.max(fingers.size, fingers.size === 1 ? 1 : most);
  };
  const move = (event: PointerEvent): void => {
    const finger = fingers.get(event.pointerId);
    const at = place(event);
    if (finger === undefined) {
      target.point('hover', at.x, at.y);
      return;
    }
    const before = spread();
    moved += Math.hypot(at.x - finger.x, at.y - finger.y);
    finger.x = at.x;
    finger.y = at.y;
    if (fingers.size === 1 && moved <= CLICK_SLOP) return;
    element.setPointerCapture(event.pointerId);
    const after = spread();
    // First nearer, then aside: what fits the stage cannot be moved.
    if (fingers.size === 2) target.zoomAt(after.distance / before.distance, before.x, before.y);
    target.panBy(after.x - before.x, after.y - before.y);
  };
  const up = (event: PointerEvent): void => {
    if (!fingers.delete(event.pointerId)) return;
    const at = place(event);
    if (event.type === 'pointerup' && moved <= CLICK_SLOP && most === 1) target.point('click', at.x, at.y);
    if (fingers.size === 0) most = 0;
  };
  const wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !target.isZoomed() && canPageScroll()) return;
    event.preventDefault();
    const px = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE_PX : event.deltaY;
    const { x, y } = place(event);
    target.zoomAt(Math.exp(-px * WHEEL_SPEED * (event.ctrlKey ? 4 : 1)), x, y);
  };
  /** Two fingers, and one where there is anything to pan to, move the picture and not the page. */
  const touch = (event: TouchEvent): void => {
    if (event.cancelable && (event.touches.length > 1 || target.isZoomed())) event.preventDefault();
  };
  const double = (event: MouseEvent): void => {
    const { x, y } = place(event);
    target.zoomAt(DOUBLE_ZOOM, x, y);
  };
  const leave = (): void => {
    target.leave();
  };

  element.style.touchAction = 'pan-y';
  const end = new AbortController();
  const { signal } = end;
  element.addEventListener('pointerdown', down, { signal });
  element.addEventListener('pointermove', move, { signal });
  element.addEventListener('pointerup', up, { signal });
  element.addEventListener('pointercancel', up, { signal });
  element.addEventListener('pointerleave', leave, { signal });
  element.addEventListener('touchmove', touch, { signal, passive: false });
  element.addEventListener('wheel', wheel, { signal, passive: false });
  element.addEventListener('dblclick', double, { signal });
  return () => {
    end.abort();
  };
}
