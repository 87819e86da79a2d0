import type { History } from '../../player/history';
import { Player } from '../../player/player';
import type { PlayerState } from '../../player/replay';

/** One player of each history that was asked; it goes with the history. */
const players = new WeakMap<History, Player>();

/** Where everybody is at the end of a day. The same object for a history: it changes with the next question. */
export function stateAt(history: History, day: number): PlayerState {
  const player = players.get(history) ?? new Player(history);
  players.set(history, player);
  player.seek(day);
  return player.state;
}
