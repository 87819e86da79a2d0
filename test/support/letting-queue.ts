import { DAYS_PER_YEAR } from '../../src/contract/calendar';
import { LotteryWalk } from '../../src/core/allocation/lottery-walk';
import { ResponderWalk } from '../../src/core/allocation/responder-walk';
import { exponentialQuantile } from '../../src/core/math/distributions';
import { KeyedDraws } from '../../src/core/random/keyed-draws';
import { PURPOSE } from '../../src/core/random/purposes';
import { BuiltLists } from './seeker-builder';
import { quantile } from './waits';

const EVERYBODY = -1;
const SWEEP_DAYS = 28;

/** A queue for homes of one kind: who waits gives up at a rate; each home goes to one of those who answer. */
export interface LettingQueue {
  readonly arrivalsPerYear: number;
  readonly homesPerYear: number;
  readonly givenUpPerYear: number;
  /** Mean number of answers to an advert, or how the home goes round otherwise. */
  readonly responders: number | 'everybody' | 'lottery';
  /** Days between decisions; homes that come in between wait for the next. 1 where left out. @unit days */
  readonly decisionDays?: number;
  readonly warmUpYears: number;
  readonly years: number;
  readonly seed: string;
}

/** What came of it after the warm-up. */
export interface LettingQueueResult {
  /** @unit years */
  readonly meanWaitServed: number;
  /** Nine in ten of those served waited less. @unit days */
  readonly p90WaitServedDays: number;
  /** Of everybody who left, served or not. @unit years */
  readonly meanWaitAll: number;
  readonly meanQueue: number;
  readonly servedShare: number;
}

/** Runs a queue over the real lists and walks, one day after the other. */
export function runLettingQueue(queue: LettingQueue): LettingQueueResult {
  const draws = new KeyedDraws(queue.seed);
  const built = new BuiltLists(1);
  const responderWalk = new ResponderWalk(built.lists, draws);
  const lotteryWalk = new LotteryWalk(built.lists, built.households, draws);
  const giveUps = new Map<number, number[]>();
  const first = Math.round(queue.warmUpYears * DAYS_PER_YEAR);
  const last = first + Math.round(queue.years * DAYS_PER_YEAR);
  let key = 0;
  let advert = 0;
  let waiting = 0;
  const servedDays: number[] = [];
  const sums = { queueDays: 0, served: 0, servedDays: 0, left: 0, leftDays: 0 };

  const gap = (purpose: number, n: number, rate: number): number =>
    (exponentialQuantile(draws.uniform(purpose, 0, n)) * DAYS_PER_YEAR) / rate;
  const leave = (who: number, day: number): number => {
    waiting--;
    const days = day - built.leave(who).registered;
    if (day >= first) {
      sums.left++;
      sums.leftDays += days;
    }
    return days;
  };
  const arrive = (day: number): void => {
    built.add({ key, registered: day, persons: 1, area: 0 });
    waiting++;
    const due = day + Math.ceil(gap(PURPOSE['risk-gives-up'], key, queue.givenUpPerYear));
    giveUps.set(due, [...(giveUps.get(due) ?? []), key++]);
  };
  /** A home nobody answers for is advertised again at once. */
  const winner = (): number => {
    for (;;) {
      const terms = { municipality: 0, type: 0, mask: EVERYBODY, occasion: Math.imul(advert++, 0x9e3779b1) };
      const { responders } = queue;
      if (responders === 'lottery') {
        lotteryWalk.begin(terms, 1);
        return lotteryWalk.next();
      }
      responderWalk.begin(terms, responders === 'everybody' ? 1e9 : responders, 1);
      const row = responderWalk.next();
      if (row >= 0) return row;
    }
  };
  const letHome = (day: number): void => {
    if (waiting === 0) return;
    const row = winner();
    if (row < 0) return;
    const days = leave(built.keyOf(row), day);
    if (day < first) return;
    sums.served++;
    sums.servedDays += days;
    servedDays.push(days);
  };

  let nextArrival = 0;
  let nextHome = 0;
  let homes = 0;
  let toLet = 0;
  const decisionDays = queue.decisionDays ?? 1;
  for (let day = 0; day < last; day++) {
    if (day % SWEEP_DAYS === 0) built.lists.sweep();
    for (const who of giveUps.get(day) ?? []) if (built.has(who)) leave(who, day);
    giveUps.delete(day);
    for (; nextArrival < day + 1; nextArrival += gap(PURPOSE['stream-gap'], key, queue.arrivalsPerYear)) arrive(day);
    for (; nextHome < day + 1; nextHome += gap(PURPOSE['stream-thinning'], homes++, queue.homesPerYear)) toLet++;
    if (day % decisionDays === 0) for (; toLet > 0; toLet--) letHome(day);
    if (day >= first) sums.queueDays += waiting;
  }
  return {
    meanWaitServed: sums.servedDays / sums.served / DAYS_PER_YEAR,
    p90WaitServedDays: quantile(servedDays, 0.9),
    meanWaitAll: sums.leftDays / sums.left / DAYS_PER_YEAR,
    meanQueue: sums.queueDays / (last - first),
    servedShare: sums.served / sums.left,
  };
}
