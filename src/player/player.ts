import { EVENT_WORDS, eventKind } from '../contract/events';
import { IS_MOVE } from './event-effects';
import type { History } from './history';
import { Replay, type PlayerState } from './replay';

/** A time cursor over a history: the state after any day, forwards and backwards, and what moves between two days. */
export class Player {
  readonly history: History;
  private readonly replay: Replay;

  constructor(history: History) {
    this.history = history;
    this.replay = new Replay(history);
    this.replay.keepUp();
  }

  /** The state after the day last sought. The same object always; its arrays change with `seek`. */
  get state(): PlayerState {
    return this.replay;
  }

  /**
   * Goes to the state after all events of `day` (of its whole part) and before; −1 is before the first. Stops at the
   * last day that is known.
   */
  seek(day: number): void {
    const { replay } = this;
    replay.keepUp();
    const target = this.within(day);
    const end = this.history.firstEventOf(target + 1);
    if (end > replay.cursor) replay.play(end);
    else replay.rewind(end);
    replay.day = target;
  }

  /**
   * Visits the number of every event in which somebody moves or a home comes or goes, among those that `seek` would
   * play from the one day to the other; backwards in reverse.
   */
  movesBetween(fromDay: number, toDay: number, visit: (event: number) => void): void {
    const { history } = this;
    const words = history.eventWords;
    const start = history.firstEventOf(this.within(fromDay) + 1);
    const end = history.firstEventOf(this.within(toDay) + 1);
    const isMove = (event: number): boolean => IS_MOVE[eventKind(words[event * EVENT_WORDS] ?? 0)] === 1;
    for (let event = start; event < end; event++) if (isMove(event)) visit(event);
    for (let event = start - 1; event >= end; event--) if (isMove(event)) visit(event);
  }

  /** Rows of the dwellings whose occupant or flags changed since the last call; holds good until the next `seek`. */
  takeChangedDwellings(): Uint32Array {
    return this.replay.takeChanged();
  }

  private within(day: number): number {
    return Math.max(Math.min(Math.floor(day), this.history.days - 1), -1);
  }
}
