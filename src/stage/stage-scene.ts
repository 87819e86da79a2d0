import { DAYS_PER_WEEK } from '../contract/calendar';
import { WEEKLY_COLUMN, WEEKLY_COLUMNS } from '../contract/counts';
import type { Region } from '../contract/region';
import type { Player } from '../player/player';
import type { PlaceRef } from '../store/place-ref';
import { Comets, travelTime } from './comets';
import { flowWindow, type FlowWindow } from './flow-window';
import { heightPerLetting, stackGate, type GateBar } from './gate-bars';
import { HomeWatch } from './home-watch';
import type { LandLook } from './land-look';
import { FULL_LOAD, loadRatiosAt } from './load-ratios';
import { Moves } from './moves';
import { otherHomesGrain, otherHomesLevel, type OtherHomesLevel } from './other-homes';
import { shapeRegion, type RegionShape } from './region-shape';
import { PictureScale, type ScaleWish } from './picture-scale';
import { grainOf, layRibbon, ribbonYears, type RibbonDots, type RibbonGrain } from './ribbon';
import { Routes } from './routes';
import { SeatPlan } from './seat-plan';
import type { LabelFacts } from './stage-label';
import { layOutStage, type StageLayout } from './stage-layout';
import { capacityRule, type CapacityRule } from './place-capacity';
import { fullestContent, vesselLevel, type VesselLevel } from './vessel-levels';
import { vesselDots, vesselGrain, type VesselContent, type VesselDots, type VesselGrain } from './vessel-seats';

/** Before a run was looked at. */
const FIRST_WISH: ScaleWish = {
  years: 0,
  ribbon: { peoplePerDot: 10, pitch: 0 },
  vessels: { peoplePerDot: 1, pitch: 5 },
  otherHomes: 1,
};

/** A run as the stage shows it, without a word about how it is drawn. */
export class StageRun {
  readonly player: Player;
  readonly moves: Moves;
  readonly seats: SeatPlan;
  readonly watch = new HomeWatch();
  readonly comets = new Comets();
  routes: Routes;
  flows: FlowWindow;
  bars: readonly GateBar[] = [];
  ribbon: RibbonDots = { count: 0, at: new Float32Array(0), half: new Float32Array(0) };
  /** How full each vessel of the layout is, and the places of its dots. */
  vesselLevels: readonly VesselLevel[] = [];
  vesselDots: readonly VesselDots[] = [];
  /** Load by what can be carried of every neighbourhood; empty before the first four weeks. */
  loadRatios: readonly number[] = [];
  /** How many homes stand in each yard of the layout, and how many one mark stands for. */
  otherHomes: readonly OtherHomesLevel[] = [];
  /** What this picture needs; its list is as long as it was at its longest, so that it does not jump to and fro. */
  private own: ScaleWish = FIRST_WISH;
  private readonly scale: PictureScale;
  /** Years the ribbon shows now; 0 for none. @unit years */
  private ribbonYears = 0;
  /** Whether the next grain of the ribbon is taken as it comes. */
  private isGrainFree = true;
  private layout: StageLayout;
  private readonly neighbourhoods: number;
  private seenPast = -1;
  private seenVersion = -1;
  private seenRows = 0;
  private isBehind = true;
  private readonly capacityOn: CapacityRule;
  /** Version of the history the grain of the vessels was chosen for; −1 for none. */
  private grainVersion = -1;

  constructor(player: Player, { shape, layout, seats, capacityOn, scale }: RunPlace) {
    const { history } = player;
    this.scale = scale;
    this.player = player;
    this.layout = layout;
    this.capacityOn = capacityOn;
    this.neighbourhoods = shape.neighbourhoods.length;
    this.moves = new Moves(history);
    this.seats = seats?.fits(history.places) === true ? seats : new SeatPlan(shape, history.places);
    this.routes = new Routes(layout, this.seats);
    this.flows = flowWindow(this.moves, history.places.neighbourhood, this.neighbourhoods, 0);
  }

  get ribbonGrain(): RibbonGrain {
    return this.common.ribbon;
  }

  get vesselGrain(): VesselGrain {
    return this.common.vessels;
  }

  get otherHomesGrain(): number {
    return this.common.otherHomes;
  }

  /** Height in px of one letting a quarter in the gate. */
  get unit(): number {
    return heightPerLetting(this.layout.gate, this.seats.standingHomes);
  }

  /** Px of the stage for one of region space. */
  get regionScale(): number {
    return this.layout.region.scale;
  }

  /** Takes over another size of the stage. */
  relayout(layout: StageLayout): void {
    this.layout = layout;
    this.routes = new Routes(layout, this.seats);
    this.isGrainFree = true;
    this.grainVersion = -1;
  }

  /** The picture shows another run from now on. */
  leave(): void {
    this.scale.forget(this);
  }

  /** Whether the history has more than the stage has read. */
  isReading(): boolean {
    return this.isBehind || this.seenVersion !== this.player.history.version;
  }

  /** Goes to a day, some time after the last drawing. Returns whether homes got or lost their seat. */
  goTo(day: number, elapsedMs = 0): boolean {
    const { player, seats, watch } = this;
    const { history } = player;
    player.seek(day);
    const isNewPast = this.seenPast !== history.pastVersion;
    if (isNewPast) {
      seats.restart();
      watch.reset();
      this.seenPast = history.pastVersion;
    }
    if (this.seenVersion !== history.version) this.isBehind = true;
    this.seenVersion = history.version;
    if (this.isBehind) this.isBehind = !this.moves.keepUp(elapsedMs);
    if (seats.rows < history.places.rows) seats.extend(history.places);
    watch.look(player.state, player.takeChangedDwellings());
    const hasNewSeats = isNewPast || this.seenRows !== seats.rows;
    this.seenRows = seats.rows;
    return hasNewSeats;
  }

  /** Places the travelling dots of a moment. */
  placeComets(day: number, speed: number): void {
    this.comets.place(this.moves, this.routes, day, travelTime(speed).days);
  }

  /** Takes flows, queues and vessels anew. */
  refreshFlows(day: number): void {
    const { history, state } = this.player;
    const { layout } = this;
    // A run that is not known up to the moment asked for shows its last day, and the flows up to there.
    const known = Math.min(day, state.day + 1);
    this.flows = flowWindow(this.moves, history.places.neighbourhood, this.neighbourhoods, known);
    this.bars = stackGate(this.flows, layout.gate, this.unit);
    this.routes.setGate(this.bars, this.flows, this.unit);
    const own = Math.max(this.own.years, ribbonYears(state.waitingByRegistration, state.day));
    const years = Math.max(own, this.scale.common?.years ?? 0);
    const ribbonScale = { curve: layout.ribbon, bend: layout.bend, years };
    if (years !== this.ribbonYears) this.isGrainFree = true;
    this.ribbonYears = years;
    this.routes.ribbonScale = ribbonScale;
    const ribbon = this.keptGrain(grainOf(state.waitingByRegistration, ribbonScale, layout.ribbonThickness));
    const contents = this.fillVessels(day);
    this.own = { ...this.own, ...this.newGrains(), years: own, ribbon };
    this.scale.wish(this, this.own);
    this.ribbon = layRibbon(state.waitingByRegistration, state.day, ribbonScale, this.ribbonGrain);
    this.vesselDots = contents.map((content) => vesselDots(content, this.vesselGrain));
    this.loadRatios = loadRatiosAt(history.weekCounts, state.day);
    this.otherHomes = layout.otherHomes.map((yard) => otherHomesLevel(yard, state, history.weekCounts));
  }

  /** What the labels say now. */
  facts(homesPerMark: number): LabelFacts {
    return {
      state: this.player.state,
      flows: this.moves.hasReadTo(this.player.state.day) ? this.flows : undefined,
      planned: this.planned(),
      peoplePerDot: this.ribbonGrain.peoplePerDot,
      vesselLevels: this.vesselLevels,
      peoplePerVesselDot: this.vesselGrain.peoplePerDot,
      otherHomes: this.otherHomes,
      homesPerOtherMark: this.otherHomesGrain,
      hasOverload: this.loadRatios.some((ratio) => ratio > FULL_LOAD),
      movesPerDot: this.comets.movesPerDot,
      homesPerMark,
      ribbonScale: this.routes.ribbonScale,
    };
  }

  private get common(): ScaleWish {
    return this.scale.common ?? this.own;
  }

  /** Another grain of the ribbon only where the one in use no longer fits, so that its dots stand still. */
  private keptGrain(wanted: RibbonGrain): RibbonGrain {
    const { peoplePerDot, pitch } = this.own.ribbon;
    const ratio = (wanted.pitch * Math.sqrt(peoplePerDot)) / (pitch * Math.sqrt(wanted.peoplePerDot));
    if (!this.isGrainFree && ratio > 0.98 && ratio < 1.35) return this.own.ribbon;
    this.isGrainFree = false;
    return { ...wanted, pitch: wanted.pitch * 0.94 };
  }

  private planned(): number {
    const { weekly, weeks, firstWeek } = this.player.history.weekCounts;
    const week = Math.min(Math.floor(this.player.state.day / DAYS_PER_WEEK) - firstWeek, weeks - 1);
    return weekly[Math.max(0, week) * WEEKLY_COLUMNS.length + WEEKLY_COLUMN.plannedLevel] ?? 0;
  }

  /** Fills the vessels, and answers what is to be drawn in them. */
  private fillVessels(day: number): VesselContent[] {
    const { history, state } = this.player;
    const { vessels } = this.layout;
    const capacities = this.capacityOn(day);
    const moment = { state, counts: history.weekCounts };
    this.vesselLevels = vessels.map((vessel) => vesselLevel(vessel, moment, capacities));
    return vessels.map(({ form, box }, index): VesselContent => {
      const { people = 0, ready = 0 } = this.vesselLevels[index] ?? {};
      return { form, box, people, ready };
    });
  }

  /** Grains of vessels and yards for all that is known of the run by now; nothing where that is as before. */
  private newGrains(): Partial<ScaleWish> {
    const { history, state } = this.player;
    const { vessels, otherHomes } = this.layout;
    if (this.grainVersion === history.version) return {};
    this.grainVersion = history.version;
    const moment = { state, counts: history.weekCounts };
    const fullest = vessels.map((vessel, index) => {
      const level = this.vesselLevels[index] ?? { people: 0, ready: 0, readyEurPerDay: 0, free: undefined };
      return fullestContent(vessel, level, moment);
    });
    return { otherHomes: otherHomesGrain(otherHomes, history.weekCounts), vessels: vesselGrain(fullest) };
  }
}

/** The places of the catalogue, without measures. */
function usualPlaces({ region, calendar }: Player['history']): CapacityRule {
  return capacityRule({ region, calendar, parameters: {}, measures: [] });
}

/** What a run needs to have its place on the stage. */
export interface RunPlace {
  readonly shape: RegionShape;
  readonly layout: StageLayout;
  /** Seats of another run of the same region, used again where they fit. */
  readonly seats: SeatPlan | undefined;
  readonly capacityOn: CapacityRule;
  readonly scale: PictureScale;
}

/** The region, its place on the stage, and the run that is shown. */
export class StageScene {
  readonly shape: RegionShape;
  layout: StageLayout;
  run: StageRun | undefined;
  /** What the land shows beside homes. */
  land: LandLook | null = null;
  /** What is outlined. */
  selected: PlaceRef | null = null;
  private seats: SeatPlan | undefined;
  private readonly scale: PictureScale;
  private seenScale = 0;

  /** A scene of a region, at the scale of all pictures that share it. */
  constructor(region: Region, scale = new PictureScale()) {
    this.scale = scale;
    this.shape = shapeRegion(region);
    this.layout = layOutStage(this.shape, 1, 1);
  }

  /** Lays the stage out for a size. */
  resize(width: number, height: number): void {
    this.layout = layOutStage(this.shape, Math.max(1, width), Math.max(1, height));
    this.run?.relayout(this.layout);
  }

  /** Whether the scale is another than at the last call: what is drawn to scale is to be drawn again. */
  takeNewScale(): boolean {
    const isNew = this.seenScale !== this.scale.version;
    this.seenScale = this.scale.version;
    return isNew;
  }

  /** Shows another run, or none; without a rule the places are those of the catalogue. */
  attach(player: Player | null, capacityOn?: CapacityRule): void {
    const { shape, layout, seats, scale } = this;
    this.run?.leave();
    this.run =
      player === null
        ? undefined
        : new StageRun(player, { shape, layout, seats, scale, capacityOn: capacityOn ?? usualPlaces(player.history) });
    this.seats = this.run?.seats ?? this.seats;
  }
}
