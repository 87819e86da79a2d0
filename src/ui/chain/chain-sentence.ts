import type { VacancyChain } from '../../analysis/vacancy-chain';
import type { CauseId } from '../../contract/events';
import { settingKind, settingOfPlace } from '../../contract/settings';
import type { TextKey } from '../../language/messages';
import { isTextKey, keyOf } from '../../language/text-keys';
import type { Texts } from '../language/use-texts';

/** Causes by which a tenant loses the home against their will. */
const LOSSES: readonly CauseId[] = ['eviction', 'home-lost', 'placed-home-lost', 'permit-loss'];

function startKey({ start }: VacancyChain): TextKey {
  if (start === undefined) return 'chain.start.vacant';
  if (LOSSES.includes(start.cause)) return 'chain.start.lost';
  const key = `chain.start.${start.cause}`;
  return isTextKey(key) ? key : 'chain.start.other';
}

function endKey({ end, links }: VacancyChain): TextKey {
  if (end === undefined) return 'chain.end.empty';
  if (end.kind === 'removed') return keyOf(`chain.end.${end.cause}`);
  return keyOf(`chain.end.${settingKind(settingOfPlace(links.at(-1)?.from ?? 0))}`);
}

/** A chain in a sentence: what it began with, how many moved on, and who was served or why it goes no further. */
export function chainSentence({ text }: Texts, chain: VacancyChain): string {
  const insiders = chain.links.length - (chain.end?.kind === 'outsider' ? 1 : 0);
  const parts = [text(startKey(chain)), ...(insiders > 0 ? [text('chain.middle', { count: insiders })] : [])];
  const said = [...parts, text(endKey(chain))].join(', ');
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

/** Why a chain goes no further, or that it has not broken yet. */
export function breakSentence({ text }: Texts, { end }: VacancyChain, lastName: string): string {
  if (end === undefined) return text('chain.break.empty');
  return end.kind === 'outsider'
    ? text('chain.break.outsider', { name: lastName })
    : text(keyOf(`chain.break.${end.cause}`));
}
