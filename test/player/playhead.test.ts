import { describe, expect, it } from 'vitest';
import { dateOfDay, dayNumber, type Calendar } from '../../src/contract/calendar';
import { Playhead } from '../../src/player/playhead';

const CALENDAR: Calendar = { start: '2025-01-06', now: '2027-01-04', target: '2030-12-31', horizon: '2035-12-31' };
const NOW = dayNumber(CALENDAR, CALENDAR.now);
const TARGET = dayNumber(CALENDAR, CALENDAR.target);
const HORIZON = dayNumber(CALENDAR, CALENDAR.horizon);

function playhead(knownDays: () => number = () => HORIZON): Playhead {
  return new Playhead(CALENDAR, knownDays);
}

function shown(head: Playhead): string {
  return dateOfDay(CALENDAR, head.day);
}

describe('a playhead', () => {
  it('opens paused at now and plays a month a second', () => {
    const head = playhead();
    expect([head.day, head.playing, head.speed]).toEqual([NOW, false, 1]);
    head.advance(1000);
    expect(head.day).toBe(NOW);
    head.play();
    head.advance(500);
    head.advance(500);
    expect(head.day).toBeCloseTo(NOW + 365.25 / 12, 9);
    head.setSpeed(8);
    head.advance(1000);
    expect(head.day).toBeCloseTo(NOW + (9 * 365.25) / 12, 9);
  });

  it('reaches the target from now after 48 seconds, stops there, and goes on when asked', () => {
    const head = playhead();
    head.play();
    let seconds = 0;
    while (head.playing && seconds < 100) {
      head.advance(1000);
      seconds++;
    }
    expect(seconds).toBe(48);
    expect(head.day).toBe(TARGET);
    head.play();
    expect(head.playing).toBe(true);
    head.advance(1_000_000);
    expect([head.day, head.playing]).toEqual([HORIZON - 1, false]);
    head.play();
    expect(head.playing).toBe(false);
  });

  it('waits, still playing, where the run is not computed yet', () => {
    let known = NOW + 11;
    const head = playhead(() => known);
    head.play();
    head.advance(1000);
    expect([head.day, head.playing]).toEqual([NOW + 10, true]);
    head.advance(1000);
    expect(head.day).toBe(NOW + 10);
    known = HORIZON;
    head.advance(100);
    expect(head.day).toBeGreaterThan(NOW + 10);
  });

  it('never goes back because little is known yet', () => {
    const head = playhead(() => 0);
    head.play();
    head.advance(1000);
    expect([head.day, head.playing]).toEqual([NOW, true]);
  });

  it('steps to the first day of months and stops playing', () => {
    const head = playhead();
    head.play();
    head.stepMonths(1);
    expect([shown(head), head.playing]).toEqual(['2027-02-01', false]);
    head.stepMonths(1);
    expect(shown(head)).toBe('2027-03-01');
    head.stepMonths(-1);
    expect(shown(head)).toBe('2027-02-01');
    head.seek(head.day + 14.5);
    head.stepMonths(-1);
    expect(shown(head)).toBe('2027-02-01');
    head.stepMonths(-2);
    expect(shown(head)).toBe('2026-12-01');
    head.stepYears(1);
    expect(shown(head)).toBe('2027-12-01');
    head.stepYears(-9);
    expect(head.day).toBe(0);
    head.stepYears(99);
    expect(head.day).toBe(HORIZON - 1);
  });

  it('seeks within the run, and tells who listens about changes only', () => {
    const head = playhead();
    let told = 0;
    const end = head.subscribe(() => told++);
    head.seek(-5);
    expect([head.day, told]).toEqual([0, 1]);
    head.seek(0);
    head.pause();
    head.setSpeed(1);
    expect(told).toBe(1);
    head.seek(1e9);
    expect(head.day).toBe(HORIZON - 1);
    expect(told).toBe(2);
    end();
    head.seek(3);
    expect(told).toBe(2);
  });
});
