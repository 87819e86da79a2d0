import { chainsFrom, chainsWithin } from '../../analysis/vacancy-chain';
import type { ChainOrigin } from '../../analysis/vacancy-chain';
import { DAYS_PER_YEAR } from '../../contract/calendar';
import type { RunView } from '../session/session-view';

/** The chains with a move in the year up to a day that began in a way, the longest first. */
export function chainsOfYear(run: RunView, day: number, origin: ChainOrigin): readonly number[] {
  const span = { fromDay: Math.max(0, day - DAYS_PER_YEAR), toDay: day + 1 };
  return chainsFrom(chainsWithin(run.history, span), origin).map(({ chain }) => chain);
}

/** The chain after or before another one; the first where that one is not among them, and round again at the ends. */
export function chainBeside(chains: readonly number[], chain: number | null, step: 1 | -1): number | undefined {
  const at = chain === null ? -1 : chains.indexOf(chain);
  return chains[at < 0 ? 0 : (at + step + chains.length) % chains.length];
}
