import edtfLibrary from 'edtf';
import { describe, expect, test } from 'vitest';
import { civil, dayNumber, dayText, isDay, latestWeekday, readDay, weekdayOf } from '../src/dates/calendar.ts';
import { bounds, certaintyOf, compareEdtf, overlaps, parseEdtf, precision, spanInDays } from '../src/dates/edtf.ts';
import type { Edtf } from '../src/model/ids.ts';
import { fc } from './support/cases.ts';

const edtf = (text: string): Edtf => {
	const value = parseEdtf(text);
	if (value === null) throw new Error(`${text} is not EDTF`);
	return value;
};

const VALID = [
	'2017-03-14',
	'2017-03',
	'2017',
	'2017-03-14~',
	'2017-03?',
	'2017%',
	'201X',
	'20XX',
	'2017-XX',
	'2017-03-XX',
	'2017-21',
	'2017-24',
	'2017-03-14/2017-03-16',
	'2017-03/2017-05',
	'2017/..',
	'../2017',
	'2017-03-14~/2017-03-16?',
	'[2017-03-14..2017-03-16]',
	'[2017-03-04,2017-04-03]',
	'{2017-03-14,2017-03-16}',
	'[..2017-03-14]',
	'[2017-03-14..]',
	'[2016,2017-03..2017-05]',
	'2016-02-29',
];
const INVALID = [
	'',
	'Foo 5',
	'2017-02-30',
	'2017-02-29',
	'2017-13',
	'2017-00',
	'2017-3-14',
	'14.03.2017',
	'2017-03-14/2017-03-10',
	'[2017-03-14',
	'[]',
	'/',
	'../..',
	'2017-03-14..2017-03-16',
	'[2017-03-14..2017-03-16]~',
	'2017-25',
	'17-03-14',
	'[2017,..2018]',
	'2017-XX-14',
	'201X-03',
	'[..]',
	'2017-03-14T18:05',
	'{2017..2016}',
];

describe('EDTF', () => {
	test.each(VALID)('takes %s, as the edtf package does', (text) => {
		expect(parseEdtf(text)).toBe(text);
		expect(() => edtfLibrary(text)).not.toThrow();
	});

	test.each(INVALID)('refuses %j', (text) => {
		expect(parseEdtf(text)).toBeNull();
	});

	test('says the same of every day as the edtf package', () => {
		const number = (min: number, max: number) => fc.integer({ min, max });
		fc.assert(
			fc.property(number(1800, 2099), number(0, 13), number(0, 32), (year, month, day) => {
				const two = (value: number) => String(value).padStart(2, '0');
				const text = `${year}-${two(month)}-${two(day)}`;
				// The package rolls 30 February over; a day must come out as it went in.
				let known = false;
				try {
					const date = new Date(`${text}T00:00:00Z`);
					known = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) && Boolean(edtfLibrary(text));
				} catch {
					known = false;
				}
				expect(parseEdtf(text) !== null).toBe(known);
			}),
		);
	});

	test('gives the first and last day', () => {
		expect(bounds(edtf('2016-02'))).toEqual({ earliest: '2016-02-01', latest: '2016-02-29' });
		expect(bounds(edtf('[2016-01-13..2016-01-18]'))).toEqual({ earliest: '2016-01-13', latest: '2016-01-18' });
		expect(bounds(edtf('[2019-03-04,2019-04-03]'))).toEqual({ earliest: '2019-03-04', latest: '2019-04-03' });
		expect(bounds(edtf('[..2016-01-28]'))).toEqual({ earliest: null, latest: '2016-01-28' });
		expect(bounds(edtf('2016/..'))).toEqual({ earliest: '2016-01-01', latest: null });
		expect(bounds(edtf('2016-24'))).toEqual({ earliest: '2016-12-01', latest: '2017-02-28' });
		expect(bounds(edtf('201X'))).toEqual({ earliest: '2010-01-01', latest: '2019-12-31' });
		expect(spanInDays(edtf('[2016-01-13..2016-01-18]'))).toBe(6);
		expect(spanInDays(edtf('2016/..'))).toBe(Number.POSITIVE_INFINITY);
	});

	test('earliest is never after latest, and order follows the earliest day', () => {
		const day = fc.integer({ min: -62_000, max: 47_000 }).map(dayText);
		const date = fc.oneof(
			day,
			day.map((text) => text.slice(0, 7)),
			day.map((text) => `${text.slice(0, 4)}~`),
			fc.tuple(day, day).map(([a, b]) => (a < b ? `[${a}..${b}]` : `${b}/${a}`)),
			fc.tuple(day, day).map(([a, b]) => `[${a},${b}]`),
		);
		fc.assert(
			fc.property(date, date, (left, right) => {
				const [a, b] = [edtf(left), edtf(right)];
				const { earliest, latest } = bounds(a);
				expect((earliest ?? '') <= (latest ?? '')).toBe(true);
				expect(Math.sign(compareEdtf(a, b)) + Math.sign(compareEdtf(b, a))).toBe(0);
				if ((bounds(a).earliest ?? '') < (bounds(b).earliest ?? '')) expect(compareEdtf(a, b)).toBeLessThan(0);
				expect(overlaps(a, b)).toBe(overlaps(b, a));
			}),
		);
	});

	test('unknown dates come last', () => {
		expect([null, edtf('2017-03-14'), edtf('2016')].sort(compareEdtf)).toEqual(['2016', '2017-03-14', null]);
	});

	test('knows how fine a date is', () => {
		expect(['2017-03-14', '2017-03', '2017', '2017/2018', '201X', '[2017..2018]'].map((text) => precision(edtf(text)))).toEqual([
			'day',
			'month',
			'year',
			'range',
			'range',
			'set',
		]);
	});
});

describe('certainty', () => {
	test('printed, from a sidecar, worked out, month only, unknown', () => {
		expect(certaintyOf(edtf('2017-03-14'), 'stated')).toBe('printed');
		expect(certaintyOf(edtf('2017-03-14'), 'sidecar')).toBe('sidecar');
		expect(certaintyOf(edtf('[2016-01-13..2016-01-18]'), 'inferred')).toBe('worked-out');
		expect(certaintyOf(edtf('[2019-03-04,2019-04-03]'), 'stated')).toBe('worked-out');
		expect(certaintyOf(edtf('2017-03-14~'), 'inferred')).toBe('worked-out');
		expect(certaintyOf(edtf('2017-03'), 'stated')).toBe('month-only');
		expect(certaintyOf(edtf('2017-03'), 'sidecar')).toBe('month-only');
		expect(certaintyOf(null, 'unknown')).toBe('unknown');
	});
});

describe('days', () => {
	test('every day number comes back as it went in, and weekdays follow each other', () => {
		fc.assert(
			fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
				const { year, month, day } = civil(number);
				expect(isDay(year, month, day)).toBe(true);
				expect(dayNumber(year, month, day)).toBe(number);
				expect(readDay(dayText(number))).toBe(number);
				expect(weekdayOf(number + 1)).toBe((weekdayOf(number) + 1) % 7);
			}),
		);
	});

	test('the most recent weekday is never in the future and at most six days back', () => {
		fc.assert(
			fc.property(fc.integer({ min: -50_000, max: 50_000 }), fc.integer({ min: 0, max: 6 }), (day, weekday) => {
				const found = latestWeekday(weekday, day);
				expect(weekdayOf(found)).toBe(weekday);
				expect(day - found).toBeGreaterThanOrEqual(0);
				expect(day - found).toBeLessThanOrEqual(6);
			}),
		);
	});

	test('1 January 1970 was a Thursday; 30 February is no day', () => {
		expect(weekdayOf(0)).toBe(4);
		expect(readDay('2016-02-30')).toBeNull();
		expect(isDay(1900, 2, 29)).toBe(false);
	});
});
