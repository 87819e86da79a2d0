import { dayNumber, DAYS_PER_WEEK, type Calendar } from '../contract/calendar';
import type { Counts, WeeklyColumn } from '../contract/counts';
import type { Setting } from '../contract/settings';
import { neighbourhoodCriterion } from './neighbourhood-criterion';
import { levelOfColumn, stockOfSetting, sumOfColumn, type WeekSpan } from './weekly-sums';
import { yearsOfRun } from './yearly-table';

/** The criteria of the target (H.1): the first seven say whether everyone has a home, the others whether it is decent. */
export const CRITERION_IDS = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C10', 'C11'] as const;
/** Id of a criterion. */
export type CriterionId = (typeof CRITERION_IDS)[number];

/** Why a criterion cannot be judged: no output of the model says it, the quarter is not computed, or there is no baseline. */
export type NotYetReason = 'noOutput' | 'notComputed' | 'noBaseline';

/** A criterion that was judged. */
export interface JudgedCriterion {
  readonly id: CriterionId;
  /** Passes strictly, only by the functional bar, or not at all. */
  readonly verdict: 'passes' | 'functional' | 'fails';
  /** `spread` is an index of dissimilarity. */
  readonly unit: 'persons' | 'share' | 'neighbourhoods' | 'spread';
  readonly value: number;
  readonly strictBar: number;
  readonly functionalBar: number;
  /** How much more or less it must be to pass strictly; 0 where it passes. */
  readonly distance: number;
  /** The same to pass by the functional bar. */
  readonly functionalDistance: number;
  /** How many times what the functional bar allows; 1 and less passes it. */
  readonly excess: number;
}

/** A criterion that cannot be judged. */
export interface OpenCriterion {
  readonly id: CriterionId;
  readonly verdict: 'notYet';
  readonly reason: NotYetReason;
}

/** A criterion of the target. */
export type Criterion = JudgedCriterion | OpenCriterion;

/** The run that is judged. */
export interface JudgedRun {
  readonly counts: Counts;
  /** The same people without the measures, where there is such a run. */
  readonly baseline: Counts | undefined;
  readonly calendar: Calendar;
  readonly inhabitants: number;
}

const QUARTER = 13;
const HALF_YEAR = 26;

const READY: readonly WeeklyColumn[] = [
  'readyForensicClinicLevel',
  'readyForensicLivingLevel',
  'readyClinicLevel',
  'readyProtectedLivingLevel',
  'readyYouthCareLevel',
  'readyDetaineesLevel',
];
/** Places where who is ready blocks a bed. */
const BLOCKED: readonly WeeklyColumn[] = [
  'readyForensicClinicLevel',
  'readyForensicLivingLevel',
  'readyClinicLevel',
  'readyProtectedLivingLevel',
];
const BEDS: readonly Setting[] = ['forensicClinic', 'forensicLiving', 'clinic', 'protectedLiving'];

function meanOf({ fromWeek, toWeek }: WeekSpan, at: (week: number) => number): number {
  let sum = 0;
  for (let week = fromWeek; week < toWeek; week++) sum += at(week);
  return sum / (toWeek - fromWeek);
}

function meanLevel(counts: Counts, columns: readonly WeeklyColumn[], span: WeekSpan): number {
  return meanOf(span, (week) => columns.reduce((sum, column) => sum + levelOfColumn(counts, column, week), 0));
}

interface Bars {
  readonly value: number;
  readonly strict: number;
  readonly functional: number;
}

function judge(id: CriterionId, unit: JudgedCriterion['unit'], { value, strict, functional }: Bars): JudgedCriterion {
  const distance = Math.max(0, value - strict);
  const functionalDistance = Math.max(0, value - functional);
  const verdict = distance === 0 ? 'passes' : functionalDistance === 0 ? 'functional' : 'fails';
  const excess = excessOf(value, functional);
  return {
    id,
    verdict,
    unit,
    value,
    strictBar: strict,
    functionalBar: functional,
    distance,
    functionalDistance,
    excess,
  };
}

/** How many times the bar a value is. */
function excessOf(value: number, bar: number): number {
  return value / Math.max(bar, 1e-9);
}

/** Ready people: nobody waits for more than a quarter; functionally one in ten may, and two in a hundred beds be blocked. */
function readyPeople(counts: Counts, span: WeekSpan): JudgedCriterion {
  const value = meanLevel(counts, ['readyOverQuarterLevel'], span);
  const mayWait = meanLevel(counts, READY, span) * 0.1;
  const blocked = meanLevel(counts, BLOCKED, span);
  const beds = meanOf(span, (week) => BEDS.reduce((sum, setting) => sum + stockOfSetting(counts, setting, week), 0));
  const byWaiting = judge('C4', 'persons', { value, strict: 0, functional: mayWait });
  const tooManyBlocked = Math.max(0, blocked - beds * 0.02);
  if (byWaiting.verdict === 'passes') return byWaiting;
  return {
    ...byWaiting,
    verdict: byWaiting.verdict === 'functional' && tooManyBlocked > 0 ? 'fails' : byWaiting.verdict,
    functionalDistance: Math.max(byWaiting.functionalDistance, tooManyBlocked),
    excess: Math.max(byWaiting.excess, excessOf(blocked, beds * 0.02)),
  };
}

function dischargesHomeless(counts: Counts, span: WeekSpan): JudgedCriterion {
  const all = sumOfColumn(counts, 'dischargesFromCare', span);
  const value = all === 0 ? 0 : sumOfColumn(counts, 'dischargedHomeless', span) / all;
  return judge('C5', 'share', { value, strict: 0, functional: 0.02 });
}

/** The backlog, against one in twenty of the persons housed in half a year: the task is not an output of its own yet. */
function permitBacklog(counts: Counts, span: WeekSpan): JudgedCriterion {
  const halfYear = { fromWeek: Math.max(counts.firstWeek, span.toWeek - HALF_YEAR), toWeek: span.toWeek };
  const functional = sumOfColumn(counts, 'permitPersonsHoused', halfYear) * 0.05;
  return judge('C6', 'persons', { value: meanLevel(counts, ['permitOverTermLevel'], span), strict: 0, functional });
}

function emergencyReception(counts: Counts, span: WeekSpan): JudgedCriterion {
  const value = meanLevel(counts, ['emergencyPersonsLevel'], span);
  const all = value + meanLevel(counts, ['receptionPersonsLevel', 'bridgingPersonsLevel'], span);
  return judge('C7', 'persons', { value, strict: 0, functional: all * 0.02 });
}

function lettingsOver(counts: Counts, span: WeekSpan): number {
  return sumOfColumn(counts, 'regularOutsiderLettings', span);
}

function chanceOver(counts: Counts, span: WeekSpan): number {
  const days = sumOfColumn(counts, 'seekerDays', span);
  return days === 0 ? 0 : lettingsOver(counts, span) / days;
}

/** How much less regular seekers get than in the baseline: homes or chance, whichever is worse. */
function regularLoss(counts: Counts, baseline: Counts, span: WeekSpan): number {
  const part = (here: number, there: number): number => (there === 0 ? 0 : 1 - here / there);
  return Math.max(
    0,
    part(lettingsOver(counts, span), lettingsOver(baseline, span)),
    part(chanceOver(counts, span), chanceOver(baseline, span)),
  );
}

function regularSeekers({ counts, baseline, calendar }: JudgedRun, toWeek: number): Criterion {
  if (baseline === undefined || baseline.firstWeek + baseline.weeks < toWeek)
    return { id: 'C8', verdict: 'notYet', reason: 'noBaseline' };
  const fromWeek = Math.floor(dayNumber(calendar, calendar.now) / DAYS_PER_WEEK);
  const value = regularLoss(counts, baseline, { fromWeek, toWeek });
  const strict = judge('C8', 'share', { value, strict: 0, functional: 1 });
  const worstYear = yearsOfRun(calendar, toWeek)
    .filter((year) => year.fromWeek >= fromWeek)
    .reduce((worst, year) => Math.max(worst, regularLoss(counts, baseline, year)), value);
  if (strict.verdict === 'passes') return { ...strict, functionalBar: 0.1 };
  return { ...judge('C8', 'share', { value: worstYear, strict: 0, functional: 0.1 }), value, distance: value };
}

/** Weeks over which the target is judged: the quarter that ends with the target day. */
export function targetQuarter(calendar: Calendar): WeekSpan {
  const toWeek = Math.floor((dayNumber(calendar, calendar.target) + 1) / DAYS_PER_WEEK);
  return { fromWeek: toWeek - QUARTER, toWeek };
}

/** The criteria of the target over its last quarter, in their order. */
export function criteria(run: JudgedRun): readonly Criterion[] {
  const { counts, calendar, inhabitants } = run;
  const span = targetQuarter(calendar);
  const isKnown = counts.firstWeek <= span.fromWeek && counts.firstWeek + counts.weeks >= span.toWeek;
  const open = (id: CriterionId, reason: NotYetReason): OpenCriterion => ({ id, verdict: 'notYet', reason });
  if (!isKnown) return CRITERION_IDS.map((id) => open(id, 'notComputed'));
  const perThousand = inhabitants / 1000;
  const level = (id: CriterionId, column: WeeklyColumn, perThousandInhabitants: number): JudgedCriterion =>
    judge(id, 'persons', {
      value: meanLevel(counts, [column], span),
      strict: 0,
      functional: perThousandInhabitants * perThousand,
    });
  return [
    level('C1', 'longHomelessLevel', 0.1),
    level('C2', 'roughOverFortnightLevel', 0.02),
    open('C3', 'noOutput'),
    readyPeople(counts, span),
    dischargesHomeless(counts, span),
    permitBacklog(counts, span),
    emergencyReception(counts, span),
    regularSeekers(run, span.toWeek),
    open('C9', 'noOutput'),
    neighbourhoodCriterion(counts, span),
    open('C11', 'noOutput'),
  ];
}

/** The criterion that binds: of those for a home that fail, the one furthest above its functional bar in proportion. */
export function bindingCriterion(judged: readonly Criterion[]): CriterionId | undefined {
  let most = 0;
  let binding: CriterionId | undefined;
  for (const criterion of judged.slice(0, CRITERION_IDS.indexOf('C8'))) {
    if (criterion.verdict === 'notYet' || criterion.verdict === 'passes') continue;
    if (criterion.excess <= most) continue;
    most = criterion.excess;
    binding = criterion.id;
  }
  return binding;
}
