import type { Outcome } from '../contract/outcome';
import { failure, success } from '../contract/outcome';
import { field } from './raw-value';

/** Turns a saved run of one version into one of the next. */
export type RecordStep = (file: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** The step away from each version that was ever given away, the first version first; the present one has none. */
const STEPS: readonly RecordStep[] = [];

/** Brings a saved run to the present version, step by step. Newer ones and such as never were are told apart. */
export function migrateRecord(
  file: Readonly<Record<string, unknown>>,
  steps: readonly RecordStep[] = STEPS,
): Outcome<Readonly<Record<string, unknown>>> {
  const given = field(file, 'recordVersion');
  const present = steps.length + 1;
  if (typeof given !== 'number' || !Number.isFinite(given)) return success(file);
  const refuse = (code: string, supported: number): Outcome<never> =>
    failure([{ path: 'recordVersion', code, values: { given, supported } }]);
  if (given > present) return refuse('problem.version.newer', present);
  if (given < 1 || !Number.isInteger(given)) return refuse('problem.version.older', 1);
  return success(steps.slice(given - 1).reduce((migrated, step) => step(migrated), file));
}
