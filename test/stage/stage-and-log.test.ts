import { describe, expect, it } from 'vitest';
import { SETTING_INDEX, SETTINGS } from '../../src/contract/settings';
import { VESSEL_OF_SETTING, VESSELS } from '../../src/stage/vessels';
import { createRandom } from '../support/create-random';
import { HouseholdsByPlace } from '../support/households-by-place';
import { demoSpec } from '../support/spec';
import { historyTo, sceneAt } from '../support/stage-builder';

const DAYS = 1092;
const MONTH = 30;
const DATES = 200;

const history = historyTo(demoSpec('stage and log'), DAYS);
const { run, layout } = sceneAt(history, 0);
const dice = createRandom(11);
/** To and fro, as a hand on the timeline goes. */
const dates = Array.from({ length: DATES }, () => dice(DAYS - MONTH));

/** Households that came to each place left of the gate in some days by the dots of the stage, less those that left it. */
function netByDots(from: number, to: number): number[] {
  const { moves } = run;
  const net = VESSELS.map(() => 0);
  const vesselOf = (place: number): number => (place < SETTINGS.length ? (VESSEL_OF_SETTING[place] ?? -1) : -1);
  for (let move = moves.firstAt(from); move < moves.firstAt(to); move++) {
    const [left, came] = [vesselOf(moves.from[move] ?? 0), vesselOf(moves.to[move] ?? 0)];
    if (came >= 0) net[came] = (net[came] ?? 0) + 1;
    if (left >= 0) net[left] = (net[left] ?? 0) - 1;
  }
  return net;
}

describe(`the stage at ${String(DATES)} dates, to and fro`, () => {
  it('shows the people of every place and the empty homes that the log tells', () => {
    for (const day of dates) {
      do run.goTo(day);
      while (run.isReading());
      run.refreshFlows(day);
      const told = new HouseholdsByPlace(history, day);
      const { households, persons } = told.count();
      const people = layout.vessels.map(({ settings, group }) =>
        settings.reduce((sum, setting) => sum + (group === 'UIT' ? households : persons)[SETTING_INDEX[setting]]!, 0),
      );
      expect({ day, people: run.vesselLevels.map((level) => level.people) }).toEqual({ day, people });
      expect({ day, vacant: run.watch.vacantCount }).toEqual({ day, vacant: told.vacant });
    }
  });

  it('lets as many dots come and go in a month as the log has people who move', () => {
    let moved = 0;
    for (const day of dates.slice(0, 40)) {
      const [before, after] = [day - 1, day + MONTH - 1].map((end) => {
        const { households } = new HouseholdsByPlace(history, end).count();
        return VESSELS.map(({ settings }) =>
          settings.reduce((sum, setting) => sum + households[SETTING_INDEX[setting]]!, 0),
        );
      });
      const net = after!.map((now, vessel) => now - before![vessel]!);
      expect({ day, net: netByDots(day, day + MONTH) }).toEqual({ day, net });
      moved += net.reduce((sum, each) => sum + Math.abs(each), 0);
    }
    expect(moved).toBeGreaterThan(100);
  });
});
