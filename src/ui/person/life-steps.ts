import type { Life } from '../../analysis/life';
import type { Setting } from '../../contract/settings';

/** The order of the places in the picture: a home on top, the street at the bottom. */
const LADDER = [
  'social',
  'pitch',
  'flex',
  'sharedHome',
  'temporaryRoof',
  'list',
  'urgent',
  'pitchList',
  'bridging',
  'reception',
  'emergencyReception',
  'homeDetention',
  'youthCare',
  'protectedLiving',
  'forensicLiving',
  'clinic',
  'forensicClinic',
  'protectedLivingList',
  'forensicLivingList',
  'clinicList',
  'passants',
  'prison',
  'transitional',
  'shelter',
  'nightShelter',
  'couch',
  'unconventional',
  'street',
] as const satisfies readonly Setting[];

/** The places that some lives come by, from a home down; a home stands there always. */
export function ladderOf(lives: readonly Life[]): readonly Setting[] {
  const visited = new Set<Setting>(lives.flatMap(({ stays }) => stays.map(({ setting }) => setting)));
  return LADDER.filter((setting) => setting === 'social' || visited.has(setting));
}

/** A level piece of a life line. @unit pixels */
export interface LifeStep {
  readonly fromX: number;
  readonly toX: number;
  readonly y: number;
}

/** From a life to pixels. */
export interface LifeScales {
  readonly x: (day: number) => number;
  readonly y: (setting: Setting) => number;
}

/** The part of a life between two days as level pieces, neighbours on the same row joined. */
export function lifeSteps(life: Life, scales: LifeScales, days: { from: number; to: number }): readonly LifeStep[] {
  const steps: LifeStep[] = [];
  for (const { setting, fromDay, toDay } of life.stays) {
    const from = Math.max(fromDay, days.from);
    const to = Math.min(toDay, days.to);
    if (to <= from) continue;
    const step = { fromX: scales.x(from), toX: scales.x(to), y: scales.y(setting) };
    const last = steps.at(-1);
    if (last?.y === step.y && last.toX === step.fromX) steps[steps.length - 1] = { ...last, toX: step.toX };
    else steps.push(step);
  }
  return steps;
}

function written(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/**
 * A line through level pieces as an SVG `d`: it rises and falls upright where one ends, with round corners of at most
 * `radius` pixels.
 */
export function stepPath(steps: readonly LifeStep[], radius: number): string {
  const first = steps[0];
  if (first === undefined) return '';
  let path = `M${written(first.fromX)},${written(first.y)}`;
  steps.forEach((step, index) => {
    const next = steps[index + 1];
    if (next === undefined) {
      path += `H${written(step.toX)}`;
      return;
    }
    const fall = next.y - step.y;
    const bend = Math.min(radius, Math.abs(fall) / 2, (step.toX - step.fromX) / 2, (next.toX - next.fromX) / 2);
    const down = Math.sign(fall) * bend;
    path += `H${written(step.toX - bend)}Q${written(step.toX)},${written(step.y)} ${written(step.toX)},${written(step.y + down)}`;
    path += `V${written(next.y - down)}Q${written(step.toX)},${written(next.y)} ${written(step.toX + bend)},${written(next.y)}`;
  });
  return path;
}
