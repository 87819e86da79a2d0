import { DISPLAY_GROUPS, type DisplayGroup } from '../../contract/households';
import type { Player } from '../../player/player';
import { ChainOverlay, type StageChain } from '../chain-overlay';
import type { PlaceRef } from '../../store/place-ref';
import type { Camera, StageView } from '../camera';
import { labelAt, type LabelWish } from '../label-placement';
import { landLabels } from '../land-labels';
import { landColor, type LandLook } from '../land-look';
import { paintFan, paintGate, paintRibbonSkin, paintWaysOut, type LaneScene } from '../lanes';
import { paintMarks } from '../marks';
import { paintOtherHomes } from '../other-homes-paint';
import { pickThing } from '../pick';
import type { CapacityRule } from '../place-capacity';
import type { Shown, Stage, StageMoment, StagePick, StageStats, StageThing } from '../stage';
import type { StageLabel } from '../stage-label';
import { StageHand } from '../stage-hand';
import { stageLabels } from '../stage-labels';
import { StageScene, type StageRun } from '../stage-scene';
import type { StageTexts } from '../stage-texts';
import { stagePalette, toCss, type Rgb, type StageTheme } from '../theme';
import { finestResolution, zoomOf } from '../zoom-of';
import { paintGateLanes, paintPlaceLanes, paintVessels } from '../vessel-paint';
import { CanvasLanePainter } from './canvas-lane-painter';
import { HOMES_PER_MARK, PlainHomes } from './plain-homes';
import { drawTexts } from './plain-texts';

/** Shortest time between two drawings while playing: a processor without a graphics card has other work. @unit ms */
const PAUSE_MS = 400;

/** The stage without WebGL: coarse marks, no travelling dots, drawn a few times a second; it says why. */
export class PlainStage implements Stage {
  private readonly host: HTMLElement;
  private readonly canvas = document.createElement('canvas');
  private readonly context: CanvasRenderingContext2D | null;
  private readonly scene: StageScene;
  private readonly homes = new PlainHomes();
  private readonly chain: ChainOverlay;
  private readonly hand: StageHand;
  /** Where the labels on the land stand. */
  private placed: readonly LabelWish[] = [];
  private palette = stagePalette('dark');
  private words: StageTexts | undefined;
  private isStale = true;
  private drawnWeek = NaN;
  private drawnCamera = -1;
  private sinceDrawn = Infinity;
  private isReduced = false;
  private readonly frameMs: number[] = [];
  private frames = 0;

  constructor(host: HTMLElement, { region, scale }: Shown) {
    this.host = host;
    this.scene = new StageScene(region, scale);
    this.context = this.canvas.getContext('2d');
    host.append(this.canvas);
    this.chain = new ChainOverlay(host);
    this.hand = new StageHand(this.canvas, this.scene, (x, y) => this.pick(x, y));
    this.resize();
  }

  private get camera(): Camera {
    return this.hand.camera;
  }

  attach(player: Player | null, capacityOn?: CapacityRule): void {
    this.scene.attach(player, capacityOn);
    this.chain.refresh();
    this.isStale = true;
  }

  draw(moment: StageMoment, elapsedMs: number): void {
    const start = performance.now();
    this.sinceDrawn += elapsedMs;
    this.camera.advance(elapsedMs);
    this.chain.draw(this.scene, this.camera, { palette: this.palette, isReduced: this.isReduced, elapsedMs });
    if (this.scene.takeNewScale()) this.isStale = true;
    const week = Math.floor(moment.day / 7);
    const isDue = week !== this.drawnWeek && (!moment.playing || this.sinceDrawn >= PAUSE_MS);
    // A history that has grown since may know more of the moment that is shown.
    const isReading = this.scene.run?.isReading() === true;
    if (!this.isStale && !isReading && !isDue && this.camera.version === this.drawnCamera) return;
    this.scene.run?.goTo(moment.day, elapsedMs);
    this.scene.run?.refreshFlows(moment.day);
    if (this.context !== null) this.paint(this.context);
    this.isStale = false;
    this.drawnWeek = week;
    this.drawnCamera = this.camera.version;
    this.sinceDrawn = 0;
    this.frames++;
    this.frameMs.push(performance.now() - start);
    if (this.frameMs.length > 600) this.frameMs.shift();
  }

  resize(): void {
    const { clientWidth, clientHeight } = this.host;
    const width = Math.max(1, clientWidth);
    const height = Math.max(1, clientHeight);
    this.canvas.width = Math.round(width * this.resolution());
    this.canvas.height = Math.round(height * this.resolution());
    this.canvas.style.width = `${String(width)}px`;
    this.canvas.style.height = `${String(height)}px`;
    this.scene.resize(width, height);
    this.camera.resize(width, height);
    this.chain.resize(width, height);
    this.isStale = true;
  }

  setTheme(theme: StageTheme): void {
    this.palette = stagePalette(theme);
    this.chain.refresh();
    this.isStale = true;
  }

  setMotion(motion: 'full' | 'reduced'): void {
    this.isReduced = motion === 'reduced';
  }

  setLanguage(texts: StageTexts): void {
    this.words = texts;
    this.isStale = true;
  }

  setLand(look: LandLook | null): void {
    this.scene.land = look;
    this.isStale = true;
  }

  select(place: PlaceRef | null): void {
    this.scene.selected = place;
    this.isStale = true;
  }

  zoomBy(factor: number): void {
    this.hand.zoomBy(factor, true);
  }

  panBy(dx: number, dy: number): void {
    this.camera.panBy(dx, dy);
  }

  fit(): void {
    this.camera.flyToFit(this.isReduced);
  }

  get view(): StageView {
    return this.camera.view;
  }

  lookAs(view: StageView): void {
    this.camera.lookAs(view);
  }

  lookAt(neighbourhood: number): void {
    this.hand.lookAt(neighbourhood, true);
  }

  showChain(chain: StageChain | null): void {
    this.chain.show(chain);
  }

  pick(x: number, y: number): StageThing | null {
    const at = { x: 0, y: 0 };
    this.camera.toStage(x, y, at);
    const label = labelAt(this.placed, x, y);
    const thing = pickThing(this.scene, at, { zoom: this.camera.zoom, label });
    if (thing?.kind !== 'home') return thing;
    // Marks stand for many homes, so a single one cannot be meant.
    const { neighbourhood } = thing;
    return { kind: 'neighbourhood', neighbourhood, loadRatio: this.scene.run?.loadRatios[neighbourhood] };
  }

  onPick(callback: (pick: StagePick) => void): () => void {
    return this.hand.onPick(callback);
  }

  stats(): StageStats {
    const renderer = this.context === null ? 'none' : 'canvas';
    return { renderer, frameScriptMs: [...this.frameMs], framesDrawn: this.frames };
  }

  destroy(): void {
    this.hand.destroy();
    this.canvas.remove();
    this.chain.destroy();
    this.scene.attach(null);
  }

  private resolution(): number {
    return finestResolution() * zoomOf(this.host);
  }

  private paint(context: CanvasRenderingContext2D): void {
    const { palette, camera, scene } = this;
    const { run, layout, shape } = scene;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = toCss(palette.ground);
    context.fillRect(0, 0, this.canvas.width, this.canvas.height);
    context.scale(this.resolution(), this.resolution());
    context.save();
    context.translate(camera.x, camera.y);
    context.scale(camera.zoom, camera.zoom);
    this.paintLand(context);
    const painter = new CanvasLanePainter(context);
    if (run !== undefined) {
      this.homes.draw(context, scene, run, palette);
      // Marks keep their width on the screen.
      context.save();
      context.translate(-camera.x / camera.zoom, -camera.y / camera.zoom);
      context.scale(1 / camera.zoom, 1 / camera.zoom);
      paintMarks(painter, { scene, camera, palette });
      context.restore();
      const { routes, flows, bars, unit } = run;
      const lanes: LaneScene = { layout, shape, routes, flows, bars, unit, palette };
      context.globalCompositeOperation = palette.laneBlend;
      paintFan(painter, lanes);
      paintGateLanes(painter, lanes);
      paintPlaceLanes(painter, lanes);
      context.globalCompositeOperation = 'source-over';
      paintVessels(painter, lanes, { grain: run.vesselGrain, levels: run.vesselLevels });
      paintRibbonSkin(painter, run.ribbon, lanes);
      paintWaysOut(painter, lanes);
      paintGate(painter, lanes);
      paintOtherHomes(painter, layout.otherHomes, palette, { levels: run.otherHomes, grain: run.otherHomesGrain });
      this.paintPeople(context, run);
    }
    context.restore();
    this.placed = drawTexts(context, this.labels(), { camera, palette, scene });
  }

  private paintLand(context: CanvasRenderingContext2D): void {
    const { palette } = this;
    const { shape, layout } = this.scene;
    const { x, y, scale } = layout.region;
    shape.neighbourhoods.forEach(({ land }, hood) => {
      context.fillStyle = toCss(landColor(palette, this.scene.land, hood));
      context.beginPath();
      for (let i = 0; i < land.length; i += 2)
        context.lineTo(x + (land[i] ?? 0) * scale, y + (land[i + 1] ?? 0) * scale);
      context.fill();
    });
  }

  private paintPeople(context: CanvasRenderingContext2D, run: StageRun): void {
    const { palette } = this;
    const { layout } = this.scene;
    const dots = (at: Float32Array, side: number, color: Rgb, alpha: number): void => {
      context.fillStyle = toCss(color, alpha);
      for (let i = 0; i < at.length; i += 2) {
        context.fillRect((at[i] ?? 0) - side / 2, (at[i + 1] ?? 0) - side / 2, side, side);
      }
    };
    const colorOf = (group: DisplayGroup): Rgb => palette.groups[DISPLAY_GROUPS.indexOf(group)] ?? palette.ink;
    dots(run.ribbon.at, run.ribbonGrain.pitch * 0.78, colorOf('REG'), 1);
    if (layout.mode !== 'wide') return;
    layout.vessels.forEach(({ group }, index) => {
      const people = run.vesselDots[index];
      if (people === undefined) return;
      const { pitch } = run.vesselGrain;
      dots(people.others, pitch * 0.78, colorOf(group), group === 'UIT' ? palette.settledAlpha : 1);
      dots(people.ready, pitch * 1.05, colorOf(group), 1);
    });
  }

  private labels(): StageLabel[] {
    const { words, scene } = this;
    if (words === undefined) return [];
    const facts = scene.run === undefined ? [] : stageLabels(scene.layout, scene.run.facts(HOMES_PER_MARK), words);
    // On a narrow stage there is no room for the line; the page says it above.
    if (scene.layout.mode === 'narrow') return [...facts, ...landLabels(scene, words)];
    const why: StageLabel = {
      id: 'noWebgl',
      text: words.text('stage.noWebgl'),
      x: scene.layout.width / 2,
      y: 14,
      align: 'center',
      style: 'plain',
    };
    // The line that says why stands where the legend would.
    const lower = facts.map((label) => (label.id.startsWith('legend.') ? { ...label, y: label.y + 18 } : label));
    return [...lower, ...(scene.layout.mode === 'low' ? [] : [why]), ...landLabels(scene, words)];
  }
}
