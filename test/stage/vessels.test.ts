import { describe, expect, it } from 'vitest';
import { FOLLOWED_SETTINGS, SETTING_INDEX, settingKind } from '../../src/contract/settings';
import type { History } from '../../src/player/history';
import { Player } from '../../src/player/player';
import { capacityRule } from '../../src/stage/place-capacity';
import { pickThing } from '../../src/stage/pick';
import { vesselDots, vesselGrain, type VesselContent } from '../../src/stage/vessel-seats';
import { VESSEL_GROUPS, VESSEL_OF_SETTING, VESSELS } from '../../src/stage/vessels';
import { handMadeHistory, AT_START, STREAMS } from '../support/hand-made-history';
import { demoRegion } from '../support/region-builder';
import { sceneAt } from '../support/stage-builder';

const BOX = { x: 10, y: 20, width: 110, height: 90 };

function content(form: VesselContent['form'], people: number, ready = 0): VesselContent {
  return { form, box: BOX, people, ready };
}

function points(dots: Float32Array): { x: number; y: number }[] {
  return Array.from({ length: dots.length / 2 }, (_, dot) => ({ x: dots[2 * dot] ?? 0, y: dots[2 * dot + 1] ?? 0 }));
}

describe('the places left of the gate', () => {
  it('hold every setting of institutions, reception, shelters and no place, once', () => {
    const drawn = VESSELS.flatMap(({ settings }): readonly string[] => settings);
    const wanted = FOLLOWED_SETTINGS.filter((setting) =>
      ['institution', 'reception', 'shelter', 'no-place'].includes(settingKind(setting)),
    ).filter((setting) => setting !== 'homeDetention');
    expect([...drawn].sort()).toEqual([...wanted, 'urgent'].sort());
    expect(VESSEL_OF_SETTING[SETTING_INDEX.social]).toBe(-1);
    expect(VESSEL_GROUPS.flatMap(({ settings }) => settings).sort()).toEqual([...drawn].sort());
  });
});

describe('the dots of a place', () => {
  it.each([
    ['walls', 667, 74],
    ['tray', 230, 25],
    ['heap', 900, 0],
    ['loose', 160, 0],
    ['floor', 80, 0],
    ['heap', 3, 0],
    ['walls', 0, 0],
  ] as const)('are as many as there are people: %s with %i, %i ready', (form, people, ready) => {
    const dots = vesselDots(content(form, people, ready), { peoplePerDot: 1, pitch: 3.4 });
    expect(dots.ready.length / 2).toBe(ready);
    expect((dots.others.length + dots.ready.length) / 2).toBe(people);
    for (const { x } of points(dots.others)) {
      expect(x).toBeGreaterThan(BOX.x - 1);
      expect(x).toBeLessThan(BOX.x + BOX.width + 1);
    }
  });

  it('let who is ready lie above the others, further apart, and in rows that grow narrower', () => {
    const pitch = 4;
    const { others, ready } = vesselDots(content('walls', 400, 60), { peoplePerDot: 1, pitch });
    const highest = Math.min(...points(others).map(({ y }) => y));
    expect(Math.max(...points(ready).map(({ y }) => y))).toBeLessThan(highest);
    const rows = new Map<number, number>();
    for (const { y } of points(ready)) rows.set(y, (rows.get(y) ?? 0) + 1);
    const wide = [...rows.entries()].sort(([a], [b]) => b - a).map(([, dots]) => dots);
    wide.slice(1).forEach((dots, row) => {
      expect(dots).toBeLessThan(wide[row] ?? 0);
    });
  });

  it('stand for several people only where they would be too small', () => {
    expect(vesselGrain([content('walls', 600)]).peoplePerDot).toBe(1);
    expect(vesselGrain([content('walls', 600), content('heap', 4000)]).peoplePerDot).toBe(5);
    const fine = vesselGrain([content('walls', 60)]);
    expect(fine.pitch).toBeGreaterThan(vesselGrain([content('walls', 600)]).pitch);
  });

  it('never lie higher than the room of the place', () => {
    for (const people of [40, 300, 700, 900]) {
      for (const form of ['walls', 'heap'] as const) {
        const each = content(form, people, form === 'walls' ? 60 : 0);
        const dots = vesselDots(each, vesselGrain([each]));
        for (const { y } of [...points(dots.others), ...points(dots.ready)]) expect(y).toBeGreaterThan(BOX.y - 2);
      }
    }
  });
});

describe('how many places there are', () => {
  const scenario = {
    region: { scale: 0.5 },
    calendar: { start: '2025-01-06', now: '2027-01-04', target: '2030-12-31', horizon: '2035-12-31' },
    parameters: { clinicPlaces: 100 },
    measures: [{ lever: 'transitionalPlaces', value: 80, from: '2028-01-03', rampWeeks: 0 }],
  } as const;

  it('follows the region, the parameters and the measures of a scenario', () => {
    const placesOn = capacityRule(scenario);
    expect(placesOn(0)).toMatchObject({
      clinic: 50,
      shelter: Math.round(333 / 2),
      forensicLiving: 29,
      transitional: 0,
    });
    expect(placesOn(1200)).toMatchObject({ transitional: 40 });
  });
});

describe('a scene with people in every place', () => {
  const history: History = handMadeHistory(demoRegion(), 14);
  const day = 96;
  const { run, layout, ...scene } = sceneAt(history, day);
  const player = new Player(history);
  player.seek(day);

  it('counts persons in each place, one of a household in an institution, and knows who is ready and whether there is room', () => {
    layout.vessels.forEach((vessel, index) => {
      const { persons: everybody, stock } = player.state;
      const counted = vessel.group === 'UIT' ? stock : everybody;
      const persons = vessel.settings.reduce((sum, setting) => sum + (counted[SETTING_INDEX[setting]] ?? 0), 0);
      expect([vessel.id, run.vesselLevels[index]?.people]).toEqual([vessel.id, persons]);
    });
    const level = run.vesselLevels[layout.vessels.findIndex(({ id }) => id === 'protectedLiving')];
    expect(level).toMatchObject({ ready: 110 });
    expect(level?.readyEurPerDay).toBeCloseTo((110 * 42_000) / 365.25, 6);
    expect(level?.free).toBe(667 - (player.state.stock[SETTING_INDEX.protectedLiving] ?? 0));
    expect(AT_START.protectedLiving?.[1]).toBe(667);
  });

  it('draws a lane for every stream between two places, and none for the others', () => {
    const flowing = STREAMS.filter(
      ([from, to]) =>
        (VESSEL_OF_SETTING[SETTING_INDEX[from]] ?? -1) >= 0 &&
        (VESSEL_OF_SETTING[SETTING_INDEX[to]] ?? -1) >= 0 &&
        VESSEL_OF_SETTING[SETTING_INDEX[from]] !== VESSEL_OF_SETTING[SETTING_INDEX[to]],
    );
    expect(run.flows.between.filter((flow) => flow > 0).length).toBe(
      new Set(flowing.map(([from, to]) => [from, to].map((each) => VESSEL_OF_SETTING[SETTING_INDEX[each]]).join()))
        .size,
    );
  });

  it('says of a place that is pointed at who is in it', () => {
    const street = layout.vessels.find(({ id }) => id === 'street');
    const { x = 0, y = 0, width = 0, height = 0 } = street?.box ?? {};
    const thing = pickThing(
      Object.assign(scene, { run, layout }) as never,
      { x: x + width / 2, y: y + height / 2 },
      {
        zoom: 1,
        label: undefined,
      },
    );
    expect(thing).toMatchObject({ kind: 'vessel', id: 'street', ready: 0, free: undefined });
  });

  it('lets every lane begin at its place and end at the gate', () => {
    for (const { vessel, curve } of run.routes.gateLanes) {
      const point = { x: 0, y: 0 };
      curve.at(0, point);
      expect([vessel.id, Math.hypot(point.x - vessel.exit.x, point.y - vessel.exit.y) < 1]).toEqual([vessel.id, true]);
      curve.at(1, point);
      expect(point.x).toBeCloseTo(layout.gate.x, 3);
    }
  });
});
