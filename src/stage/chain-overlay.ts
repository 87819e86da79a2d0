import { DISPLAY_GROUPS, type DisplayGroup } from '../contract/households';
import type { Camera } from './camera';
import {
  chainCurves,
  NODE_RADIUS,
  partOfCurve,
  placeWords,
  spreadNodes,
  type ChainCurve,
  type WordBox,
} from './chain-links';
import type { Point } from './convex-polygon';
import { NARROW_WIDTH } from './stage-layout';
import type { StageScene } from './stage-scene';
import { toCss, type Rgb, type StagePalette } from './theme';
import { TOKENS } from '../chart/tokens';
import { finestResolution, zoomOf } from './zoom-of';

/** A vacancy chain as the stage lights it. */
export interface StageChain {
  /** Rows of the dwellings, in the order in which they came free. */
  readonly homes: readonly number[];
  /** Who came last and left no home behind; nobody where the last home is empty or gone. */
  readonly last: DisplayGroup | 'empty' | 'removed';
  /** The words beside it: what it is, and what happened. */
  readonly title: string;
  readonly sentence: string;
}

/** Widest line of words. @unit px */
const WORDS_WIDTH = 216;
const LINE = 16;

/** Shares of the width between which a wide stage has the region: beside it stand the names of queues and ways out. */
const REGION = { left: 0.32, right: 0.86 };
/** Room kept free at the edge. @unit px */
const EDGE = 6;

/** Ring of the last home, in the colour of who came. @unit px */
const SERVED_RING = 4;

function isContinued(before: StageChain | null, now: StageChain): boolean {
  return before !== null && before.homes.every((home, index) => now.homes[index] === home);
}

/** A chain over the picture, drawn link by link: lines with a casing of ground, numbered nodes, one sentence beside. */
export class ChainOverlay {
  private readonly canvas = document.createElement('canvas');
  private readonly context: CanvasRenderingContext2D | null;
  private chain: StageChain | null = null;
  /** Links drawn so far, with a fraction. */
  private drawn = 0;
  private isStale = true;
  private seenCamera = -1;
  private width = 1;
  private height = 1;

  constructor(host: HTMLElement) {
    this.context = this.canvas.getContext('2d');
    this.canvas.style.position = 'absolute';
    this.canvas.style.inset = '0';
    this.canvas.style.pointerEvents = 'none';
    host.append(this.canvas);
  }

  /** Lights a chain, or none. One that only grew goes on from where it was. */
  show(chain: StageChain | null): void {
    if (chain === null || !isContinued(this.chain, chain)) this.drawn = 0;
    this.chain = chain;
    this.isStale = true;
  }

  resize(width: number, height: number): void {
    this.width = width;
    this.height = height;
    this.canvas.style.width = `${String(width)}px`;
    this.canvas.style.height = `${String(height)}px`;
    const scale = finestResolution() * zoomOf(this.canvas);
    this.canvas.width = Math.round(width * scale);
    this.canvas.height = Math.round(height * scale);
    this.isStale = true;
  }

  /** Draws where something changed. */
  draw(
    scene: StageScene,
    camera: Camera,
    look: { palette: StagePalette; isReduced: boolean; elapsedMs: number },
  ): void {
    const { chain, context } = this;
    const links = Math.max(0, (chain?.homes.length ?? 0) - 1);
    const isMoving = this.drawn < links;
    if (isMoving) this.drawn = look.isReduced ? links : this.drawn + look.elapsedMs / TOKENS.motion.chainStep;
    if (context === null || (!this.isStale && !isMoving && camera.version === this.seenCamera)) return;
    const scale = this.canvas.width / Math.max(1, this.width);
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.clearRect(0, 0, this.width, this.height);
    this.seenCamera = camera.version;
    // Seats are known when the run is read; until then it stays to be drawn.
    this.isStale = chain !== null && scene.run === undefined;
    if (chain !== null && scene.run !== undefined)
      this.paint(context, chain, look.palette, nodesOf(chain, scene, camera));
  }

  destroy(): void {
    this.canvas.remove();
  }

  /** Takes colours and places anew. */
  refresh(): void {
    this.isStale = true;
  }

  private paint(
    context: CanvasRenderingContext2D,
    chain: StageChain,
    palette: StagePalette,
    nodes: readonly Point[],
  ): void {
    const whole = Math.min(Math.floor(this.drawn), nodes.length - 1);
    const curves = chainCurves(nodes);
    const shown = curves.slice(0, whole);
    const growing = curves[whole];
    if (growing !== undefined && this.drawn > whole) shown.push(partOfCurve(growing, this.drawn - whole));
    for (const curve of shown) strokeCurve(context, curve, palette.ground, TOKENS.stroke.screen.chain + 4);
    for (const curve of shown) strokeCurve(context, curve, palette.ink, TOKENS.stroke.screen.chain);
    const visible = nodes.slice(0, whole + 1);
    visible.forEach((node, index) => {
      const isLast = index === nodes.length - 1;
      paintNode(context, node, String(index + 1), { palette, end: isLast ? chain.last : 'passed' });
    });
    if (whole === nodes.length - 1) this.paintWords(context, chain, palette, nodes);
  }

  private paintWords(
    context: CanvasRenderingContext2D,
    chain: StageChain,
    palette: StagePalette,
    nodes: readonly Point[],
  ): void {
    const isNarrow = this.width < NARROW_WIDTH;
    const left = isNarrow ? EDGE : this.width * REGION.left;
    const right = isNarrow ? this.width - EDGE : this.width * REGION.right;
    const room = { x: left, y: EDGE, width: right - left, height: this.height - 2 * EDGE };
    const { label, labelStrong } = TOKENS.type.screen;
    const fontOf = ({ size, weight }: { size: number; weight: number }): string =>
      `${String(weight)} ${String(size)}px ${TOKENS.font.sans.family}`;
    context.font = fontOf(label);
    const lines = wrap(context, chain.sentence);
    context.font = fontOf(labelStrong);
    const width = Math.max(context.measureText(chain.title).width, ...lines.map((line) => line.width));
    const box = placeWords(nodes, { width, height: (lines.length + 1) * LINE }, room);
    context.textBaseline = 'middle';
    context.textAlign = 'left';
    context.lineJoin = 'round';
    const write = (text: string, row: number, color: Rgb): void => {
      const y = box.y + (row + 0.5) * LINE;
      context.strokeStyle = toCss(palette.ground);
      context.lineWidth = 5;
      context.strokeText(text, box.x, y);
      context.fillStyle = toCss(color);
      context.fillText(text, box.x, y);
    };
    const last = nodes.at(-1);
    paintCard(context, box, palette);
    if (last !== undefined) strokeLeader(context, last, box, palette);
    write(chain.title, 0, palette.ink);
    context.font = fontOf(label);
    lines.forEach(({ text }, index) => {
      write(text, index + 1, palette.inkSecondary);
    });
  }
}

function nodesOf(chain: StageChain, { run }: StageScene, camera: Camera): readonly Point[] {
  return spreadNodes(
    chain.homes.map((row) => {
      const point = { x: 0, y: 0 };
      run?.routes.home(row, point);
      camera.toScreen(point.x, point.y, point);
      return point;
    }),
  );
}

function strokeCurve(
  context: CanvasRenderingContext2D,
  { from, control, to }: ChainCurve,
  color: Rgb,
  width: number,
): void {
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.quadraticCurveTo(control.x, control.y, to.x, to.y);
  context.lineWidth = width;
  context.lineCap = 'round';
  context.strokeStyle = toCss(color);
  context.stroke();
}

/** A home of the chain: a number in a ring, that of the last one wide and in the colour of who came, dashed where it is empty. */
function paintNode(
  context: CanvasRenderingContext2D,
  { x, y }: Point,
  number: string,
  { palette, end }: { palette: StagePalette; end: StageChain['last'] | 'passed' },
): void {
  const isEmpty = end === 'empty';
  const color = palette.groups[DISPLAY_GROUPS.indexOf(end as DisplayGroup)];
  const disc = (radius: number, fill: Rgb): void => {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fillStyle = toCss(fill);
    context.fill();
  };
  const width = color === undefined ? TOKENS.stroke.screen.chain : SERVED_RING;
  disc(NODE_RADIUS + 2 + width / 2, palette.ground);
  disc(NODE_RADIUS, isEmpty ? palette.vacantFill : palette.ground);
  context.setLineDash(isEmpty ? [3, 2.5] : []);
  context.lineWidth = width;
  context.strokeStyle = toCss(color ?? (isEmpty ? palette.vacant : palette.ink));
  context.stroke();
  context.setLineDash([]);
  context.font = `650 ${String(TOKENS.type.screen.minimum)}px ${TOKENS.font.sans.family}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = toCss(isEmpty ? palette.vacant : palette.ink);
  context.fillText(number, x, y + 0.5);
  if (end !== 'removed') return;
  context.beginPath();
  context.moveTo(x - NODE_RADIUS - 3, y + NODE_RADIUS + 3);
  context.lineTo(x + NODE_RADIUS + 3, y - NODE_RADIUS - 3);
  context.stroke();
}

/** The card on which the words stand, so that nothing shines through them. */
function paintCard(context: CanvasRenderingContext2D, { x, y, width, height }: WordBox, palette: StagePalette): void {
  context.beginPath();
  context.roundRect(x - 8, y - 5, width + 16, height + 10, 4);
  context.fillStyle = toCss(palette.ground);
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = toCss(palette.ink);
  context.stroke();
}

/** A thin line from the last node to its words. */
function strokeLeader(context: CanvasRenderingContext2D, node: Point, box: WordBox, palette: StagePalette): void {
  const end = {
    x: Math.min(Math.max(node.x, box.x - 8), box.x + box.width + 8),
    y: Math.min(Math.max(node.y, box.y - 5), box.y + box.height + 5),
  };
  const length = Math.hypot(end.x - node.x, end.y - node.y);
  if (length <= NODE_RADIUS) return;
  context.beginPath();
  context.moveTo(
    node.x + ((end.x - node.x) * (NODE_RADIUS + 1)) / length,
    node.y + ((end.y - node.y) * (NODE_RADIUS + 1)) / length,
  );
  context.lineTo(end.x, end.y);
  context.lineWidth = 1;
  context.strokeStyle = toCss(palette.ink);
  context.stroke();
}

/** Breaks a sentence into lines, each with its width in the font in use. */
function wrap(context: CanvasRenderingContext2D, sentence: string): readonly { text: string; width: number }[] {
  const lines: { text: string; width: number }[] = [];
  for (const word of sentence.split(' ')) {
    const last = lines.at(-1);
    const text = last === undefined ? word : `${last.text} ${word}`;
    const { width } = context.measureText(text);
    if (last !== undefined && width <= WORDS_WIDTH) lines[lines.length - 1] = { text, width };
    else lines.push({ text: word, width: context.measureText(word).width });
  }
  return lines;
}
