import { describe, expect, test } from 'vitest';
import { monthBars, sparkBars, sparkPeak } from '../src/charts/month-bars.ts';
import { binMonths, monthAt, monthCalendar, monthIndex, spanOfYears, stepFor } from '../src/charts/months.ts';

const span = { from: '2014-01', to: '2015-12' };
const counts = [
	{ month: '2014-03', certain: 4, uncertain: 2 },
	{ month: '2015-12', certain: 0, uncertain: 3 },
];

test('months are numbers and back', () => {
	for (const month of ['0999-12', '2014-01', '2014-12']) expect(monthAt(monthIndex(month))).toBe(month);
	expect(spanOfYears(['2015-06', '2014-11'])).toEqual(span);
	expect(spanOfYears([])).toBeNull();
});

describe('reports per month', () => {
	const { bars, ticks, years, months, axis } = monthBars(counts, span, 100);

	test('stand solid on the axis for known days, outlined above for the rest', () => {
		const [march, december] = bars;
		expect(march!.solid.y + march!.solid.height).toBe(axis);
		expect(march!.outline.y + march!.outline.height).toBe(march!.solid.y);
		expect(march!.solid.height).toBeCloseTo(2 * march!.outline.height, 1);
		expect(december!.solid.height).toBe(0);
		expect(december!.outline.height).toBeGreaterThan(0);
	});
	test('keep the order and the places of time, inside the picture', () => {
		expect(bars.map(({ position }) => position)).toEqual([2, 23]);
		for (const { x, width } of bars) {
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x + width).toBeLessThanOrEqual(100);
		}
	});
	test('have whole numbers to read them by, and the years below', () => {
		expect(ticks.length).toBeGreaterThan(0);
		for (const { value } of ticks) expect(Number.isInteger(value)).toBe(true);
		expect(years).toEqual([
			{ year: '2014', x: 0, minor: false },
			{ year: '2015', x: 50, minor: false },
		]);
	});
	test('name every third month below as long as there is room', () => {
		expect(months.map(({ month, x }) => [month, x])).toEqual([
			[4, 12.5],
			[7, 25],
			[10, 37.5],
			[4, 62.5],
			[7, 75],
			[10, 87.5],
		]);
		expect(monthBars(counts, { from: '2014-01', to: '2016-12' }, 100).months).toEqual([]);
	});
	test('become quarters, then years, when time is long', () => {
		expect(stepFor(span)).toBe(1);
		expect(stepFor({ from: '1990-01', to: '2015-12' })).toBe(3);
		expect(stepFor({ from: '1950-01', to: '2015-12' })).toBe(12);
		expect(binMonths(counts, { from: '2014-01', to: '2015-12' }, 12)).toEqual([
			{ position: 0, month: '2014-01', certain: 4, uncertain: 2 },
			{ position: 1, month: '2015-01', certain: 0, uncertain: 3 },
		]);
		expect(
			monthBars(counts, { from: '1950-01', to: '2015-12' }, 100).years.filter(({ minor }) => !minor).length,
		).toBeLessThanOrEqual(6);
	});
	test('may be none at all', () => expect(monthBars([], span, 100).bars).toEqual([]));
});

test('small bars of one table share a scale, and a single report still shows', () => {
	const peak = sparkPeak([counts, [{ month: '2014-05', certain: 100, uncertain: 0 }]], span);
	expect(peak).toBe(100);
	const { path, width, height } = sparkBars([{ month: '2014-01', certain: 1, uncertain: 0 }], span, peak);
	expect(path).toBe('M0 17.1h4v1.9h-4z');
	expect([width, height]).toEqual([120, 20]);
});

describe('a month as a sheet of days', () => {
	const squares = (path: string) => path.split('M').length - 1;

	test('has a square for each day, by how many reports it has', () => {
		const { paths } = monthCalendar('2016-02', (day) => (day === 1 ? 1 : day === 29 ? 9 : 0));
		expect(paths.map(squares)).toEqual([27, 1, 0, 0, 1]);
	});
	test('starts its weeks on Monday', () => {
		// 1 February 2016 was a Monday, 1 May 2016 a Sunday.
		expect(monthCalendar('2016-02', (day) => Number(day === 1)).paths[1]).toBe('M0 0h11v11h-11z');
		expect(monthCalendar('2016-05', (day) => Number(day === 1)).paths[1]).toBe('M72 0h11v11h-11z');
	});
	test('fits its sheet, early years included', () => {
		const ranges = monthCalendar(
			'2016-02',
			() => 0,
			(day) => day > 5 && day < 9,
		);
		expect(ranges.perhaps).toBe('M60 7h12v4H60zM72 7h11v4H72zM0 19h11v4H0z');
		const { paths, height } = monthCalendar('0044-03', () => 0);
		expect(squares(paths[0])).toBe(31);
		expect(height).toBe(71);
	});
});
