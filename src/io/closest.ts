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

/** Words of a name: each begins with a capital or after something that is no letter. */
function wordsOf(name: string): readonly string[] {
  return name
    .slice(0, 80)
    .split(/(?<=[a-z])(?=[A-Z])|[^a-zA-Z]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

/** Candidates that share most words with a name, then those spelled most like it. */
function byWords(name: string, candidates: readonly string[]): readonly string[] {
  const words = new Set(wordsOf(name));
  const shared = (candidate: string): number => wordsOf(candidate).filter((word) => words.has(word)).length;
  return byCloseness(name, candidates)
    .map(([candidate]) => [candidate, shared(candidate)] as const)
    .sort((a, b) => b[1] - a[1])
    .map(([candidate]) => candidate);
}

/** The candidate a mistyped word was probably meant to be, or `none`. */
export function closest(word: string, candidates: readonly string[]): string {
  const [best] = byCloseness(word, candidates);
  return best !== undefined && best[1] <= Math.max(1, Math.floor(word.length / 3)) ? best[0] : 'none';
}

const LISTED_AT_MOST = 20;
const SHOWN_OF_MORE = 6;

/** The candidates as a list for a message; of many only some: those asked for first, then the nearest. */
export function listed(word: string, candidates: readonly string[], first: readonly string[] = []): string {
  if (candidates.length <= LISTED_AT_MOST) return candidates.join(', ');
  const near = [...new Set([...first, ...byWords(word, candidates)])].slice(0, SHOWN_OF_MORE);
  return `${near.join(', ')} … (+${String(candidates.length - near.length)})`;
}
