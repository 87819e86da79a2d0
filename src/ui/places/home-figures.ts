import { FIRST_DWELLING, NONE } from '../../contract/settings';
import { PLACE_FLAGS } from '../../contract/tables';
import type { History } from '../../player/history';
import { stateAt } from './state-at';

/** A stay of a household in a home; `toDay` is undefined where it is still there. @unit days */
export interface Stay {
  readonly household: number;
  readonly fromDay: number;
  readonly toDay: number | undefined;
  /** Row of the household in the people table. */
  readonly person: number;
}

/** What there is to say of one home at the end of a day. */
export interface HomeFigures {
  readonly isInStock: boolean;
  readonly isVacant: boolean;
  readonly isReserved: boolean;
  readonly isUnderNotice: boolean;
  readonly isRenewed: boolean;
  /** Who lived there up to the day, in order. */
  readonly stays: readonly Stay[];
}

/** Row of a home in another run, by its key; −1 where it is not there. */
export function sameHome(row: number, here: History, there: History): number {
  const key = here.places.key[row];
  return there.places.key[row] === key ? row : there.places.key.findIndex((other) => other === key);
}

/** What there is to say of one home at the end of a day. */
export async function homeFigures(history: History, row: number, day: number): Promise<HomeFigures> {
  const stays = await history.occupantsOf(FIRST_DWELLING + row);
  const { flags, occupant } = stateAt(history, day);
  const now = flags[row] ?? 0;
  const has = (flag: number): boolean => (now & flag) !== 0;
  return {
    isInStock: has(PLACE_FLAGS.inStock),
    isVacant: has(PLACE_FLAGS.inStock) && occupant[row] === NONE,
    isReserved: has(PLACE_FLAGS.reserved),
    isUnderNotice: has(PLACE_FLAGS.notice),
    isRenewed: has(PLACE_FLAGS.renewal),
    stays: stays
      .filter(({ fromDay }) => fromDay <= day)
      .map(({ household, fromDay, toDay }) => ({
        household,
        fromDay,
        toDay: toDay > day ? undefined : toDay,
        person: history.personRow(household),
      })),
  };
}
