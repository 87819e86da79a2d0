/** Where a bug outside of what React draws is reported, so that the page can say so. */
export class Breakdown {
  private error: { readonly error: unknown } | null = null;
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** The bug that was reported, if any. */
  readonly get = (): { readonly error: unknown } | null => this.error;

  /** Reports a bug. */
  readonly report = (error: unknown): void => {
    this.error = { error };
    for (const listener of this.listeners) listener();
  };
}
