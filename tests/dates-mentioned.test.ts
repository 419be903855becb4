import { describe, expect, test } from 'vitest';
import { dayText } from '../src/dates/calendar.ts';
import { mentionedDates } from '../src/dates/mentioned.ts';
import { fc } from './support/cases.ts';

const REFERENCE = '2017-03-16'; // a Thursday
const found = (text: string, language = 'en', reference: string | null = REFERENCE) =>
	mentionedDates(text, reference, language).map(({ edtf, kind }) => [edtf, kind]);

describe('dates in running text', () => {
	test('a weekday is the most recent one, never a future one', () => {
		expect(found('The gate was opened on Tuesday and shut on Friday.')).toEqual([
			['2017-03-14', 'weekday'],
			['2017-03-10', 'weekday'],
		]);
		expect(found('It was shut on Thursday.')).toEqual([['2017-03-16', 'weekday']]);
		expect(found('Die Schleuse wurde am Dienstag geöffnet.', 'de')).toEqual([['2017-03-14', 'weekday']]);
		expect(found('La vanne a été ouverte mardi.', 'fr')).toEqual([['2017-03-14', 'weekday']]);
		expect(found('افتتح الجسر يوم الثلاثاء', 'ar')).toEqual([['2017-03-14', 'weekday']]);
	});

	test('a month and day takes the year that makes it past', () => {
		expect(found('On January 12 the dam broke; on November 8 it was mended.')).toEqual([
			['2017-01-12', 'month and day'],
			['2016-11-08', 'month and day'],
		]);
		expect(found('Since 29 February nobody came.')).toEqual([['2016-02-29', 'month and day']]);
		expect(found('Am 12. Januar brach der Damm.', 'de')).toEqual([['2017-01-12', 'month and day']]);
	});

	test('full dates, months and years', () => {
		expect(found('It opened on 14 March 1998, closed in December and was rebuilt in 2009.')).toEqual([
			['1998-03-14', 'full'],
			['2016-12', 'month'],
			['2009', 'year'],
		]);
	});

	test('without a reference day only dates with a year are given', () => {
		expect(found('On Tuesday, on January 12 and on 14 March 1998.', 'en', null)).toEqual([['1998-03-14', 'full']]);
	});

	test('names and numbers are no dates', () => {
		expect(found('The Sunday Times wrote of the 6 October Bridge; they may march 12 miles, or 3 may stay. The sun set.')).toEqual(
			[],
		);
		expect(found('In 2000 cases, section 14.03. applies.')).toEqual([['2000', 'year']]);
	});

	test('tells where it stands, never looks ahead and never throws', () => {
		const text = 'The gate was opened on Tuesday.';
		const [mention] = mentionedDates(text, REFERENCE);
		expect(text.slice(mention?.index, (mention?.index ?? 0) + (mention?.length ?? 0))).toBe('Tuesday');
		const words = fc.array(fc.constantFrom('on', 'Tuesday', 'March', '14', 'Friday', 'January', '31', ',', 'in'), {
			maxLength: 12,
		});
		fc.assert(
			fc.property(words, fc.integer({ min: 0, max: 40_000 }), (list, day) => {
				for (const { edtf, kind } of mentionedDates(list.join(' '), dayText(day))) {
					if (kind !== 'full' && kind !== 'year') expect(edtf <= dayText(day)).toBe(true);
				}
			}),
		);
	});
});
