import { isOwnHome, ownHomeDays, stayOn, type Life, type Stay } from './life';

/** One life in two runs, side by side. Names end in what they are of: here is this run, there the baseline. */
export interface ComparedLives {
  /** First day on which the household is not in the same place in both; undefined where that never happens. @unit days */
  readonly differFromDay: number | undefined;
  /** Whether the household had a home of its own when the lives began to differ. */
  readonly hadHome: boolean;
  /** Day of the first home of its own from then on; undefined where there is none. @unit days */
  readonly doorHere: number | undefined;
  readonly doorThere: number | undefined;
  /** Days more here than there in a home of its own, up to the day asked for. @unit days */
  readonly moreHomeDays: number;
}

/** First day on which two stays of the same number are not the same; undefined where they are. */
function stayDiffersFrom(a: Stay | undefined, b: Stay | undefined): number | undefined {
  if (a === undefined || b === undefined || a.place !== b.place || a.fromDay !== b.fromDay)
    return Math.min(a?.fromDay ?? Infinity, b?.fromDay ?? Infinity);
  // Where the one goes on and the other leaves the model, no later stay tells it.
  return a.toDay === b.toDay ? undefined : Math.min(a.toDay, b.toDay);
}

function differFrom(here: Life, there: Life): number | undefined {
  const last = Math.max(here.stays.length, there.stays.length);
  for (let index = 0; index < last; index++) {
    const day = stayDiffersFrom(here.stays[index], there.stays[index]);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** First day from a day on on which somebody gets a home of one's own. */
function doorFrom(life: Life, day: number): number | undefined {
  return life.stays.find(({ setting, fromDay }) => fromDay >= day && isOwnHome(setting))?.fromDay;
}

/** Lays the life of a household in this run beside that in the baseline; days at home are counted before `untilDay`. */
export function compareLives(here: Life, there: Life, untilDay: number): ComparedLives {
  const differFromDay = differFrom(here, there);
  const before = differFromDay === undefined ? undefined : stayOn(here, differFromDay - 1);
  const doorOf = (life: Life): number | undefined =>
    differFromDay === undefined ? undefined : doorFrom(life, differFromDay);
  return {
    differFromDay,
    hadHome: before !== undefined && isOwnHome(before.setting),
    doorHere: doorOf(here),
    doorThere: doorOf(there),
    moreHomeDays: ownHomeDays(here, untilDay) - ownHomeDays(there, untilDay),
  };
}
