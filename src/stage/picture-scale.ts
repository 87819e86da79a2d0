import type { RibbonGrain } from './ribbon';
import type { VesselGrain } from './vessel-seats';

/** What a picture needs to have room for everybody it shows. */
export interface ScaleWish {
  /** Length of the waiting list. @unit years */
  readonly years: number;
  readonly ribbon: RibbonGrain;
  readonly vessels: VesselGrain;
  /** Homes one mark stands for in a yard. */
  readonly otherHomes: number;
}

interface Grain {
  readonly peoplePerDot: number;
  readonly pitch: number;
}

function coarser<T extends Grain>(a: T, b: T): T {
  if (a.peoplePerDot !== b.peoplePerDot) return a.peoplePerDot > b.peoplePerDot ? a : b;
  return a.pitch < b.pitch ? a : b;
}

/** The scale at which pictures beside each other are drawn: each has room, and a dot stands for as many people on all. */
export class PictureScale {
  /** Goes up when what is common becomes another. */
  version = 0;
  private readonly wishes = new Map<object, ScaleWish>();
  private shared: ScaleWish | undefined;

  /** What all have room with; undefined before the first wish. */
  get common(): ScaleWish | undefined {
    return this.shared;
  }

  /** Takes the wish of a picture in place of the one it had. */
  wish(picture: object, wish: ScaleWish): void {
    this.wishes.set(picture, wish);
    this.settle();
  }

  /** Lets go of a picture that is gone. */
  forget(picture: object): void {
    if (this.wishes.delete(picture)) this.settle();
  }

  private settle(): void {
    const [first, ...others] = this.wishes.values();
    const before = this.shared;
    this.shared = others.reduce<ScaleWish | undefined>((common, wish) => common && both(common, wish), first);
    if (JSON.stringify(before) !== JSON.stringify(this.shared)) this.version++;
  }
}

function both(a: ScaleWish, b: ScaleWish): ScaleWish {
  return {
    years: Math.max(a.years, b.years),
    ribbon: coarser(a.ribbon, b.ribbon),
    vessels: coarser(a.vessels, b.vessels),
    otherHomes: Math.max(a.otherHomes, b.otherHomes),
  };
}
