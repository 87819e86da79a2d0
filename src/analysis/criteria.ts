import { DAYS_PER_WEEK, type Calendar } from '../contract/calendar';
import type { Counts, WeeklyColumn } from '../contract/counts';
import type { Setting } from '../contract/settings';
import type { LogFindings } from '../contract/simulation-service';
import {
  CRITERION_IDS,
  excessOf,
  judge,
  type Criterion,
  type CriterionId,
  type JudgedCriterion,
  type NotYetReason,
  type OpenCriterion,
} from './criterion';
import { neighbourhoodCriterion } from './neighbourhood-criterion';
import { otherGroups } from './other-groups-criterion';
import { regularCriterion, regularSupplies, type RegularSupplies } from './regular-seekers';
import { isQuarterKnown, targetQuarter } from './target-quarter';
import { READY_LEVELS, meanLevel, meanOf, stockOfSetting, sumOfColumn, type WeekSpan } from './weekly-sums';

/** The run that is judged. */
export interface JudgedRun {
  readonly counts: Counts;
  readonly log: LogFindings;
  /** What regular seekers got without the measures, where there is such a run. */
  readonly baseline: RegularSupplies | undefined;
  readonly calendar: Calendar;
  readonly inhabitants: number;
}

const HALF_YEAR = 26;

/** Places where who is ready blocks a bed. */
const BLOCKED: readonly WeeklyColumn[] = [
  'readyForensicClinicLevel',
  'readyForensicLivingLevel',
  'readyClinicLevel',
  'readyProtectedLivingLevel',
];
const BEDS: readonly Setting[] = ['forensicClinic', 'forensicLiving', 'clinic', 'protectedLiving'];

/**
 * Nobody is long without a home; functionally one in ten thousand inhabitants may be. Who lives in a place for non-standard
 * living counts in the strict reading only (G01c).
 */
function longHomeless(counts: Counts, span: WeekSpan, inhabitants: number): JudgedCriterion {
  const functional = (inhabitants / 1000) * 0.1 + meanLevel(counts, ['nonStandardPersonsLevel'], span);
  return judge('C1', 'persons', { value: meanLevel(counts, ['longHomelessLevel'], span), strict: 0, functional });
}

/** Nobody sleeps rough for over a fortnight; functionally two in a hundred thousand inhabitants may. */
function roughSleepers(counts: Counts, span: WeekSpan, inhabitants: number): JudgedCriterion {
  const functional = (inhabitants / 1000) * 0.02;
  return judge('C2', 'persons', { value: meanLevel(counts, ['roughOverFortnightLevel'], span), strict: 0, functional });
}

/** Ready people: nobody waits for more than a quarter; functionally one in ten may, and two in a hundred beds be blocked. */
function readyPeople(counts: Counts, span: WeekSpan): JudgedCriterion {
  const value = meanLevel(counts, ['readyOverQuarterLevel'], span);
  const mayWait = meanLevel(counts, READY_LEVELS, span) * 0.1;
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

/** Nine in ten stays in the shelter are over within three months; functionally within six. */
function shelterIsShort({ log }: JudgedRun): JudgedCriterion {
  return judge('C3', 'days', { value: log.shelterStayDays, strict: 92, functional: 183 });
}

/** Homes last: of who was placed two years before the year of the target, nine in ten still have a home. */
function homesLast({ log }: JudgedRun): Criterion {
  if (log.homeLossShare === null) return { id: 'C9', verdict: 'notYet', reason: 'noneToJudge' };
  return judge('C9', 'share', { value: log.homeLossShare, strict: 0.1, functional: 0.15 });
}

/**
 * Households that are without a home at any moment even if a home waits for each: as many as come in while one letting
 * takes its shortest time (Little's law).
 *
 * @param lettingDays Shortest time from an offer to the keys. @unit days
 */
export function frictionalFloor(counts: Counts, span: WeekSpan, lettingDays: number): number {
  const perWeek = sumOfColumn(counts, 'homelessEntries', span) / (span.toWeek - span.fromWeek);
  return (perWeek * lettingDays) / DAYS_PER_WEEK;
}

/** The criteria of the target over its last quarter, in their order. */
export function criteria(run: JudgedRun): readonly Criterion[] {
  const { counts, calendar, inhabitants } = run;
  const span = targetQuarter(calendar);
  const open = (id: CriterionId, reason: NotYetReason): OpenCriterion => ({ id, verdict: 'notYet', reason });
  if (!isQuarterKnown(counts, calendar)) return CRITERION_IDS.map((id) => open(id, 'notComputed'));
  return [
    longHomeless(counts, span, inhabitants),
    roughSleepers(counts, span, inhabitants),
    shelterIsShort(run),
    readyPeople(counts, span),
    dischargesHomeless(counts, span),
    permitBacklog(counts, span),
    emergencyReception(counts, span),
    regularCriterion(regularSupplies(counts, calendar, span.toWeek), run.baseline),
    homesLast(run),
    neighbourhoodCriterion(counts, span),
    otherGroups(counts, { span, inhabitants }),
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
