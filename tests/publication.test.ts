import { describe, expect, test } from 'vitest';
import { because } from '../src/model/evidence.ts';
import type { DateEvidence } from '../src/reader/dating/evidence.ts';
import { publicationDate } from '../src/reader/dating/publication.ts';
import type { Stamp } from '../src/reader/reading.ts';

const stamp = (line: number, text: string, label: Stamp['label'] = null): Stamp => ({ line, text, label });
const paragraph = (line: number, text: string) => ({ number: line, line, text });
const dateOf = (evidence: Partial<DateEvidence>) =>
	publicationDate({
		stamps: [],
		datelineDay: null,
		comments: [],
		paragraphs: [paragraph(10, 'The main canal gate at Ostreke stays shut.')],
		houseStyle: null,
		language: 'en',
		...evidence,
	});

describe('a date that is printed', () => {
	test('one stamp is the date, and the reason quotes it', () => {
		expect(dateOf({ stamps: [stamp(7, '| 14 March 2017, 18:05')] })).toEqual({
			date: '2017-03-14',
			dateBasis: 'stated',
			dateReasons: [because('date/printed', 7, { words: '14 March 2017, 18:05' })],
			dateEarliest: '2017-03-14',
			dateLatest: '2017-03-14',
			updated: null,
		});
	});

	test('published before unlabelled before updated', () => {
		const all = [stamp(3, 'Updated 16 March 2017'), stamp(4, '15 March 2017'), stamp(5, 'Published 14 March 2017')];
		expect(dateOf({ stamps: all })).toMatchObject({ date: '2017-03-14', updated: '2017-03-16', dateBasis: 'stated' });
		expect(dateOf({ stamps: all.slice(0, 2) })).toMatchObject({ date: '2017-03-15', updated: '2017-03-16' });
	});

	test('an update alone gives the day only about', () => {
		expect(dateOf({ stamps: [stamp(3, 'Updated 16 March 2017')] })).toMatchObject({
			date: '2017-03-16~',
			dateBasis: 'inferred',
			updated: '2017-03-16',
		});
	});

	test('a label on a line of its own goes with the stamp; a label inside the line stays with its own date', () => {
		expect(dateOf({ stamps: [stamp(3, '14 March 2017', 'updated')] }).date).toBe('2017-03-14~');
		expect(dateOf({ stamps: [stamp(3, '14.03.2017 10:15 (обновлено: 15.03.2017)', 'updated')] })).toMatchObject({
			date: '2017-03-14',
			updated: '2017-03-15',
		});
	});

	test('of stamps that disagree the one beside the headline is taken, and the other is told', () => {
		const found = dateOf({ stamps: [stamp(2, '9 March 2017'), stamp(8, '14 March 2017')], headLines: [7] });
		expect(found.date).toBe('2017-03-14');
		expect(found.dateReasons[1]).toEqual(because('date/also-printed', 2, { date: '2017-03-09' }));
	});

	test('stamps above the text come before stamps below it', () => {
		expect(dateOf({ stamps: [stamp(40, '9 March 2017'), stamp(8, '14 March 2017')] }).date).toBe('2017-03-14');
	});

	test('a weekday, a comment or a told event that does not agree makes it uncertain', () => {
		const found = dateOf({ stamps: [stamp(7, 'Friday, 14 March 2017')], comments: [{ date: '2017-02-01', lines: [40] }] });
		expect(found).toMatchObject({ date: '2017-03-14?', dateBasis: 'stated', dateEarliest: '2017-03-14' });
		expect(found.dateReasons.slice(1)).toEqual([
			because('date/other-weekday', 7, { date: '2017-03-14' }),
			because('date/comment-before', 40, { date: '2017-02-01' }),
		]);
		const later = [paragraph(9, 'The gate was mended on 20 November 2019, the authority said.')];
		expect(dateOf({ stamps: [stamp(7, '14 March 2017')], paragraphs: later })).toMatchObject({
			date: '2017-03-14?',
			dateReasons: [
				because('date/printed', 7, { words: '14 March 2017' }),
				because('date/told-later', 9, { date: '2019-11-20' }),
			],
		});
	});

	test('a month is a date of its own only where nothing else is on the line', () => {
		expect(dateOf({ stamps: [stamp(2, 'March 2017')] })).toMatchObject({ date: '2017-03', dateBasis: 'stated' });
		expect(dateOf({ stamps: [stamp(2, 'News archive March 2017')] })).toMatchObject({ date: null, dateBasis: 'unknown' });
	});
});

describe('all-number dates', () => {
	const ambiguous = [stamp(7, '3/7/2017')];
	test('both days stay when nothing decides', () => {
		expect(dateOf({ stamps: ambiguous })).toMatchObject({
			date: '[2017-03-07,2017-07-03]',
			dateBasis: 'stated',
			dateEarliest: '2017-03-07',
			dateLatest: '2017-07-03',
		});
	});

	test('house style, language and other dates of the page decide', () => {
		const style = (dateOrder: 'day-month-year' | 'month-day-year') => ({ dateOrder, signatures: [], furniture: [] });
		expect(dateOf({ stamps: ambiguous, houseStyle: style('day-month-year') }).date).toBe('2017-07-03');
		expect(dateOf({ stamps: ambiguous, houseStyle: style('month-day-year') }).date).toBe('2017-03-07');
		expect(dateOf({ stamps: ambiguous, language: 'fr' }).date).toBe('2017-07-03');
		expect(dateOf({ stamps: ambiguous, page: [{ number: 60, text: 'Ferry strike ends 27/6/2017' }] }).date).toBe('2017-07-03');
		const both = [
			{ number: 60, text: '27/6/2017' },
			{ number: 61, text: '6/27/2017' },
		];
		expect(dateOf({ stamps: ambiguous, page: both }).date).toBe('[2017-03-07,2017-07-03]');
	});

	test('a day told in the lead decides, and is marked as inferred', () => {
		const found = dateOf({ stamps: ambiguous, paragraphs: [paragraph(9, 'The gate broke on July 2, the authority said.')] });
		expect(found).toMatchObject({ date: '2017-07-03?', dateBasis: 'inferred' });
		expect(found.dateReasons[1]).toEqual(
			because('date/order-by-text', 9, { set: '[2017-03-07,2017-07-03]', words: 'July 2', date: '2017-07-03' }),
		);
	});

	test('British spelling puts the day first', () => {
		const text = 'The harbour authority recognised that the centre of the town was flooded for kilometres.';
		expect(dateOf({ stamps: ambiguous, paragraphs: [paragraph(9, text)] }).date).toBe('2017-07-03?');
	});
});

describe('a day without a year', () => {
	const posted = [stamp(5, 'Posted Nov 18, 8:19 PM')];
	test('takes its year from a comment soon after', () => {
		expect(dateOf({ stamps: posted, comments: [{ date: '2016-11-20', lines: [40] }] })).toMatchObject({
			date: '2016-11-18',
			dateBasis: 'inferred',
		});
		expect(dateOf({ stamps: posted, comments: [{ date: '2017-09-20', lines: [40] }] }).date).toBeNull();
	});

	test('takes its year from a full date in the text within days', () => {
		const near = dateOf({
			stamps: posted,
			paragraphs: [paragraph(9, 'The gate broke on November 17, 2016, the authority said.')],
		});
		expect(near.date).toBe('2016-11-18');
		expect(dateOf({ stamps: posted, paragraphs: [paragraph(9, 'The gate was built on March 17, 2009.')] }).date).toBeNull();
	});

	test('a dateline is evidence too; with its year it states the day', () => {
		expect(dateOf({ datelineDay: { text: 'July 18', line: 9 } })).toMatchObject({ date: null, dateBasis: 'unknown' });
		expect(dateOf({ datelineDay: { text: 'July 18', line: 9 }, comments: [{ date: '2017-07-19', lines: [40] }] }).date).toBe(
			'2017-07-18',
		);
		expect(dateOf({ datelineDay: { text: 'July 18, 2017', line: 9 } })).toMatchObject({
			date: '2017-07-18',
			dateBasis: 'stated',
		});
	});
});

describe('no date is printed', () => {
	const past = [
		paragraph(10, 'Growers took over the dam on January 24.'),
		paragraph(12, '"We saw the gate," a farmer accompanied by her son told the daily on January 27.'),
	];
	test('comments bound it above, told events below', () => {
		expect(dateOf({ paragraphs: past, comments: [{ date: '2016-01-28', lines: [70, 71] }] })).toEqual({
			date: '[2016-01-27..2016-01-28]',
			dateBasis: 'inferred',
			dateReasons: [
				because('date/none', null, {}),
				because('date/told-as', 12, { date: '2016-01-27', words: 'January 27' }),
				because('date/comment', 70, { date: '2016-01-28' }),
			],
			dateEarliest: '2016-01-27',
			dateLatest: '2016-01-28',
			updated: null,
		});
	});

	test('the earliest comment counts, and unreadable comment dates do not', () => {
		const comments = [
			{ date: '2016-02-03', lines: [70] },
			{ date: null, lines: [72] },
			{ date: 'soon', lines: [73] },
			{ date: '2016-01-30', lines: [74] },
		];
		expect(dateOf({ paragraphs: past, comments })).toMatchObject({ date: '[2016-01-27..2016-01-30]' });
	});

	test('bounds wide apart are no date', () => {
		expect(dateOf({ paragraphs: past, comments: [{ date: '2016-06-03', lines: [70] }] })).toMatchObject({
			date: null,
			dateBasis: 'unknown',
			dateEarliest: '2016-01-27',
			dateLatest: '2016-06-03',
		});
	});

	test('events to come and days without a year prove nothing', () => {
		const ahead = [
			paragraph(10, 'The gate will be opened on 14 March 2017.'),
			paragraph(12, 'It was to be mended by 2 May 2018.'),
		];
		expect(dateOf({ paragraphs: ahead })).toMatchObject({ date: null, dateEarliest: null });
		expect(dateOf({ paragraphs: past })).toMatchObject({ date: null, dateEarliest: null, dateLatest: null });
	});

	test('a single possible day is marked uncertain', () => {
		expect(dateOf({ paragraphs: past, comments: [{ date: '2016-01-27', lines: [70] }] }).date).toBe('2016-01-27?');
	});
});
