import { Container } from 'pixi.js';
import { DISPLAY_GROUPS } from '../../contract/households';
import { paintFan, paintGate, paintRibbonSkin, paintWaysOut, type LaneScene } from '../lanes';
import { paintOtherHomes } from '../other-homes-paint';
import type { StageScene } from '../stage-scene';
import { Strips } from '../strips';
import type { StagePalette } from '../theme';
import { paintGateLanes, paintPlaceLanes, paintVessels } from '../vessel-paint';
import type { Vessel } from '../vessel-layout';
import type { VesselDots } from '../vessel-seats';
import type { Atlas } from './atlas';
import { QuadCloud, type QuadLook } from './quad-cloud';
import { StripMesh } from './strip-mesh';

/** Share of the pitch that a dot fills; that of people who are ready is larger, and has a halo. */
const DOT_SHARE = 0.9;
const READY_SHARE = 1.2;
const HALO_SHARE = 3.4;

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
      paintPlaceLanes(this.fanStrips, lanes);
      paintVessels(this.solidStrips, lanes, { grain: run.vesselGrain, levels: run.vesselLevels });
      paintRibbonSkin(this.solidStrips, run.ribbon, lanes);
      paintWaysOut(this.solidStrips, lanes);
      paintGate(this.solidStrips, lanes);
      const yards = { levels: run.otherHomes, grain: run.otherHomesGrain };
      paintOtherHomes(this.solidStrips, layout.otherHomes, palette, yards);
      const regular = palette.groups[DISPLAY_GROUPS.indexOf('REG')] ?? palette.ink;
      this.addDots(run.ribbon.at, run.ribbonGrain.pitch * DOT_SHARE, {
        frame: this.atlas.disc,
        color: regular,
        alpha: 1,
      });
      if (layout.mode === 'wide') {
        layout.vessels.forEach((vessel, index) => {
          const dots = run.vesselDots[index];
          if (dots !== undefined) this.addPeople(vessel, dots, run.vesselGrain.pitch, palette);
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

  /** Who stays is faint, who waits is in full colour, and who is ready and cannot go has a halo. */
  private addPeople({ group }: Vessel, { others, ready }: VesselDots, pitch: number, palette: StagePalette): void {
    const { disc, glow } = this.atlas;
    const color = palette.groups[DISPLAY_GROUPS.indexOf(group)] ?? palette.ink;
    const alpha = group === 'UIT' ? palette.settledAlpha : 1;
    this.addDots(others, pitch * DOT_SHARE, { frame: disc, color, alpha });
    const halo = palette.isDark ? { alpha: 0.34, glow: 0.7 } : { alpha: 0.24 };
    this.addDots(ready, pitch * HALO_SHARE, { frame: glow, color, ...halo });
    this.addDots(ready, pitch * READY_SHARE, { frame: disc, color, alpha: 1 });
  }

  private addDots(at: Float32Array, size: number, look: QuadLook): void {
    for (let i = 0; i < at.length; i += 2) this.dots.add(at[i] ?? 0, at[i + 1] ?? 0, size / 2, look);
  }
}
