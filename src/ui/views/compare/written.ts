/** A value as it is written, or a dash where there is none. */
export function written(value: number, write: (value: number) => string): string {
  return Number.isFinite(value) ? write(value) : '–';
}
