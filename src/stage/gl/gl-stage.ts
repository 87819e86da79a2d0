import { Container, type Renderer } from 'pixi.js';
import type { Player } from '../../player/player';
import { ChainOverlay, type StageChain } from '../chain-overlay';
import type { PlaceRef } from '../../store/place-ref';
import type { Camera, StageView } from '../camera';
import { landLabels } from '../land-labels';
import { coloursAlike, type LandLook } from '../land-look';
import type { MarkScene } from '../marks';
import { pickThing } from '../pick';
import type { CapacityRule } from '../place-capacity';
import type { Shown, Stage, StageMoment, StagePick, StageStats, StageThing } from '../stage';
import { StageHand } from '../stage-hand';
import { stageLabels } from '../stage-labels';
import { StageScene } from '../stage-scene';
import type { StageTexts } from '../stage-texts';
import { stagePalette, toHexNumber, type StageTheme } from '../theme';
import { finestResolution, zoomOf } from '../zoom-of';
import { isWebGl } from './is-web-gl';
import { createAtlas, type Atlas } from './atlas';
import { BackdropLayer } from './backdrop-layer';
import { MarksLayer } from './marks-layer';
import { PeopleLayer } from './people-layer';
import { SparkLayer } from './spark-layer';
import { TextLayer } from './text-layer';

/** Shortest time between two drawings of flows and queues, and of numbers, while playing. @unit ms */
const FLOWS_MS = 180;
const NUMBERS_MS = 600;
/** Shortest time between two drawings of all homes for seats that were added: they lie in the future while it is computed. */
const SEATS_MS = 3000;
const KEPT_FRAMES = 600;

/** With reduced motion the picture changes in steps of this length while it plays. @unit days */
const STEP_DAYS = 14;

function inSteps(moment: StageMoment): StageMoment {
  return moment.playing ? { ...moment, day: Math.floor(moment.day / STEP_DAYS) * STEP_DAYS } : moment;
}

/** The stage drawn by Pixi on WebGL. */
export class GlStage implements Stage {
  private readonly host: HTMLElement;
  private readonly renderer: Renderer;
  private readonly scene: StageScene;
  private readonly atlas: Atlas;
  private readonly backdrop: BackdropLayer;
  private readonly people: PeopleLayer;
  private readonly sparks: SparkLayer;
  private readonly texts: TextLayer;
  private readonly chain: ChainOverlay;
  private readonly root = new Container();
  private readonly world = new Container();
  private readonly marks = new MarksLayer();
  private readonly hand: StageHand;
  private palette = stagePalette('dark');
  private words: StageTexts | undefined;
  private isReduced = false;
  private moment: StageMoment = { day: 0, playing: false, speed: 1 };
  private drawnDay = NaN;
  private drawnCamera = -1;
  private flowsDay = NaN;
  private sinceFlows = Infinity;
  private sinceNumbers = Infinity;
  private sinceHomes = Infinity;
  private hasNewSeats = false;
  private hasNewLand = false;
  /** Whether numbers stand on the picture, and whether they have to be written anew in any case. */
  private hasNumbers = false;
  private isRewritten = false;
  /** What has to be done at the next drawing. */
  private readonly stale = { backdrop: true, homes: true, flows: true, labels: true };
  private readonly frameMs: number[] = [];
  private frames = 0;

  /** Takes over a renderer of Pixi and puts its canvas into the host. */
  constructor(host: HTMLElement, { region, scale }: Shown, renderer: Renderer) {
    this.host = host;
    this.renderer = renderer;
    this.scene = new StageScene(region, scale);
    this.atlas = createAtlas();
    this.backdrop = new BackdropLayer(renderer, this.scene, this.atlas);
    this.people = new PeopleLayer(this.atlas);
    this.sparks = new SparkLayer(this.atlas);
    this.texts = new TextLayer(this.atlas, renderer.resolution);
    this.world.addChild(this.people.view);
    this.root.addChild(this.backdrop.view, this.marks.view, this.world, this.sparks.cloud.view, this.texts.view);
    const { canvas } = renderer;
    host.append(canvas);
    this.chain = new ChainOverlay(host);
    canvas.addEventListener('webglcontextrestored', this.restore);
    document.fonts.addEventListener('loadingdone', this.rewrite);
    this.hand = new StageHand(canvas, this.scene, (x, y) => this.pick(x, y));
    this.resize();
  }

  private get camera(): Camera {
    return this.hand.camera;
  }

  attach(player: Player | null, capacityOn?: CapacityRule): void {
    this.scene.attach(player, capacityOn);
    this.chain.refresh();
    this.stale.homes = true;
    this.stale.flows = true;
    this.drawnDay = NaN;
  }

  draw(asked: StageMoment, elapsedMs: number): void {
    const start = performance.now();
    this.sinceFlows += elapsedMs;
    this.sinceNumbers += elapsedMs;
    this.sinceHomes += elapsedMs;
    this.camera.advance(elapsedMs);
    const moment = this.isReduced ? inSteps(asked) : asked;
    this.chain.draw(this.scene, this.camera, { palette: this.palette, isReduced: this.isReduced, elapsedMs });
    const isLater = this.follow(moment, elapsedMs);
    this.refreshFlows();
    if (isLater || this.stale.flows) this.placeComets(moment);
    const hasWords = this.refreshLabels(elapsedMs);
    const isStill = this.stale.backdrop || this.camera.version !== this.drawnCamera;
    if (!isLater && !isStill && !hasWords && !this.stale.flows) return;
    if (isStill) this.backdrop.render(this.camera, this.scene.run);
    else this.backdrop.patch(this.camera, this.scene.run);
    if (isStill || hasWords) this.texts.arrange(this.camera, this.scene);
    if (isStill || hasWords || this.stale.flows) this.marks.refresh(this.markScene());
    this.paint(moment);
    this.frames++;
    this.frameMs.push(performance.now() - start);
    if (this.frameMs.length > KEPT_FRAMES) this.frameMs.shift();
  }

  resize(): void {
    const { clientWidth, clientHeight } = this.host;
    const width = Math.max(1, clientWidth);
    const height = Math.max(1, clientHeight);
    this.renderer.resize(width, height, finestResolution() * zoomOf(this.host));
    this.texts.resolution = this.renderer.resolution;
    this.scene.resize(width, height);
    this.camera.resize(width, height);
    this.backdrop.resize(width, height);
    this.sparks.resize(width, height);
    this.chain.resize(width, height);
    this.repaint();
  }

  setTheme(theme: StageTheme): void {
    if (theme === this.palette.theme) return;
    this.palette = stagePalette(theme);
    this.repaint();
  }

  setMotion(motion: 'full' | 'reduced'): void {
    this.isReduced = motion === 'reduced';
    this.drawnDay = NaN;
  }

  setLanguage(texts: StageTexts): void {
    this.words = texts;
    this.rewrite();
  }

  setLand(look: LandLook | null): void {
    const { land } = this.scene;
    this.scene.land = look;
    this.stale.labels = true;
    if (coloursAlike(land, look)) return;
    this.hasNewLand = true;
    if (land?.id !== look?.id) this.sinceHomes = Infinity;
  }

  select(place: PlaceRef | null): void {
    this.scene.selected = place;
    this.stale.labels = true;
  }

  zoomBy(factor: number): void {
    this.hand.zoomBy(factor, this.isReduced);
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
    this.hand.lookAt(neighbourhood, this.isReduced);
  }

  showChain(chain: StageChain | null): void {
    this.chain.show(chain);
  }

  pick(x: number, y: number): StageThing | null {
    const at = { x: 0, y: 0 };
    this.camera.toStage(x, y, at);
    const label = this.texts.idAt(x, y);
    return pickThing(this.scene, at, { zoom: this.camera.zoom, label });
  }

  onPick(callback: (pick: StagePick) => void): () => void {
    return this.hand.onPick(callback);
  }

  stats(): StageStats {
    const renderer = isWebGl(this.renderer) ? 'webgl' : 'canvas';
    return { renderer, frameScriptMs: [...this.frameMs], framesDrawn: this.frames };
  }

  destroy(): void {
    this.hand.destroy();
    this.renderer.canvas.removeEventListener('webglcontextrestored', this.restore);
    document.fonts.removeEventListener('loadingdone', this.rewrite);
    this.backdrop.destroy();
    this.people.destroy();
    this.marks.destroy();
    this.sparks.cloud.destroy();
    this.chain.destroy();
    this.scene.attach(null);
    this.texts.destroy();
    this.atlas.texture.destroy(true);
    this.root.destroy({ children: true });
    this.renderer.destroy({ removeView: true });
  }

  /** Brings the run to a moment. Returns whether the moment or what is known of it is another than was drawn. */
  private follow(moment: StageMoment, elapsedMs: number): boolean {
    const { run } = this.scene;
    const wasReading = run?.isReading() === true;
    const isLater = moment.day !== this.drawnDay || moment.speed !== this.moment.speed || wasReading;
    this.moment = moment;
    if (!isLater || run === undefined) return isLater;
    if (run.goTo(moment.day, elapsedMs)) this.hasNewSeats = true;
    if (wasReading && !run.isReading()) this.stale.flows = true;
    return true;
  }

  private paint({ day, speed }: StageMoment): void {
    const { camera, palette, isReduced } = this;
    this.world.position.set(camera.x, camera.y);
    this.world.scale.set(camera.zoom);
    this.people.look(camera.zoom);
    this.sparks.refresh(this.scene.run, camera, palette, { day, speed, isReduced });
    this.renderer.render({ container: this.root, clear: true, clearColor: [...palette.ground, 1] });
    this.stale.backdrop = false;
    this.stale.flows = false;
    this.drawnDay = day;
    this.drawnCamera = camera.version;
  }

  private placeComets({ day, speed }: StageMoment): void {
    const { run } = this.scene;
    if (this.isReduced) run?.comets.clear();
    else run?.placeComets(day, speed);
  }

  /** Takes flows, queues and homes anew where it is time; while playing not at every frame. */
  private refreshFlows(): void {
    const { run } = this.scene;
    if (this.scene.takeNewScale()) this.stale.flows = true;
    if (this.hasNewSeats && this.sinceHomes >= SEATS_MS) this.stale.homes = true;
    if (this.hasNewLand && (this.sinceHomes >= SEATS_MS || !this.moment.playing)) this.colourLand();
    const week = Math.floor(this.moment.day / 7);
    const isDue = week !== this.flowsDay && (!this.moment.playing || this.sinceFlows >= FLOWS_MS);
    if (!isDue && !this.stale.flows && !this.stale.homes) return;
    this.sinceFlows = 0;
    this.flowsDay = week;
    run?.refreshFlows(this.moment.day);
    this.people.refresh(this.scene, this.palette);
    const appeared = run?.watch.takeAppeared() ?? [];
    if (this.stale.homes) {
      this.backdrop.setHomes(run);
      this.stale.backdrop = true;
      this.stale.homes = false;
      this.hasNewSeats = false;
      this.sinceHomes = 0;
    } else if (run !== undefined) this.backdrop.updateHomes(run, appeared);
    this.stale.flows = true;
    if (!this.moment.playing) this.stale.labels = true;
  }

  private markScene(): MarkScene {
    const { scene, camera, palette } = this;
    return { scene, camera, palette };
  }

  /** Draws the land again: it shows another number. */
  private colourLand(): void {
    this.hasNewLand = false;
    this.sinceHomes = 0;
    this.backdrop.paint(this.palette);
    this.stale.backdrop = true;
  }

  /** Writes numbers anew where it is time. Returns whether the picture of any text changed. */
  private refreshLabels(elapsedMs: number): boolean {
    const { run } = this.scene;
    const isDue = this.stale.labels || (this.stale.flows && this.sinceNumbers >= NUMBERS_MS);
    // What is not read yet counts as nothing: until then the numbers stay as they were.
    const isReading = run?.isReading() === true;
    const isKept = isReading && this.hasNumbers && !this.isRewritten;
    if (isDue && !isKept && this.words !== undefined) {
      this.sinceNumbers = 0;
      this.isRewritten = false;
      this.hasNumbers = run !== undefined && !isReading;
      const { layout } = this.scene;
      const labels =
        run === undefined || isReading ? [] : stageLabels(layout, run.facts(layout.homesPerMark), this.words);
      this.texts.set([...labels, ...landLabels(this.scene, this.words)]);
    }
    const wasStale = this.stale.labels;
    this.stale.labels = false;
    return this.texts.work(elapsedMs) || wasStale;
  }

  private repaint(): void {
    this.renderer.background.color = toHexNumber(this.palette.ground);
    this.backdrop.paint(this.palette);
    this.stale.backdrop = true;
    this.stale.homes = true;
    this.stale.flows = true;
    this.drawnDay = NaN;
    this.rewrite();
  }

  private readonly rewrite = (): void => {
    this.chain.refresh();
    this.texts.reset(this.palette);
    this.isRewritten = true;
    this.stale.labels = true;
  };

  private readonly restore = (): void => {
    this.repaint();
  };
}
