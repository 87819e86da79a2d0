import type { Problem } from '../contract/outcome';
import { LIMITS } from './limits';
import { shown, shownCharacter } from './problem-report';
import { formatPath } from './value-path';

/** What should have stood where the text goes wrong. */
type Expected = 'value' | 'key' | 'colon' | 'string' | 'escape' | 'object' | 'list' | 'end';

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** What is left of the text after a number that is cut off behind its point or exponent sign. */
const NUMBER_CUT = /^(?:\.|[eE][+-]?)$/;
/** A last number without its end. */
const NUMBER_BEGUN = /^-?\d*(?:\.\d*)?(?:[eE][+-]?)?$/;
const WORDS = ['true', 'false', 'null'];

/**
 * Walks over JSON text and says where it goes wrong: cut off, not JSON, or a name given twice, which `JSON.parse`
 * would settle without a word. Engines differ in what their own messages say; this one is the same everywhere.
 */
export class JsonScanner {
  readonly #text: string;
  readonly #problems: Problem[] = [];
  readonly #path: (string | number)[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** All names given twice and, at the end, the first place where the text is not JSON. */
  scan(): readonly Problem[] {
    this.#space();
    if (this.#at === this.#text.length) return [{ path: '', code: 'problem.json.empty', values: {} }];
    if (this.#value()) {
      this.#space();
      if (this.#at < this.#text.length) this.#fault('end');
    }
    return this.#problems;
  }

  #place(): { line: number; column: number } {
    const before = this.#text.slice(0, this.#at);
    const line = before.split('\n').length;
    return { line, column: this.#at - before.lastIndexOf('\n') };
  }

  #fault(expected: Expected): false {
    const values = { ...this.#place(), expected };
    if (this.#at >= this.#text.length) {
      this.#problems.push({ path: '', code: 'problem.json.truncated', values });
    } else {
      const found = shownCharacter(String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0));
      this.#problems.push({ path: '', code: 'problem.json.unexpected', values: { ...values, found } });
    }
    return false;
  }

  #space(): void {
    while (this.#at < this.#text.length && ' \t\n\r'.includes(this.#text.charAt(this.#at))) this.#at++;
  }

  #take(character: string): boolean {
    if (this.#text.charAt(this.#at) !== character) return false;
    this.#at++;
    this.#space();
    return true;
  }

  #value(): boolean {
    if (this.#path.length > LIMITS.jsonDepth) {
      const values = { limit: LIMITS.jsonDepth };
      this.#problems.push({ path: formatPath(this.#path.slice(0, 6)), code: 'problem.json.tooDeep', values });
      return false;
    }
    const first = this.#text.charAt(this.#at);
    if (first === '{') return this.#object();
    if (first === '[') return this.#list();
    if (first === '"') return this.#string() !== undefined;
    return this.#number() || this.#word() || this.#faultInScalar();
  }

  #object(): boolean {
    this.#take('{');
    if (this.#take('}')) return true;
    const seen = new Set<string>();
    do {
      if (!this.#member(seen)) return false;
    } while (this.#take(','));
    return this.#take('}') || this.#fault('object');
  }

  #member(seen: Set<string>): boolean {
    if (this.#text.charAt(this.#at) !== '"') return this.#fault('key');
    const place = this.#at;
    const key = this.#string();
    if (key === undefined) return false;
    if (seen.has(key)) this.#duplicate(key, place);
    seen.add(key);
    this.#space();
    if (!this.#take(':')) return this.#fault('colon');
    return this.#inside(key);
  }

  #duplicate(key: string, place: number): void {
    const here = this.#at;
    this.#at = place;
    const values = { ...this.#place(), key: shown(key) };
    this.#problems.push({ path: formatPath(this.#path), code: 'problem.json.duplicateKey', values });
    this.#at = here;
  }

  #list(): boolean {
    this.#take('[');
    if (this.#take(']')) return true;
    let index = 0;
    do {
      if (!this.#inside(index)) return false;
      index++;
    } while (this.#take(','));
    return this.#take(']') || this.#fault('list');
  }

  #inside(part: string | number): boolean {
    this.#path.push(part);
    const good = this.#value();
    this.#path.pop();
    this.#space();
    return good;
  }

  #string(): string | undefined {
    const from = this.#at;
    this.#at++;
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (Number.isNaN(code) || code < 0x20) {
        this.#fault('string');
        return undefined;
      }
      this.#at++;
      if (code === 0x22) return JSON.parse(this.#text.slice(from, this.#at)) as string;
      if (code === 0x5c && !this.#escape()) return undefined;
    }
  }

  #escape(): boolean {
    const kind = this.#text.charAt(this.#at);
    if (kind === '' || !'"\\/bfnrtu'.includes(kind)) return this.#fault('escape');
    this.#at++;
    if (kind !== 'u') return true;
    for (let digit = 0; digit < 4; digit++, this.#at++) {
      if (!/^[0-9a-fA-F]$/.test(this.#text.charAt(this.#at))) return this.#fault('escape');
    }
    return true;
  }

  #number(): boolean {
    NUMBER.lastIndex = this.#at;
    const match = NUMBER.exec(this.#text);
    if (match === null || NUMBER_CUT.test(this.#text.slice(this.#at + match[0].length))) return false;
    this.#at += match[0].length;
    return true;
  }

  #word(): boolean {
    const word = WORDS.find((candidate) => this.#text.startsWith(candidate, this.#at));
    if (word === undefined) return false;
    this.#at += word.length;
    return true;
  }

  #faultInScalar(): false {
    const rest = this.#text.slice(this.#at);
    const begun = WORDS.some((word) => word.startsWith(rest)) || NUMBER_BEGUN.test(rest);
    if (begun) this.#at = this.#text.length;
    return this.#fault('value');
  }
}
