import { Player } from '../../player/player';
import type { Playhead } from '../../player/playhead';
import { PictureScale } from '../../stage/picture-scale';
import { LinkedCameras } from './linked-cameras';
import type { KnownRun } from './run-desk';
import { StageDesk } from './stage-desk';

/** The picture of the run that is shown and, while a person asks for two, that of how things go now: kept alike. */
export class StagePair {
  readonly main: StageDesk;
  readonly other: StageDesk;
  private readonly cameras = new LinkedCameras();
  private player: Player | null = null;
  private otherPlayer: Player | null = null;

  constructor() {
    const scale = new PictureScale();
    this.main = new StageDesk(scale);
    this.other = new StageDesk(scale);
  }

  /** Shows a run, and a baseline beside it where that is not shown there already. */
  attach(run: KnownRun | null, baseline: KnownRun | null): void {
    this.player = run === null ? null : new Player(run.history);
    this.main.attach(this.player, run?.spec.scenario);
    if (baseline === null || this.otherPlayer?.history === baseline.history) return;
    this.otherPlayer = new Player(baseline.history);
    this.other.attach(this.otherPlayer, baseline.spec.scenario);
  }

  /** Brings what is open to the moment of the playhead. */
  draw(playhead: Playhead, elapsedMs: number): void {
    this.player?.seek(playhead.day);
    this.main.draw(playhead, elapsedMs);
    const [picture, other] = [this.main.picture, this.other.picture];
    if (other === null) return;
    this.otherPlayer?.seek(playhead.day);
    this.other.draw(playhead, elapsedMs);
    if (picture !== null) this.cameras.follow(picture, other);
  }
}
