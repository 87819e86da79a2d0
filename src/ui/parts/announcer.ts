/** Time between two sentences, so that they can be heard to their end. @unit milliseconds */
const PAUSE_MS = 2500;

/** Tells what changed to those who cannot see it: one sentence at a time, the newest change wins, never in a hurry. */
export class Announcer {
  private sentence = '';
  private waiting: readonly string[] = [];
  private timer: number | undefined;
  private readonly told = new WeakMap<object, Set<string>>();
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** The sentence that is being told. */
  readonly getSentence = (): string => this.sentence;

  /** Tells a sentence, at once or after the one before; what still waited is told no more. */
  say(sentence: string): void {
    this.waiting = [];
    this.add(sentence);
  }

  /** Tells a sentence after those that wait: more of what they tell. */
  add(sentence: string): void {
    if (this.timer !== undefined) this.waiting = [...this.waiting, sentence];
    else this.tell(sentence);
  }

  /** Tells something of a thing once: not again when only the words for it change. */
  addOnce(about: object, what: 'outcome' | 'gains', sentence: string): void {
    const told = this.told.get(about) ?? new Set();
    if (told.has(what)) return;
    this.told.set(about, told.add(what));
    this.add(sentence);
  }

  private tell(sentence: string): void {
    this.sentence = sentence;
    for (const listener of this.listeners) listener();
    this.timer = window.setTimeout(() => {
      this.timer = undefined;
      const [next, ...later] = this.waiting;
      this.waiting = later;
      if (next !== undefined && next !== sentence) this.tell(next);
    }, PAUSE_MS);
  }
}
