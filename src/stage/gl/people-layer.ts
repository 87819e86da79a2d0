import { Container } from 'pixi.js';
import { DISPLAY_GROUPS } from '../../contract/households';
import { paintFan, paintGate, paintGateLanes, paintRibbonSkin, paintWaysOut, type LaneScene } from '../lanes';
import type { StageScene } from '../stage-scene';
import { Strips } from '../strips';
import type { StagePalette } from '../theme';
import type { Atlas } from './atlas';
import { QuadCloud } from './quad-cloud';
import { StripMesh } from './strip-mesh';

/** Share of the pitch that a dot fills. */
const DOT_SHARE = 0.9;

/** Lanes, gate, waiting list and the people in the vessels: everything that changes from week to week. */
export class PeopleLayer {
  readonly view = new Container();
  private readonly fan = new StripMesh();
  private readonly solid = new StripMesh();
  private readonly fanStrips = new Strips();
  private readonly solidStrips = new Strips();
  private readonly dots: QuadCloud;
  private readonly atlas: Atlas;

  constructor(atlas: Atlas) {
    this.atlas = atlas;
    this.dots = new QuadCloud(atlas, 4096);
    this.view.addChild(this.fan.view, this.solid.view, this.dots.view);
  }

  /** Draws the week the run stands at. */
  refresh({ run, layout, shape }: StageScene, palette: StagePalette): void {
    this.fanStrips.clear();
    this.solidStrips.clear();
    this.dots.clear();
    if (run !== undefined) {
      const { routes, flows, bars, unit } = run;
      const lanes: LaneScene = { layout, shape, routes, flows, bars, unit, palette };
      paintFan(this.fanStrips, lanes);
      paintGateLanes(this.fanStrips, lanes);
      paintRibbonSkin(this.solidStrips, run.ribbon, lanes);
      paintWaysOut(this.solidStrips, lanes);
      paintGate(this.solidStrips, lanes);
      this.addDots(run.ribbon.at, run.ribbonGrain.pitch, palette, DISPLAY_GROUPS.indexOf('REG'));
      if (layout.mode === 'wide') {
        layout.vessels.forEach(({ group }, index) => {
          const seats = run.vesselDots[index] ?? new Float32Array(0);
          this.addDots(seats, run.vesselGrain.pitch, palette, DISPLAY_GROUPS.indexOf(group));
        });
      }
    }
    this.fan.view.blendMode = palette.laneBlend;
    this.fan.show(this.fanStrips);
    this.solid.show(this.solidStrips);
    this.dots.commit();
  }

  /** Lets the lanes fade as single homes come near: they would hide what is looked at. */
  look(zoom: number): void {
    this.fan.view.alpha = 1 / Math.max(1, Math.sqrt(zoom));
  }

  destroy(): void {
    this.fan.destroy();
    this.solid.destroy();
    this.dots.destroy();
    this.view.destroy();
  }

  private addDots(at: Float32Array, pitch: number, palette: StagePalette, group: number): void {
    const color = palette.groups[group] ?? palette.ink;
    const look = { frame: this.atlas.disc, color, alpha: 1 };
    const half = (pitch * DOT_SHARE) / 2;
    for (let i = 0; i < at.length; i += 2) this.dots.add(at[i] ?? 0, at[i + 1] ?? 0, half, look);
  }
}
