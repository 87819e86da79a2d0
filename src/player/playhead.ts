import { civilDate, dayNumber, DAYS_PER_YEAR, epochDay, requireIsoDate, type Calendar } from '../contract/calendar';

/** Speeds a person can choose; 1 is one month of the model a second. */
export const PLAYHEAD_SPEEDS = [0.5, 1, 2, 4, 8] as const;
/** A speed. */
export type PlayheadSpeed = (typeof PLAYHEAD_SPEEDS)[number];

const DAYS_PER_MONTH = DAYS_PER_YEAR / 12;
const MS_PER_SECOND = 1000;
const MONTHS_PER_YEAR = 12;

/** The moment that is shown, and whether it moves. It stops at the target date, and at the horizon. */
export class Playhead {
  private at: number;
  private isPlaying = false;
  private rate: PlayheadSpeed = 1;
  private readonly listeners = new Set<() => void>();
  private readonly startEpoch: number;
  private readonly targetDay: number;
  private readonly lastDay: number;
  private readonly knownDays: () => number;

  /** Starts paused at `calendar.now`. `knownDays` says how far the run is computed: playing waits there. */
  constructor(calendar: Calendar, knownDays: () => number) {
    this.startEpoch = requireIsoDate(calendar.start);
    this.targetDay = dayNumber(calendar, calendar.target);
    this.lastDay = dayNumber(calendar, calendar.horizon) - 1;
    this.at = dayNumber(calendar, calendar.now);
    this.knownDays = knownDays;
  }

  /** Day shown, with a fraction. @unit days */
  get day(): number {
    return this.at;
  }

  get playing(): boolean {
    return this.isPlaying;
  }

  get speed(): PlayheadSpeed {
    return this.rate;
  }

  /** Calls back after every change; gives a function that ends that. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Starts moving; at the end of the run nothing happens. */
  play(): void {
    this.change(this.at, this.at < this.lastDay);
  }

  pause(): void {
    this.change(this.at, false);
  }

  setSpeed(speed: PlayheadSpeed): void {
    if (speed === this.rate) return;
    this.rate = speed;
    this.tell();
  }

  /** Goes to a day, brought within the run; keeps playing or not. */
  seek(day: number): void {
    this.change(Math.min(Math.max(day, 0), this.lastDay), this.isPlaying);
  }

  /** Pauses at the first day of a month: the next or previous ones. */
  stepMonths(months: number): void {
    const epoch = this.startEpoch + Math.floor(this.at);
    const date = civilDate(epoch);
    const onFirst = date.day === 1 && Number.isInteger(this.at);
    const offset = months < 0 && !onFirst ? months + 1 : months;
    const month = date.year * MONTHS_PER_YEAR + date.month - 1 + offset;
    const year = Math.floor(month / MONTHS_PER_YEAR);
    const first = epochDay({ year, month: month - year * MONTHS_PER_YEAR + 1, day: 1 });
    this.change(Math.min(Math.max(first - this.startEpoch, 0), this.lastDay), false);
  }

  /** Pauses at the first day of a month whole years on or back. */
  stepYears(years: number): void {
    this.stepMonths(years * MONTHS_PER_YEAR);
  }

  /** Lets time pass while playing. @param elapsedMs milliseconds since the last frame */
  advance(elapsedMs: number): void {
    if (!this.isPlaying) return;
    const wanted = this.at + (elapsedMs / MS_PER_SECOND) * this.rate * DAYS_PER_MONTH;
    const stop = this.at < this.targetDay ? this.targetDay : this.lastDay;
    const known = Math.max(this.knownDays() - 1, this.at);
    this.change(Math.min(wanted, stop, known), wanted < stop || known < stop);
  }

  private change(day: number, playing: boolean): void {
    if (day === this.at && playing === this.isPlaying) return;
    this.at = day;
    this.isPlaying = playing;
    this.tell();
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}
