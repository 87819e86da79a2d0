import type { Region } from '../../contract/region';
import type { Scenario } from '../../contract/scenario';
import type { Player } from '../../player/player';
import type { Playhead } from '../../player/playhead';
import { capacityRule } from '../../stage/place-capacity';
import type { PictureScale } from '../../stage/picture-scale';
import type { StageChain } from '../../stage/chain-overlay';
import type { LandLook } from '../../stage/land-look';
import type { Stage, StagePick, StageStats } from '../../stage/stage';
import type { StageTexts } from '../../stage/stage-texts';
import type { PlaceRef } from '../../store/place-ref';
import type { Theme } from '../theme/theme-properties';

/** How the stage is dressed: its colours, words, and whether things move. */
export interface StageDress {
  readonly theme: Theme;
  readonly texts: StageTexts;
  readonly motion: 'full' | 'reduced';
}

/** The picture of the page: opened late, dressed as the page is, and given every run that is shown. */
export class StageDesk {
  private stage: Stage | null = null;
  private player: Player | null = null;
  private scenario: Scenario | undefined;
  private dress: StageDress | null = null;
  private chain: StageChain | null = null;
  private land: LandLook | null = null;
  private selected: PlaceRef | null = null;
  private opening = 0;
  private isAttached = false;
  private readonly scale: PictureScale;

  /** A desk whose picture is drawn at a scale, which other pictures may share. */
  constructor(scale: PictureScale) {
    this.scale = scale;
  }

  /** Opens the picture in an element; answers what draws it. */
  async open(host: HTMLElement, region: Region, onPick: (pick: StagePick) => void): Promise<StageStats['renderer']> {
    const turn = ++this.opening;
    const { createStage } = await import('../../stage/create-stage');
    if (turn !== this.opening) return 'none';
    const stage = await createStage(host, { region, scale: this.scale });
    if (turn !== this.opening) {
      stage.destroy();
      return 'none';
    }
    this.stage = stage;
    stage.onPick(onPick);
    stage.showChain(this.chain);
    this.putOn();
    this.isAttached = false;
    return stage.stats().renderer;
  }

  /** Ends the picture. */
  close(): void {
    this.opening++;
    this.stage?.destroy();
    this.stage = null;
  }

  /** Shows another run, with the places its scenario has. */
  attach(player: Player | null, scenario?: Scenario): void {
    this.player = player;
    this.scenario = scenario;
    this.isAttached = false;
  }

  /** Puts colours, words and motion on the picture. */
  wear(dress: StageDress): void {
    this.dress = dress;
    this.putOn();
  }

  /** Lights a vacancy chain on the picture, or none. */
  showChain(chain: StageChain | null): void {
    this.chain = chain;
    this.stage?.showChain(chain);
  }

  /** Colours the land by a number, or by none. */
  colourLand(look: LandLook | null): void {
    this.land = look;
    this.stage?.setLand(look);
  }

  /** Outlines what is looked at closer, or nothing. */
  select(place: PlaceRef | null): void {
    this.selected = place;
    this.stage?.select(place);
  }

  /** Brings the picture to the moment of the playhead. */
  draw(playhead: Playhead, elapsedMs: number): void {
    this.attachWhenKnown();
    this.stage?.draw({ day: playhead.day, playing: playhead.playing, speed: playhead.speed }, elapsedMs);
  }

  /** The picture itself; nothing where there is none. */
  get picture(): Stage | null {
    return this.stage;
  }

  /** Nearer, farther, aside, or all of it; nothing where there is no picture. */
  move(act: (stage: Stage) => void): void {
    if (this.stage !== null) act(this.stage);
  }

  /** How long the script of the last frames took. */
  get stats(): StageStats | null {
    return this.stage?.stats() ?? null;
  }

  /** The seats of the homes are laid out once, so the picture gets a run when its homes are known, not before. */
  private attachWhenKnown(): void {
    if (this.stage === null || this.isAttached || this.player?.history.places.rows === 0) return;
    this.stage.attach(this.player, this.scenario === undefined ? undefined : capacityRule(this.scenario));
    this.isAttached = true;
  }

  private putOn(): void {
    const { stage, dress } = this;
    if (stage === null || dress === null) return;
    stage.setTheme(dress.theme);
    stage.setLanguage(dress.texts);
    stage.setMotion(dress.motion);
    stage.setLand(this.land);
    stage.select(this.selected);
  }
}
