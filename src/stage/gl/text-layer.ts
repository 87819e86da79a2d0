import { Container, Text, type TextStyleFontWeight, type TextStyleOptions } from 'pixi.js';
import type { Camera } from '../camera';
import { detailLevel } from '../detail-level';
import { placeLabels, type LabelWish } from '../label-placement';
import type { LabelGlyph, LabelStyle, StageLabel } from '../stage-label';
import type { StageScene } from '../stage-scene';
import { inkOf, toHexNumber, type StagePalette } from '../theme';
import { TOKENS } from '../tokens';
import { GLYPH_QUAD, type Atlas } from './atlas';
import { QuadCloud } from './quad-cloud';

/** Texts drawn anew in one frame at most: each costs a fraction of a millisecond. */
const TEXTS_A_FRAME = 3;
/** Room a glyph takes before its text, and half its size. @unit px */
const GLYPH_ROOM = 15;
const GLYPH_HALF = 4.6;
const WORD_GAP = 6;

interface Entry {
  readonly text: Text;
  label: StageLabel;
}

function fontOf(style: LabelStyle): { size: number; weight: TextStyleFontWeight } {
  const { label, labelStrong } = TOKENS.type.screen;
  if (style === 'municipality') return { size: 15, weight: '600' };
  if (style === 'neighbourhood') return { size: 13, weight: '500' };
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
  private readonly resolution: number;
  private entries = new Map<string, Entry>();
  private waiting = new Map<string, string>();
  private palette: StagePalette | undefined;

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

  /** Draws some of the words that changed. Returns whether there were any. */
  work(): boolean {
    let drawn = 0;
    for (const [id, words] of this.waiting) {
      const entry = this.entries.get(id);
      if (entry !== undefined) entry.text.text = words;
      this.waiting.delete(id);
      if (++drawn === TEXTS_A_FRAME) break;
    }
    return drawn > 0;
  }

  /** Puts every text in its place as the camera sees it. */
  arrange(camera: Camera, scene: StageScene): void {
    this.glyphs.clear();
    const point = { x: 0, y: 0 };
    const ends = new Map<string, number>();
    for (const { text, label } of this.entries.values()) {
      if (isPlaceName(label)) continue;
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
    this.glyphs.commit();
    this.arrangeNames(camera, scene);
  }

  destroy(): void {
    this.glyphs.destroy();
    this.view.destroy({ children: true });
  }

  private arrangeNames(camera: Camera, scene: StageScene): void {
    const level = detailLevel(camera.zoom);
    const point = { x: 0, y: 0 };
    const wishes: LabelWish[] = [];
    for (const { text, label } of this.entries.values()) {
      if (!isPlaceName(label)) continue;
      const isTown = label.style === 'municipality';
      text.visible = false;
      if (!isTown && level === 'region') continue;
      camera.toScreen(label.x, label.y, point);
      const { x, y } = point;
      const { width, height } = scene.layout;
      if (x < -text.width || y < -20 || x > width + text.width || y > height + 20) continue;
      wishes.push({ id: label.id, x, y, width: text.width, height: text.height, priority: isTown ? 2 : 1 });
    }
    for (const { id, x, y } of placeLabels(wishes)) {
      const text = this.entries.get(id)?.text;
      if (text === undefined) continue;
      text.visible = true;
      text.position.set(Math.round(x - text.width / 2), Math.round(y - text.height / 2));
    }
  }

  private make(label: StageLabel): Text {
    const { palette } = this;
    const { size, weight } = fontOf(label.style);
    const isOnLand = isPlaceName(label);
    const ink = palette === undefined ? undefined : inkOf(label, palette);
    const style: TextStyleOptions = {
      fontFamily: TOKENS.font.sans.family,
      fontSize: size,
      fontWeight: weight,
      fill: toHexNumber(ink ?? [1, 1, 1]),
      ...(isOnLand ? { letterSpacing: 0.3 } : {}),
      stroke: { color: toHexNumber(palette?.ground ?? [0, 0, 0]), width: isOnLand ? 4 : 2.5, join: 'round' },
    };
    const text = new Text({ text: label.text, style, resolution: this.resolution });
    this.texts.addChild(text);
    return text;
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
    const isLet = glyph === 'let';
    const group = isLet ? 0 : glyph;
    const color = palette.groups[group] ?? palette.ink;
    const frame = atlas.glyphs[group] ?? atlas.disc;
    if (isLet) glyphs.add(x, y, 8, { frame: atlas.ring, color, alpha: 0.8 });
    glyphs.add(x, y, (isLet ? 3.4 : GLYPH_HALF) * GLYPH_QUAD, { frame, color, alpha: 1 });
  }
}

function isPlaceName({ style }: StageLabel): boolean {
  return style === 'municipality' || style === 'neighbourhood';
}
