import { WEEKS_PER_TWIN_YEAR } from '../fluid';
import type { TwinRow, TwinRun } from '../fluid';
import { tableCsv } from '../io/results-csv';

/** Heads of the yearly table of the model document and where their numbers come from. */
const COLUMNS: readonly (readonly [string, keyof TwinRow])[] = [
  ['y', 'year'],
  ['S', 'stock'],
  ['V', 'vacant'],
  ['lettings', 'lettings'],
  ['REG', 'regularLettings'],
  ['homelessInflow', 'homelessInflow'],
  ['STA', 'permitHoldersWaiting'],
  ['URG', 'urgentWaiting'],
  ['UIT', 'institutionReady'],
  ['BWr', 'protectedLivingReady'],
  ['BWw', 'protectedLivingWaiting'],
  ['FPCw', 'forensicClinicWaiting'],
  ['H', 'homeless'],
  ['HC', 'longTermHomeless'],
];

/** A number to a tenth, as the reference table gives it. */
function tenth(value: number): number {
  return Number(value.toFixed(1));
}

/** The yearly table of the twin as CSV. */
export function twinTable({ years, weekly }: TwinRun): string {
  return tableCsv(
    [...COLUMNS.map(([head]) => head), 'PL'],
    years.map((row, index) => [
      ...COLUMNS.map(([, name]) => tenth(row[name])),
      tenth(weekly.placed[(index + 1) * WEEKS_PER_TWIN_YEAR - 1] ?? Number.NaN),
    ]),
  );
}
