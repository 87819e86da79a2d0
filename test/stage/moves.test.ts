import { describe, expect, it } from 'vitest';
import { EVENT_KIND, EVENT_WORDS, eventDay, eventKind } from '../../src/contract/events';
import { FIRST_DWELLING } from '../../src/contract/settings';
import { History } from '../../src/player/history';
import { Comets, MOST_TRAVELLERS, travelTime } from '../../src/stage/comets';
import { MOVE, Moves } from '../../src/stage/moves';
import { BuiltHistory, SMALL_CALENDAR, SMALL_REGION } from '../support/history-builder';
import { demoSpec } from '../support/spec';
import { historyTo, sceneAt } from '../support/stage-builder';

const history = historyTo(demoSpec('stage-moves'), 301);
const { run } = sceneAt(history, 200);
const { moves, routes } = run;

describe('the moves of a history', () => {
  it('are every letting, once, on its day and in order of time', () => {
    const lettings: number[] = [];
    for (let event = 0; event < history.eventCount; event++) {
      const head = history.eventWords[event * EVENT_WORDS] ?? 0;
      if (eventKind(head) === EVENT_KIND['dwelling-let']) lettings.push(eventDay(head));
    }
    const drawn: number[] = [];
    for (let move = 0; move < moves.count; move++) {
      expect(moves.time[move]).toBeGreaterThanOrEqual(moves.time[move - 1] ?? 0);
      if ((moves.look[move] ?? 9) <= MOVE.internalLetting) drawn.push(Math.floor(moves.time[move] ?? 0));
    }
    expect(lettings.length).toBeGreaterThan(2500);
    expect(drawn).toEqual(lettings);
  });

  it('are found by time', () => {
    const first = moves.firstAt(150);
    expect(moves.time[first]).toBeGreaterThanOrEqual(150);
    expect(moves.time[first - 1]).toBeLessThan(150);
    expect(moves.firstAt(1e6)).toBe(moves.count);
  });

  it('begin anew when the past of a history was replaced', () => {
    const options = { seed: 3, days: 56, homes: 40, seekers: 60, actsPerDay: 6 };
    const one = new BuiltHistory(options, false);
    const other = new BuiltHistory({ ...options, other: { fromDay: 28, seed: 9 } }, false);
    const grown = new History(SMALL_REGION, SMALL_CALENDAR);
    const seen = new Moves(grown);
    grown.append(one.chunk(0, 56));
    expect(seen.keepUp()).toBe(true);
    grown.append(other.chunk(28, 56));
    expect(seen.keepUp()).toBe(true);
    const fresh = new Moves(grown);
    fresh.keepUp();
    expect(seen.count).toBe(fresh.count);
    for (const column of ['time', 'look', 'group', 'from', 'to'] as const)
      expect(seen[column].subarray(0, seen.count)).toEqual(fresh[column].subarray(0, fresh.count));
  });
});

describe('travelling dots', () => {
  const days = travelTime(1).days;

  function dotsAt(day: number, speed = 1): Comets {
    const comets = new Comets();
    comets.place(moves, routes, day, travelTime(speed).days);
    return comets;
  }

  it('reach the home at the moment of the letting and leave it at the moment of leaving', () => {
    const point = { x: 0, y: 0 };
    const home = { x: 0, y: 0 };
    for (let move = moves.firstAt(150); move < moves.firstAt(160); move++) {
      const look = moves.look[move] ?? 0;
      if (look > MOVE.departure) continue;
      const isLetting = look !== MOVE.departure;
      expect(routes.pointOf(moves, move, isLetting ? 1 : 0, point)).toBe(true);
      routes.home(((isLetting ? moves.to : moves.from)[move] ?? 0) - FIRST_DWELLING, home);
      expect(Math.hypot(point.x - home.x, point.y - home.y)).toBeLessThan(0.01);
    }
  });

  it('move without a jump along their way', () => {
    const point = { x: 0, y: 0 };
    const before = { x: 0, y: 0 };
    for (let move = moves.firstAt(150); move < moves.firstAt(152); move++) {
      if (!routes.pointOf(moves, move, 0, before)) continue;
      for (let step = 1; step <= 200; step++) {
        routes.pointOf(moves, move, step / 200, point);
        expect(Math.hypot(point.x - before.x, point.y - before.y)).toBeLessThan(40);
        before.x = point.x;
        before.y = point.y;
      }
    }
  });

  it('are one for every move while there are at most 1,500', () => {
    const slow = 0.5;
    const span = travelTime(slow).days;
    const comets = dotsAt(200, slow);
    let underWay = 0;
    for (let move = moves.firstAt(200 - span); move < moves.firstAt(200 + span); move++) {
      const look = moves.look[move] ?? 9;
      if (look >= MOVE.newSeeker) continue;
      const arrives = look === MOVE.letting || look === MOVE.internalLetting || look === MOVE.arrival;
      const since = 200 - (moves.time[move] ?? 0);
      if (arrives ? since < 0 : since >= 0) underWay++;
    }
    expect(comets.movesPerDot).toBe(1);
    expect(underWay).toBeGreaterThan(500);
    expect(comets.count).toBe(underWay);
  });

  it('stand for several moves where there are more, and never are more', () => {
    const comets = dotsAt(150, 8);
    expect(comets.movesPerDot).toBeGreaterThan(1);
    expect(comets.count).toBeLessThanOrEqual(MOST_TRAVELLERS);
    const all =
      (moves.travellersBefore[moves.firstAt(150 + travelTime(8).days / 2)] ?? 0) -
      (moves.travellersBefore[moves.firstAt(150 - travelTime(8).days / 2)] ?? 0);
    expect(comets.count * comets.movesPerDot).toBeGreaterThan(all * 0.8);
    expect(comets.count * comets.movesPerDot).toBeLessThan(all * 1.2);
  });

  it('follow from the day alone: the same there and back', () => {
    const there = dotsAt(200);
    const comets = new Comets();
    comets.place(moves, routes, 230, days);
    comets.place(moves, routes, 200, days);
    expect(comets.count).toBe(there.count);
    expect(comets.x.subarray(0, comets.count)).toEqual(there.x.subarray(0, there.count));
  });
});
