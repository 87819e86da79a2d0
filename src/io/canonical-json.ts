import { asObject } from './raw-value';

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  const object = asObject(value);
  if (object === undefined) return value;
  const names = Object.keys(object).sort();
  return Object.fromEntries(names.map((name) => [name, sorted(object[name])]));
}

/** JSON text that is the same for values that are, in whatever order their names stand. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}
