import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, daysOfMonth, isoWeekday, monthOf, monthsBetween, weeksOfMonth } from '../src/dates/calendar.ts';

describe('calendar', () => {
	test('days and weeks of a month', () => {
		expect(daysOfMonth('2016-02')).toHaveLength(29);
		const weeks = weeksOfMonth('2016-01');
		expect(weeks[0]).toEqual([null, null, null, null, '2016-01-01', '2016-01-02', '2016-01-03']);
		expect(weeks.every((week) => week.length === 7)).toBe(true);
		expect(weeks.flat().filter(Boolean)).toEqual(daysOfMonth('2016-01'));
		expect(weeksOfMonth('2016-01', 7)[0]?.[5]).toBe('2016-01-01');
		expect(weeksOfMonth('2016-01', 6)[0]?.[6]).toBe('2016-01-01');
		expect(weeksOfMonth('2021-02')).toHaveLength(4);
	});

	test('weekdays, months and days between', () => {
		expect(isoWeekday('2017-03-14')).toBe(2);
		expect(isoWeekday('2017-03-19')).toBe(7);
		expect(monthsBetween('2015-11-30', '2016-02')).toEqual(['2015-11', '2015-12', '2016-01', '2016-02']);
		expect(monthsBetween('2016-02', '2015-11')).toEqual([]);
		expect(daysBetween('2016-02-28', '2016-03-01')).toEqual(['2016-02-28', '2016-02-29', '2016-03-01']);
		expect(addDays('2016-02-28', 2)).toBe('2016-03-01');
		expect(addDays('2016-01-01', -1)).toBe('2015-12-31');
		expect(monthOf(0)).toBe('1970-01');
	});

	test('refuses what is no day or month', () => {
		expect(() => daysOfMonth('2016-13')).toThrow(RangeError);
		expect(() => isoWeekday('2016-02-30')).toThrow(RangeError);
		expect(() => addDays('soon', 1)).toThrow(RangeError);
	});
});
