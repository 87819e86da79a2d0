import { Container, Graphics, RenderTexture, Sprite, type Renderer } from 'pixi.js';
import { PLACE_FLAGS } from '../../contract/tables';
import type { Camera } from '../camera';
import { homesInStock, seatCoarsely } from '../coarse-homes';
import type { DetailLevel } from '../detail-level';
import { detailLevel } from '../detail-level';
import { HOME_TONES } from '../seat-plan';
import { landColor } from '../land-look';
import { mixBits } from '../seeded-random';
import type { StageRun, StageScene } from '../stage-scene';
import { toHexNumber, type StagePalette } from '../theme';
import type { Atlas } from './atlas';
import { dashedOutline } from './line-work';
import { QuadCloud, type QuadLook, type QuadPlace } from './quad-cloud';

/** Length and width of the mark of a home, in shares of its pitch. */
const HOME_HALF = { x: 0.42, y: 0.34 };

/** Homes that did not stand at the start lie in an annex, beside the land. */
function isInAnnex({ player }: StageRun, row: number): boolean {
  return ((player.history.places.flagsAtStart[row] ?? 0) & PLACE_FLAGS.inStock) === 0;
}

/** How far the paint under a home reaches beyond its mark, in shares of its pitch: over its smooth edge, not to the next. */
const UNDER = 0.06;

/** Homes at most that are painted over the picture one by one; where more changed it is drawn anew. */
const MOST_PATCHED = 1000;

/**
 * Land, homes and frames of new building: everything that stands still. It is drawn into a texture with smooth
 * edges, again only when the view or the theme changed; a frame costs one sprite. A home that came or went is painted
 * over it alone: a browser that draws in software needs a second for all of them.
 */
export class BackdropLayer {
  readonly view: Sprite;
  private readonly renderer: Renderer;
  private readonly scene: StageScene;
  private readonly content = new Container();
  private readonly region = new Container();
  private readonly land = new Graphics();
  private readonly frames = new Graphics();
  private readonly homes: QuadCloud;
  private readonly patchContent = new Container();
  private readonly patchRegion = new Container();
  private readonly patched: QuadCloud;
  /** Rows of homes that changed since the picture was drawn. */
  private pending: number[] = [];
  private readonly atlas: Atlas;
  private texture: RenderTexture | undefined;
  private level: DetailLevel = 'region';
  private palette: StagePalette | undefined;

  constructor(renderer: Renderer, scene: StageScene, atlas: Atlas) {
    this.renderer = renderer;
    this.scene = scene;
    this.atlas = atlas;
    this.homes = new QuadCloud(atlas, 1024);
    this.patched = new QuadCloud(atlas, 64);
    this.view = new Sprite();
    this.view.eventMode = 'none';
    this.region.addChild(this.land, this.frames, this.homes.view);
    this.content.addChild(this.region);
    this.patchRegion.addChild(this.patched.view);
    this.patchContent.addChild(this.patchRegion);
  }

  /** Makes room for a picture of a size. */
  resize(width: number, height: number): void {
    this.texture?.destroy(true);
    this.texture = RenderTexture.create({
      width,
      height,
      resolution: this.renderer.resolution,
      antialias: true,
      autoGarbageCollect: false,
    });
    this.view.texture = this.texture;
  }

  /** Draws the land in the colours of a theme, or of the number it shows. */
  paint(palette: StagePalette): void {
    const { scene } = this;
    this.palette = palette;
    this.land.clear();
    scene.shape.neighbourhoods.forEach(({ land }, hood) => {
      this.land.poly([...land]).fill(toHexNumber(landColor(palette, scene.land, hood)));
    });
    const { x, y, scale } = scene.layout.region;
    this.region.position.set(x, y);
    this.region.scale.set(scale);
    this.patchRegion.position.set(x, y);
    this.patchRegion.scale.set(scale);
  }

  /** Draws the homes of a run anew. */
  setHomes(run: StageRun | undefined): void {
    this.homes.clear();
    if (run === undefined) return;
    if (this.scene.layout.homesPerMark > 1) {
      this.addCoarse(run);
      return;
    }
    for (let row = 0; row < run.seats.rows; row++) {
      this.homes.addTurned(this.placeOf(run, row), this.lookOf(run.seats.tone[row] ?? 0));
    }
    this.drawFrames(run);
  }

  /** Shows or hides single homes that came into stock or left it. */
  updateHomes(run: StageRun, rows: readonly number[]): void {
    if (this.scene.layout.homesPerMark > 1) return;
    for (const row of rows) {
      const { halfX, halfY } = this.placeOf(run, row);
      if (row >= this.homes.count) continue;
      this.homes.resize(row, halfX, halfY);
      this.pending.push(row);
    }
  }

  /** Paints the homes that changed over the picture, as the camera saw it when it was drawn. */
  patch(camera: Camera, run: StageRun | undefined): void {
    const { texture, pending, patched, patchContent } = this;
    if (texture === undefined || run === undefined || pending.length === 0) return;
    if (pending.length > MOST_PATCHED) {
      this.render(camera, run);
      return;
    }
    patched.clear();
    for (const row of pending) this.addPatch(run, row);
    patched.commit();
    this.pending = [];
    patchContent.position.set(camera.x, camera.y);
    patchContent.scale.set(camera.zoom);
    this.renderer.render({ container: patchContent, target: texture, clear: false });
  }

  /** Draws the still picture as the camera sees it. */
  render(camera: Camera, run: StageRun | undefined): void {
    const { texture, palette } = this;
    if (texture === undefined || palette === undefined) return;
    const level = detailLevel(camera.zoom);
    const isOther = (level === 'home') !== (this.level === 'home');
    this.level = level;
    if (isOther && run !== undefined) this.setHomes(run);
    this.homes.commit();
    this.pending = [];
    this.content.position.set(camera.x, camera.y);
    this.content.scale.set(camera.zoom);
    this.renderer.render({
      container: this.content,
      target: texture,
      clear: true,
      clearColor: [...palette.ground, 1],
    });
  }

  destroy(): void {
    this.texture?.destroy(true);
    this.homes.destroy();
    this.patched.destroy();
    this.content.destroy({ children: true });
    this.patchContent.destroy({ children: true });
    this.view.destroy();
  }

  /** On a small screen one mark stands for several homes. */
  private addCoarse(run: StageRun): void {
    const seats = seatCoarsely(this.scene, homesInStock(this.scene, run), this.scene.layout.homesPerMark);
    for (const { at, angle, pitch } of seats) {
      const turn = {
        cos: Math.cos(angle),
        sin: Math.sin(angle),
        halfX: pitch * HOME_HALF.x,
        halfY: pitch * HOME_HALF.y,
      };
      for (let i = 0; i < at.length; i += 2) {
        this.homes.addTurned({ x: at[i] ?? 0, y: at[i + 1] ?? 0, ...turn }, this.lookOf(mixBits(i) % HOME_TONES));
      }
    }
    this.frames.clear();
  }

  private drawFrames(run: StageRun): void {
    const { frames, palette } = this;
    frames.clear();
    if (palette === undefined) return;
    run.seats.annexes.forEach((annex, municipality) => {
      const outline = annex.frame(run.seats.added[municipality] ?? 0);
      dashedOutline(frames, outline, { dash: 3, gap: 3 });
    });
    frames.stroke({ width: 0.9, color: toHexNumber(palette.line) });
  }

  private placeOf(run: StageRun, row: number): QuadPlace {
    const { seats, watch } = run;
    const angle = seats.angle[row] ?? 0;
    const size = watch.isInStock(row) ? (seats.pitch[row] ?? 0) : 0;
    return {
      x: seats.x[row] ?? 0,
      y: seats.y[row] ?? 0,
      halfX: size * HOME_HALF.x,
      halfY: size * HOME_HALF.y,
      cos: Math.cos(angle),
      sin: Math.sin(angle),
    };
  }

  /** What lies under a home, and the home where it is in stock. */
  private addPatch(run: StageRun, row: number): void {
    const { palette, atlas, patched } = this;
    if (palette === undefined) return;
    const home = this.placeOf(run, row);
    const pitch = run.seats.pitch[row] ?? 0;
    const halfX = pitch * (HOME_HALF.x + UNDER);
    const halfY = pitch * (HOME_HALF.y + UNDER);
    const hood = run.player.history.places.neighbourhood[row] ?? 0;
    const color = isInAnnex(run, row) ? palette.ground : landColor(palette, this.scene.land, hood);
    patched.addTurned({ ...home, halfX, halfY }, { frame: atlas.solid, color, alpha: 1 });
    if (home.halfX > 0) patched.addTurned(home, this.lookOf(run.seats.tone[row] ?? 0));
  }

  private lookOf(tone: number): QuadLook {
    const { palette } = this;
    const tones = this.level === 'home' ? palette?.homesDetail : palette?.homes;
    const color = tones?.[tone] ?? [1, 1, 1];
    return { frame: this.atlas.solid, color, alpha: 1 };
  }
}
