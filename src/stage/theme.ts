import { DISPLAY_GROUPS, type DisplayGroup } from '../contract/households';
import type { StageLabel } from './stage-label';
import { TOKENS } from '../chart/tokens';

/** A theme the stage can be drawn in. */
export type StageTheme = keyof typeof TOKENS.themes;

/** Red, green and blue, each 0..1. */
export type Rgb = readonly [number, number, number];

/** Reads `#RRGGBB` or `rgba(r,g,b,a)`: the colour without its alpha. Throws on anything else. */
function parseColor(text: string): Rgb {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
  const channels = hex === null ? /^rgba?\((\d+), ?(\d+), ?(\d+)/.exec(text) : hex;
  if (channels === null) throw new Error(`Not a colour: ${text}`);
  const base = hex === null ? 10 : 16;
  const [r = 0, g = 0, b = 0] = channels.slice(1, 4).map((part) => parseInt(part, base) / 255);
  return [r, g, b];
}

/** Alpha of `rgba(r,g,b,a)`; 1 for any other colour. */
function parseAlpha(text: string): number {
  const match = /,\s*([\d.]+)\)$/.exec(text);
  return match === null ? 1 : Number(match[1]);
}

/** Colours of a theme as the stage uses them. */
export interface StagePalette {
  readonly theme: StageTheme;
  readonly isDark: boolean;
  readonly ground: Rgb;
  readonly land: Rgb;
  /** Land of an overlay in five steps, from little to much. */
  readonly ramp: readonly Rgb[];
  readonly warn: Rgb;
  readonly hairline: Rgb;
  readonly line: Rgb;
  readonly control: Rgb;
  readonly ink: Rgb;
  readonly inkSecondary: Rgb;
  readonly inkTertiary: Rgb;
  /** Tones of homes at fit, then from near. */
  readonly homes: readonly [Rgb, Rgb, Rgb];
  readonly homesDetail: readonly [Rgb, Rgb, Rgb];
  readonly vacant: Rgb;
  readonly vacantFill: Rgb;
  readonly vacantGlow: Rgb;
  readonly vacantGlowAlpha: number;
  /** In the order of `DISPLAY_GROUPS`. */
  readonly groups: readonly Rgb[];
  /** Of people who stay. */
  readonly settledAlpha: number;
  readonly laneAlpha: number;
  readonly laneFanAlpha: number;
  readonly laneBlend: 'screen' | 'multiply';
}

function mix(a: Rgb, b: Rgb, share: number): Rgb {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share];
}

/** Colours of a theme. */
export function stagePalette(theme: StageTheme): StagePalette {
  const tokens = TOKENS.themes[theme];
  const land = parseColor(tokens.land);
  const home = parseColor(tokens.home);
  const detail = parseColor(tokens.homeDetail);
  return {
    theme,
    isDark: theme === 'dark',
    ground: parseColor(tokens.ground),
    land,
    ramp: tokens.ramp.map(parseColor),
    warn: parseColor(tokens.warn),
    hairline: parseColor(tokens.hairline),
    line: parseColor(tokens.line),
    control: parseColor(tokens.control),
    ink: parseColor(tokens.ink),
    inkSecondary: parseColor(tokens.inkSecondary),
    inkTertiary: parseColor(tokens.inkTertiary),
    homes: [parseColor(tokens.homeDark), home, parseColor(tokens.homeLight)],
    homesDetail: [mix(detail, land, 0.12), detail, mix(detail, home, 0.35)],
    vacant: parseColor(tokens.vacant),
    vacantFill: parseColor(tokens.vacantFill),
    vacantGlow: parseColor(tokens.vacantGlow),
    vacantGlowAlpha: parseAlpha(tokens.vacantGlow),
    groups: DISPLAY_GROUPS.map((group: DisplayGroup) => parseColor(tokens.group[group])),
    settledAlpha: tokens.settledAlpha,
    laneAlpha: tokens.laneAlpha,
    laneFanAlpha: tokens.laneFanAlpha,
    laneBlend: tokens.laneBlend,
  };
}

/** Colour of a label: what is faint or plain in lesser ink; group colours only on a dark ground, elsewhere they are too weak. */
export function inkOf({ style, tint }: Pick<StageLabel, 'style' | 'tint'>, palette: StagePalette): Rgb {
  if (tint !== undefined && palette.isDark) return palette.groups[tint] ?? palette.ink;
  if (style === 'faint') return palette.inkTertiary;
  return style === 'plain' ? palette.inkSecondary : palette.ink;
}

/** A colour as one number 0xRRGGBB. */
export function toHexNumber([r, g, b]: Rgb): number {
  return (Math.round(r * 255) << 16) | (Math.round(g * 255) << 8) | Math.round(b * 255);
}

/** A colour as CSS. */
export function toCss([r, g, b]: Rgb, alpha = 1): string {
  return `rgba(${[r, g, b].map((channel) => Math.round(channel * 255)).join(',')},${String(alpha)})`;
}
