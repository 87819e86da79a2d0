import { Camera } from './camera';
import { listenToGestures } from './gestures';
import type { StagePick, StageThing } from './stage';
import type { StageScene } from './stage-scene';

/** Camera and pointer of a stage: what a hand does to it, whichever way it is drawn. */
export class StageHand {
  readonly camera = new Camera();
  private readonly scene: StageScene;
  private readonly picks = new Set<(pick: StagePick) => void>();
  private readonly stopGestures: () => void;

  /** Listens to gestures on a canvas; `thingAt` says what lies at a point of it. */
  constructor(canvas: HTMLCanvasElement, scene: StageScene, thingAt: (x: number, y: number) => StageThing | null) {
    this.scene = scene;
    const { camera } = this;
    const tell = (pick: StagePick): void => {
      for (const callback of this.picks) callback(pick);
    };
    this.stopGestures = listenToGestures(canvas, {
      zoomAt: (factor, x, y) => {
        camera.zoomAt(factor, x, y);
      },
      panBy: (dx, dy) => {
        camera.panBy(dx, dy);
      },
      point: (act, x, y) => {
        if (this.picks.size > 0) tell({ thing: thingAt(x, y), act, x, y });
      },
      leave: () => {
        tell({ thing: null, act: 'hover', x: 0, y: 0 });
      },
      isZoomed: () => camera.zoom > 1,
    });
  }

  /** Zooms about the middle of the stage. */
  zoomBy(factor: number, cuts: boolean): void {
    const { width, height } = this.scene.layout;
    this.camera.flyZoom(factor, width / 2, height / 2, cuts);
  }

  /** Brings a neighbourhood into view. */
  lookAt(neighbourhood: number, cuts: boolean): void {
    const shape = this.scene.shape.neighbourhoods[neighbourhood];
    if (shape === undefined) return;
    const { x, y, scale } = this.scene.layout.region;
    const side = Math.sqrt(shape.area) * 1.5 * scale;
    const left = x + shape.centre.x * scale - side / 2;
    const top = y + shape.centre.y * scale - side / 2;
    this.camera.flyToBox({ x: left, y: top, width: side, height: side }, cuts);
  }

  /** Calls back when a person points at something; gives a function that ends that. */
  onPick(callback: (pick: StagePick) => void): () => void {
    this.picks.add(callback);
    return () => {
      this.picks.delete(callback);
    };
  }

  /** Stops listening. */
  destroy(): void {
    this.stopGestures();
    this.picks.clear();
  }
}
