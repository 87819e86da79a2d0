/** Number of single-character changes between two words. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}

function byCloseness(word: string, candidates: readonly string[]): readonly (readonly [string, number])[] {
  const lower = word.slice(0, 80).toLowerCase();
  return candidates
    .map((candidate) => [candidate, distance(lower, candidate.toLowerCase())] as const)
    .sort((a, b) => a[1] - b[1]);
}

/** The candidate a mistyped word was probably meant to be, or `none`. */
export function closest(word: string, candidates: readonly string[]): string {
  const [best] = byCloseness(word, candidates);
  return best !== undefined && best[1] <= Math.max(1, Math.floor(word.length / 3)) ? best[0] : 'none';
}

const LISTED_AT_MOST = 20;
const SHOWN_OF_MORE = 6;

/** The candidates as a list for a message; of many only the closest. */
export function listed(word: string, candidates: readonly string[]): string {
  if (candidates.length <= LISTED_AT_MOST) return candidates.join(', ');
  const near = byCloseness(word, candidates).slice(0, SHOWN_OF_MORE);
  return `${near.map(([candidate]) => candidate).join(', ')} … (+${String(candidates.length - SHOWN_OF_MORE)})`;
}
