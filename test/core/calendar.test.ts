import { describe, expect, it } from 'vitest';
import { civilDate, dateOfDay, dayNumber, epochDay, formatIsoDate, parseIsoDate } from '../../src/contract/calendar';
import { CalendarDays } from '../../src/core/calendar-days';

const CALENDAR = { start: '2025-01-06', now: '2027-01-04', target: '2030-12-31', horizon: '2035-12-31' };

describe('the calendar', () => {
  it('agrees with the engine on every day of three centuries', () => {
    const first = Date.UTC(1850, 0, 1) / 86_400_000;
    const wrong: string[] = [];
    for (let day = first; day < first + 300 * 365.25; day++) {
      const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
      if (formatIsoDate(day) !== text || parseIsoDate(text) !== day || epochDay(civilDate(day)) !== day)
        wrong.push(text);
    }
    expect(wrong).toEqual([]);
  });

  it.each(['2025-02-29', '2025-13-01', '2025-00-10', '2025-04-31', '2025-1-06', '06-01-2025', '', '2025-01-06T00:00'])(
    'takes %s for no date',
    (text) => {
      expect(parseIsoDate(text)).toBeUndefined();
    },
  );

  it('numbers the days of a run from its start', () => {
    expect(dayNumber(CALENDAR, '2025-01-06')).toBe(0);
    expect(dayNumber(CALENDAR, '2027-01-04')).toBe(728);
    expect(dayNumber(CALENDAR, '2035-12-31')).toBe(573 * 7);
    expect(dateOfDay(CALENDAR, 728)).toBe('2027-01-04');
  });

  it('turns years into day numbers and back', () => {
    const days = new CalendarDays(CALENDAR);
    expect(days.nowDay).toBe(728);
    expect(days.horizonDay).toBe(4011);
    expect(days.newYear(2025)).toBe(-5);
    for (let year = 1920; year < 2120; year++) {
      expect(days.yearOf(days.newYear(year))).toBe(year);
      expect(days.yearOf(days.newYear(year) - 1)).toBe(year - 1);
    }
  });
});
