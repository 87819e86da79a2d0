import type { Rgb, StagePalette } from './theme';

/** What the land shows beside homes: one of five steps for every neighbourhood, and its number in words. */
export interface LandLook {
  /** Which number it is: another one is shown at once. */
  readonly id: string;
  /** 0..4; undefined where there is no number. */
  readonly steps: readonly (number | undefined)[];
  readonly values: readonly string[];
}

/** Colour of the land of a neighbourhood. */
export function landColor(palette: StagePalette, look: LandLook | null, neighbourhood: number): Rgb {
  const step = look?.steps[neighbourhood];
  return (step === undefined ? undefined : palette.ramp[step]) ?? palette.land;
}

/** Whether two looks colour the land alike. */
export function coloursAlike(one: LandLook | null, other: LandLook | null): boolean {
  if (one === null || other === null) return one === other;
  return one.steps.length === other.steps.length && one.steps.every((step, hood) => step === other.steps[hood]);
}
