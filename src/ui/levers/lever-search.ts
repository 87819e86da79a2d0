import { LEVERS } from '../../contract/levers';
import type { LeverId } from '../../contract/levers';
import type { Texts } from '../language/use-texts';

/** Letters without capitals and marks, so that `Financien` finds `financiën`. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Everything a lever can be found by: names, words of daily use, theme, parties, row of the model document. */
function foundBy(id: LeverId, { text }: Pick<Texts, 'text'>): string {
  const { owners, theme, code } = LEVERS.find((lever) => lever.id === id) ?? LEVERS[0];
  const parts = ['name', 'short', 'words'] as const;
  return [
    ...parts.map((part) => text(`lever.${id}.${part}`)),
    text(`theme.${theme}`),
    ...owners.map((owner) => text(`owner.${owner}`)),
    code,
  ].join(' ');
}

/** Ids of the levers that have every word somebody typed, in any order; all of them where nothing was typed. */
export function findLevers(query: string, texts: Pick<Texts, 'text'>): ReadonlySet<LeverId> {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  const found = LEVERS.filter(({ id }) => {
    const words = plain(foundBy(id, texts));
    return wanted.every((word) => words.includes(word));
  });
  return new Set(found.map(({ id }) => id));
}
