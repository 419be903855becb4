import { describe, expect, test } from 'vitest';
import { weekdayName } from '../src/dates/date-phrases.ts';
import { parseEdtf } from '../src/dates/edtf.ts';
import { dateInWords, monthName, plainDate, shortDate } from '../src/dates/words.ts';

describe('dates in words', () => {
	test.each([
		['2017-03-14', '14 March 2017', '14. März 2017'],
		['2017-03', 'March 2017', 'März 2017'],
		['2017', '2017', '2017'],
		['2017-03-14~', 'about 14 March 2017', 'etwa 14. März 2017'],
		['2017-03-14?', '14 March 2017, not certain', '14. März 2017, nicht gesichert'],
		['[2016-01-13..2016-01-18]', 'one day between 13 and 18 January 2016', 'ein Tag zwischen dem 13. und dem 18. Januar 2016'],
		['[2016-01-27..2016-01-28]', '27 or 28 January 2016', '27. oder 28. Januar 2016'],
		['[2019-03-04,2019-04-03]', '4 March or 3 April 2019', '4. März oder 3. April 2019'],
		['[2015-12-31,2016-01-02]', '31 December 2015 or 2 January 2016', '31. Dezember 2015 oder 2. Januar 2016'],
		['2016-01-13/2016-01-18', '13–18 January 2016', '13.–18. Januar 2016'],
		['2016-01-13/2016-01-18?', '13–18 January 2016, day not certain', '13.–18. Januar 2016, Tag nicht gesichert'],
		['2015-11-30/2015-12-02', '30 November – 2 December 2015', '30. November – 2. Dezember 2015'],
		['[..2016-01-28]', 'on or before 28 January 2016', 'spätestens 28. Januar 2016'],
		['2016/..', 'from 2016', 'ab 2016'],
		['2016-23', 'autumn 2016', 'Herbst 2016'],
		['201X', '2010s', '2010er Jahre'],
		['{2016-01-01,2016-01-05}', '1 and 5 January 2016', '1. und 5. Januar 2016'],
	])('%s', (text, english, german) => {
		const edtf = parseEdtf(text);
		expect(dateInWords(edtf)).toBe(english);
		expect(dateInWords(edtf, 'de-AT')).toBe(german);
	});

	test('Arabic, unknown dates, and languages without words', () => {
		expect(dateInWords(parseEdtf('2017-03-14'), 'ar')).toBe('14 مارس 2017');
		expect(dateInWords(parseEdtf('[2016-01-13..2016-01-18]'), 'ar')).toBe('يوم بين 13 و18 يناير 2016');
		expect(dateInWords(null)).toBe('date not known');
		expect(dateInWords(null, 'de')).toBe('Datum unbekannt');
		expect(dateInWords(parseEdtf('2017-03-14'), 'qq')).toBe('14 March 2017');
	});

	test('short forms for lists', () => {
		expect(shortDate(parseEdtf('2017-03-14'))).toBe('14 Mar 2017');
		expect(shortDate(parseEdtf('[2016-01-27..2016-01-28]'))).toBe('27 or 28 Jan 2016');
		expect(shortDate(parseEdtf('[2016-01-13..2016-01-18]'))).toBe('13–18 Jan 2016');
		expect(shortDate(parseEdtf('[2015-12-30..2016-01-02]'))).toBe('30 Dec 2015 – 2 Jan 2016');
		expect(shortDate(parseEdtf('[2016-01-13..2016-01-18]'), 'de')).toBe('13.–18. Jan. 2016');
		expect(monthName(9)).toBe('September');
		expect(weekdayName('2017-03-14')).toBe('Tuesday');
	});

	test('the plain form for citation tags keeps what is sure', () => {
		const plain = (text: string) => plainDate(parseEdtf(text));
		expect(plain('2017-03-14')).toBe('2017-03-14');
		expect(plain('2017-03-14~')).toBe('2017-03');
		expect(plain('[2016-01-13..2016-01-18]')).toBe('2016-01');
		expect(plain('[2019-03-04,2019-04-03]')).toBe('2019');
		expect(plain('[2015-12-31..2016-01-02]')).toBeNull();
		expect(plain('[..2016-01-28]')).toBeNull();
		expect(plain('2016')).toBe('2016');
		expect(plainDate(null)).toBeNull();
	});
});
