import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NONE } from '../../src/contract/settings';
import { PLACE_FLAGS } from '../../src/contract/tables';
import { History } from '../../src/player/history';
import { Player } from '../../src/player/player';
import { HomeWatch } from '../../src/stage/home-watch';
import { BuiltHistory, SMALL_CALENDAR, SMALL_REGION } from '../support/history-builder';

const built = new BuiltHistory({ seed: 5, days: 84, homes: 40, seekers: 60, actsPerDay: 6 });

describe('the watch over empty homes', () => {
  it('knows the same homes as a look at all of them, wherever the playhead jumps', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1, max: 83 }), { minLength: 1, maxLength: 12 }), (days) => {
        const history = new History(SMALL_REGION, SMALL_CALENDAR);
        history.append(built.chunk(0, 84));
        const player = new Player(history);
        const watch = new HomeWatch();
        const shown = new Set<number>();
        for (const day of days) {
          player.seek(day);
          watch.look(player.state, player.takeChangedDwellings());
          for (const row of watch.takeAppeared()) {
            if (watch.isInStock(row)) shown.add(row);
            else shown.delete(row);
          }
        }
        const { flags, occupant } = player.state;
        const rows = Array.from(flags, (_, row) => row);
        const inStock = rows.filter((row) => ((flags[row] ?? 0) & PLACE_FLAGS.inStock) !== 0);
        expect([...shown].sort((a, b) => a - b)).toEqual(inStock);
        expect([...watch.vacant.subarray(0, watch.vacantCount)].sort((a, b) => a - b)).toEqual(
          inStock.filter((row) => occupant[row] === NONE),
        );
        expect(watch.vacantCount).toBe(player.state.homesVacant);
      }),
      { numRuns: 60, seed: 31 },
    );
  });
});
