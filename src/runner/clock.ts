/** Time as the runner sees it; tests hand in one that they turn themselves. */
export interface Clock {
  /** Milliseconds since some moment. */
  now(): number;
  /** Calls back once after some milliseconds, unless the function it gives is called before. */
  after(milliseconds: number, callback: () => void): () => void;
}

/** The clock of the machine. */
export const SYSTEM_CLOCK: Clock = {
  now: () => performance.now(),
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};
