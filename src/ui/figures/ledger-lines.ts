import type { Ledger, LedgerLine } from '../../analysis/ledger';
import { DISPLAY_GROUP_OF, DISPLAY_GROUPS, HOUSEHOLD_GROUPS } from '../../contract/households';
import type { DisplayGroup } from '../../contract/households';
import { monthsOf } from './lived-by-group';

/** What was gained and what was lost, in whole numbers as they are written. */
export interface GainAndLoss {
  readonly gained: number;
  readonly lost: number;
}

/** Who the lines are about: a group, or those who are in one future only. */
export interface LedgerRow {
  readonly who: DisplayGroup | 'absent';
  readonly lettings: GainAndLoss;
  readonly months: GainAndLoss;
}

/** The ledger as it is read: line by line, and their sum. */
export interface LedgerRows {
  readonly rows: readonly LedgerRow[];
  readonly total: Omit<LedgerRow, 'who'>;
}

function rowOf(who: LedgerRow['who'], lines: readonly LedgerLine[]): LedgerRow {
  const sum = (key: keyof LedgerLine): number => lines.reduce((total, line) => total + line[key], 0);
  return {
    who,
    lettings: { gained: sum('lettingsGained'), lost: sum('lettingsLost') },
    months: { gained: Math.round(monthsOf(sum('weeksGained'))), lost: Math.round(monthsOf(sum('weeksLost'))) },
  };
}

function hasAnything({ lettings, months }: LedgerRow): boolean {
  return lettings.gained + lettings.lost + months.gained + months.lost > 0;
}

/** The lines of the ledger under the groups that are shown; the sum is that of what is written. */
export function ledgerRows({ groups, absent }: Ledger): LedgerRows {
  const rows = [
    ...DISPLAY_GROUPS.map((shown) =>
      rowOf(
        shown,
        HOUSEHOLD_GROUPS.filter((origin) => DISPLAY_GROUP_OF[origin] === shown).map((origin) => groups[origin]),
      ),
    ).filter(hasAnything),
    rowOf('absent', [absent]),
  ];
  const sum = (of: 'lettings' | 'months', side: keyof GainAndLoss): number =>
    rows.reduce((total, row) => total + row[of][side], 0);
  return {
    rows,
    total: {
      lettings: { gained: sum('lettings', 'gained'), lost: sum('lettings', 'lost') },
      months: { gained: sum('months', 'gained'), lost: sum('months', 'lost') },
    },
  };
}
