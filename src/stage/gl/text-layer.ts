import { Container, Text, type TextStyleFontWeight, type TextStyleOptions } from 'pixi.js';
import { DISPLAY_GROUPS } from '../../contract/households';
import type { Camera } from '../camera';
import { detailLevel } from '../detail-level';
import { labelAt, placeLabels, type LabelWish } from '../label-placement';
import { isOnLand, isShownAt, landPriority } from '../land-labels';
import { PILL, pillWidth } from '../pill';
import type { LabelGlyph, LabelStyle, StageLabel } from '../stage-label';
import type { StageScene } from '../stage-scene';
import { inkOf, toHexNumber, type Rgb, type StagePalette } from '../theme';
import { TOKENS } from '../../chart/tokens';
import { GLYPH_QUAD, type Atlas } from './atlas';
import { QuadCloud } from './quad-cloud';

/** Texts drawn anew in a quick frame at most, for each costs a fraction of a millisecond, and time between two such texts. */
const TEXTS_A_FRAME = 3;
const TEXT_MS = 6;
/** Room a glyph takes before its text, and half its size. @unit px */
const GLYPH_ROOM = 15;
const GLYPH_HALF = 4.6;
const WORD_GAP = 6;
/** Half the size of a quad that shows a disc whose own radius is 1. */
const DISC_QUAD = 32 / 30;
/** Strokes of the hatch in the legend: aside of the middle, half as long. @unit px */
const HATCH_STROKES = [
  [-2, 2.6],
  [0, 5],
  [2, 2.6],
] as const;

interface Entry {
  readonly text: Text;
  label: StageLabel;
}

function fontOf(style: LabelStyle): { size: number; weight: TextStyleFontWeight } {
  const { label, labelStrong } = TOKENS.type.screen;
  if (style === 'municipality') return { size: 15, weight: '600' };
  if (style === 'neighbourhood') return { size: 13, weight: '500' };
  if (style === 'value') return { size: TOKENS.type.screen.minimum, weight: '600' };
  if (style === 'pill') return { size: labelStrong.size, weight: '600' };
  if (style === 'ready') return { size: label.size, weight: '600' };
  if (style === 'strong') return { size: labelStrong.size + 0.5, weight: '600' };
  return { size: style === 'faint' ? TOKENS.type.screen.minimum : label.size, weight: '400' };
}

/** All texts of the stage. They keep their size at any zoom; names on the land never overlap. */
export class TextLayer {
  readonly view = new Container();
  private readonly glyphs: QuadCloud;
  private readonly texts = new Container();
  private readonly atlas: Atlas;
  /** Pixels per px that texts are drawn with from now on. */
  resolution: number;
  private entries = new Map<string, Entry>();
  private waiting = new Map<string, string>();
  private palette: StagePalette | undefined;
  /** Where the labels on the land stand. */
  private placed: readonly LabelWish[] = [];

  constructor(atlas: Atlas, resolution: number) {
    this.atlas = atlas;
    this.resolution = resolution;
    this.glyphs = new QuadCloud(atlas, 64);
    this.view.addChild(this.glyphs.view, this.texts);
    this.view.eventMode = 'none';
  }

  /** Whether texts still wait to be drawn. */
  get isBusy(): boolean {
    return this.waiting.size > 0;
  }

  /** Makes all texts anew: another theme, language or font. */
  reset(palette: StagePalette): void {
    this.palette = palette;
    this.waiting.clear();
    for (const { text } of this.entries.values()) text.destroy();
    this.entries = new Map();
  }

  /** Sets what is written. New labels appear at once, changed words a few a frame. */
  set(labels: readonly StageLabel[]): void {
    const left = new Set(this.entries.keys());
    for (const label of labels) {
      left.delete(label.id);
      const entry = this.entries.get(label.id);
      if (entry === undefined) this.entries.set(label.id, { text: this.make(label), label });
      else {
        if (entry.text.text !== label.text) this.waiting.set(label.id, label.text);
        else this.waiting.delete(label.id);
        entry.label = label;
      }
    }
    for (const id of left) {
      this.entries.get(id)?.text.destroy();
      this.entries.delete(id);
      this.waiting.delete(id);
    }
  }

  /** Draws some of the words that changed, more where frames are slow. Returns whether there were any. */
  work(elapsedMs: number): boolean {
    const most = Math.max(TEXTS_A_FRAME, Math.floor(elapsedMs / TEXT_MS));
    let drawn = 0;
    for (const [id, words] of this.waiting) {
      const entry = this.entries.get(id);
      if (entry !== undefined) entry.text.text = words;
      this.waiting.delete(id);
      if (++drawn === most) break;
    }
    return drawn > 0;
  }

  /** Puts every text in its place as the camera sees it. */
  arrange(camera: Camera, scene: StageScene): void {
    this.glyphs.clear();
    const point = { x: 0, y: 0 };
    const ends = new Map<string, number>();
    for (const { text, label } of this.entries.values()) {
      if (isOnLand(label.style)) continue;
      camera.toScreen(label.x, label.y, point);
      const room = label.glyph === undefined ? 0 : GLYPH_ROOM;
      const width = text.width + room;
      const before = label.after === undefined ? undefined : ends.get(label.after);
      const share = label.align === 'left' ? 0 : label.align === 'right' ? 1 : 0.5;
      const left = before === undefined ? point.x - width * share : before + WORD_GAP;
      text.position.set(Math.round(left + room), Math.round(point.y - text.height / 2));
      ends.set(label.id, left + width);
      if (label.glyph !== undefined) this.addGlyph(label.glyph, Math.round(left) + 5, Math.round(point.y));
    }
    this.arrangeOnLand(camera, scene);
    this.glyphs.commit();
  }

  /** Id of the label on the land at a point of the screen. */
  idAt(x: number, y: number): string | undefined {
    return labelAt(this.placed, x, y);
  }

  destroy(): void {
    this.glyphs.destroy();
    this.view.destroy({ children: true });
  }

  private arrangeOnLand(camera: Camera, scene: StageScene): void {
    const level = detailLevel(camera.zoom);
    const point = { x: 0, y: 0 };
    const wishes: LabelWish[] = [];
    for (const { text, label } of this.entries.values()) {
      if (!isOnLand(label.style)) continue;
      text.visible = false;
      if (!isShownAt(label.style, level)) continue;
      camera.toScreen(label.x, label.y, point);
      const { x, y } = point;
      const { width, height } = scene.layout;
      if (x < -text.width || y < -20 || x > width + text.width || y > height + 20) continue;
      const size =
        label.style === 'pill'
          ? { width: pillWidth(text.width), height: PILL.height }
          : { width: text.width, height: text.height };
      wishes.push({ id: label.id, x, y, ...size, priority: landPriority(scene, label) });
    }
    this.placed = placeLabels(wishes);
    for (const { id, x, y } of this.placed) {
      const entry = this.entries.get(id);
      if (entry === undefined) continue;
      const { text, label } = entry;
      const isPill = label.style === 'pill';
      if (isPill) this.addPill(Math.round(x), Math.round(y), text.width);
      text.visible = true;
      text.position.set(
        Math.round(x - text.width / 2 + (isPill ? PILL.glyph / 2 : 0)),
        Math.round(y - text.height / 2),
      );
    }
  }

  /** A sign with round ends: a triangle, and room for its words. */
  private addPill(x: number, y: number, textWidth: number): void {
    const { palette, atlas, glyphs } = this;
    if (palette === undefined) return;
    const half = pillWidth(textWidth) / 2;
    const body = (inset: number, color: Rgb): void => {
      const radius = PILL.height / 2 - inset;
      const straight = half - PILL.height / 2;
      for (const end of [x - straight, x + straight])
        glyphs.add(end, y, radius * DISC_QUAD, { frame: atlas.disc, color, alpha: 1 });
      glyphs.addTurned(
        { x, y, halfX: straight, halfY: radius, cos: 1, sin: 0 },
        { frame: atlas.solid, color, alpha: 1 },
      );
    };
    body(0, palette.warn);
    body(PILL.border, palette.ground);
    const frame = atlas.glyphs[DISPLAY_GROUPS.indexOf('DAK')] ?? atlas.disc;
    const at = x - half + PILL.padding + PILL.glyphHalf;
    glyphs.add(at, y, PILL.glyphHalf * GLYPH_QUAD, { frame, color: palette.warn, alpha: 1 });
  }

  private make(label: StageLabel): Text {
    const { palette } = this;
    const { size, weight } = fontOf(label.style);
    const isName = isOnLand(label.style);
    const ink = palette === undefined ? undefined : inkOf(label, palette);
    const style: TextStyleOptions = {
      fontFamily: TOKENS.font.sans.family,
      fontSize: size,
      fontWeight: weight,
      fill: toHexNumber(ink ?? [1, 1, 1]),
      ...(isName ? { letterSpacing: 0.3, align: 'center' as const } : {}),
      stroke: {
        color: toHexNumber(palette?.ground ?? [0, 0, 0]),
        width: label.style === 'pill' ? 0 : isName ? 4 : 2.5,
        join: 'round',
      },
    };
    const text = new Text({ text: label.text, style, resolution: this.resolution });
    this.texts.addChild(text);
    return text;
  }

  private addHatch(x: number, y: number): void {
    const { palette, atlas, glyphs } = this;
    if (palette === undefined) return;
    const warn = { frame: atlas.solid, color: palette.warn, alpha: 1 };
    glyphs.add(x, y, 5.5, warn);
    glyphs.add(x, y, 4.1, { frame: atlas.solid, color: palette.ground, alpha: 1 });
    for (const [aside, long] of HATCH_STROKES) {
      const place = { x: x + aside, y: y + aside, halfX: long, halfY: 0.6, cos: Math.SQRT1_2, sin: -Math.SQRT1_2 };
      glyphs.addTurned(place, warn);
    }
  }

  private addGlyph(glyph: LabelGlyph, x: number, y: number): void {
    const { palette, atlas, glyphs } = this;
    if (palette === undefined) return;
    if (glyph === 'vacant') {
      const color = palette.vacantGlow;
      const glow = palette.isDark ? 1 : 0;
      glyphs.add(x, y, 11, { frame: atlas.glow, color, alpha: palette.vacantGlowAlpha, glow });
      glyphs.add(x, y, 3, { frame: atlas.solid, color: palette.vacant, alpha: 1 });
      glyphs.add(x, y, 1.85, { frame: atlas.solid, color: palette.vacantFill, alpha: 1 });
      return;
    }
    if (glyph === 'overload') {
      this.addHatch(x, y);
      return;
    }
    const isLet = glyph === 'let';
    const group = isLet ? 0 : glyph;
    const color = palette.groups[group] ?? palette.ink;
    const frame = atlas.glyphs[group] ?? atlas.disc;
    if (isLet) glyphs.add(x, y, 8, { frame: atlas.ring, color, alpha: 0.8 });
    glyphs.add(x, y, (isLet ? 3.4 : GLYPH_HALF) * GLYPH_QUAD, { frame, color, alpha: 1 });
  }
}
