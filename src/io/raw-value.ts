/** The value as an object with names, or undefined where it is none. */
export function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

/** The value as a list; empty where it is none. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value under a name of an object, its own only; undefined where there is none. */
export function field(value: unknown, name: string): unknown {
  const object = asObject(value);
  return object !== undefined && Object.hasOwn(object, name) ? object[name] : undefined;
}

/** The value as a finite number, or undefined. */
export function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** What kind of value this is, as messages name it. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  return typeof value;
}

/** Whether a value holds more values than a limit, itself included. */
export function holdsMoreThan(limit: number, value: unknown): boolean {
  const waiting = [value];
  for (let counted = 0; waiting.length > 0; counted++) {
    const next = waiting.pop();
    if (counted >= limit) return true;
    if (typeof next !== 'object' || next === null) continue;
    const parts: readonly unknown[] = Object.values(next);
    if (parts.length > limit) return true;
    for (const part of parts) waiting.push(part);
  }
  return false;
}
