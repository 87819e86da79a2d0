/** Time between two sentences, so that they can be heard to their end. @unit milliseconds */
const PAUSE_MS = 2500;

/** Tells what changed to those who cannot see it: one sentence at a time, the newest wins, never in a hurry. */
export class Announcer {
  private sentence = '';
  private waiting: string | null = null;
  private timer: number | undefined;
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** The sentence that is being told. */
  readonly getSentence = (): string => this.sentence;

  /** Tells a sentence, at once or after the one before. */
  say(sentence: string): void {
    if (this.timer !== undefined) {
      this.waiting = sentence;
      return;
    }
    this.sentence = sentence;
    for (const listener of this.listeners) listener();
    this.timer = window.setTimeout(() => {
      this.timer = undefined;
      const { waiting } = this;
      this.waiting = null;
      if (waiting !== null && waiting !== this.sentence) this.say(waiting);
    }, PAUSE_MS);
  }
}
