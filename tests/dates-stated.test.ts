import { describe, expect, test } from 'vitest';
import { isStampLine } from '../src/dates/stamp-line.ts';
import { type StatedOptions, statedDates, yearlessDays } from '../src/dates/stated.ts';
import { fc, workOf } from './support/cases.ts';

const dates = (line: string, options: StatedOptions = {}) => statedDates(line, options).map(({ edtf }) => edtf);

describe('dates printed on stamp lines', () => {
	test.each<[string, string, string?]>([
		['March 14, 2017', '2017-03-14'],
		['14 मार्च 2017', '2017-03-14'],
		['১৪ মার্চ ২০১৭', '2017-03-14'],
		['۱۴ مارچ ۲۰۱۷', '2017-03-14'],
		['14. ožujka 2017.', '2017-03-14'],
		['14. марта 2017.', '2017-03-14'],
		['14 listopada 2017', '2017-11-14', 'pl'],
		['14. listopada 2017', '2017-10-14', 'hr'],
		['14 March, 2017', '2017-03-14'],
		['14th of March 2017', '2017-03-14'],
		['Tuesday, 14 March 2017 18:05', '2017-03-14'],
		['Tue Mar 14 18:05:00 EDT 2017', '2017-03-14'],
		['| 2017-03-14 18:05:11', '2017-03-14'],
		['2017-03-14T18:05:11+02:00', '2017-03-14'],
		['2017/3/14', '2017-03-14'],
		['14-Mar-17', '2017-03-14'],
		["14 March '17", '2017-03-14'],
		['18:05, 14.03.2017', '2017-03-14'],
		['14.3.17, 18.05 Uhr', '2017-03-14', 'de'],
		['14. März 2017', '2017-03-14', 'de'],
		['1. Jänner 2017', '2017-01-01', 'de'],
		['mardi 14 mars 2017 à 22h03', '2017-03-14', 'fr'],
		['Publié le 14/03/2017', '2017-03-14', 'fr'],
		['14 de marzo de 2017', '2017-03-14', 'es'],
		['14 de março de 2017 às 18h05', '2017-03-14', 'pt'],
		['14 marzo 2017 alle 18:05', '2017-03-14', 'it'],
		['14 maart 2017', '2017-03-14', 'nl'],
		['18:05 14.03.2017 (обновлено: 19:10 15.03.2017)', '2017-03-14', 'ru'],
		['14 марта 2017 г.', '2017-03-14', 'ru'],
		['14 березня 2017', '2017-03-14', 'uk'],
		['14 marca 2017', '2017-03-14', 'pl'],
		['14 Mart 2017 Salı', '2017-03-14', 'tr'],
		['14. března 2017', '2017-03-14', 'cs'],
		['2017. március 14., 18:05', '2017-03-14', 'hu'],
		['14 martie 2017', '2017-03-14', 'ro'],
		['14 Μαρτίου 2017', '2017-03-14', 'el'],
		['14 Maret 2017', '2017-03-14', 'id'],
		['14. maaliskuuta 2017', '2017-03-14', 'fi'],
		['den 14 mars 2017', '2017-03-14', 'sv'],
		['14. mars 2017', '2017-03-14', 'no'],
		['14. marts 2017', '2017-03-14', 'da'],
		['الثلاثاء 14 آذار/مارس 2017', '2017-03-14', 'ar'],
		['١٤ كانون الثاني ٢٠١٧', '2017-01-14', 'ar'],
		['14 يناير (كانون الثاني) 2017', '2017-01-14', 'ar'],
		['۱۴ مارس ۲۰۱۷', '2017-03-14', 'fa'],
		['14 במרץ 2017', '2017-03-14', 'he'],
		['2017年3月14日 18:05', '2017-03-14', 'zh'],
		['2017년 3월 14일', '2017-03-14', 'ko'],
		['14 / 03 / 2017', '2017-03-14', 'ar'],
		['March 2017', '2017-03'],
	])('%s', (line, edtf, language) => {
		expect(dates(line, language ? { language } : {})[0]).toBe(edtf);
	});

	test('stamps that are glued together come apart', () => {
		expect(statedDates('Published Tue, Mar 14 20174:29 PM ESTUpdated Wed, Mar 15 20177:16 AM EST')).toMatchObject([
			{ edtf: '2017-03-14', label: 'published', time: '16:29', weekday: 2 },
			{ edtf: '2017-03-15', label: 'updated', time: '07:16', weekday: 3 },
		]);
		expect(dates('14.03.201714.03.2017')).toEqual(['2017-03-14', '2017-03-14']);
		expect(dates('14/03/20175 Kommentare', { language: 'de' })).toEqual(['2017-03-14']);
		expect(statedDates('입력 2017.03.14 09:31 수정 2017.03.15 10:31', { language: 'ko' })).toMatchObject([
			{ edtf: '2017-03-14', label: 'published', time: '09:31' },
			{ edtf: '2017-03-15', label: 'updated', time: '10:31' },
		]);
	});

	test('labels in many languages go with the date behind them', () => {
		const labels = (line: string, language: string) => statedDates(line, { language }).map(({ label }) => label);
		expect(labels('Mis à jour le 15/03/2017 à 10h, publié le 14/03/2017', 'fr')).toEqual(['updated', 'published']);
		expect(labels('Stand: 14.03.2017', 'de')).toEqual(['updated']);
		expect(labels('آخر تحديث 14-03-2017', 'ar')).toEqual(['updated']);
		expect(labels('تاريخ النشر: 14-03-2017', 'ar')).toEqual(['published']);
		expect(labels('14.03.2017, 10:15 aktualisiert', 'de')).toEqual(['updated']);
		expect(labels('14 March 2017, 10:15', 'en')).toEqual([undefined]);
	});

	test('an all-number date keeps both days until something decides', () => {
		expect(statedDates('3/4/2019', { language: 'en' })).toMatchObject([{ edtf: '[2019-03-04,2019-04-03]', ambiguous: true }]);
		expect(dates('3/4/2019', { order: 'day-month-year' })).toEqual(['2019-04-03']);
		expect(dates('3/4/2019', { order: 'month-day-year', language: 'de' })).toEqual(['2019-03-04']);
		expect(dates('3/4/2019', { language: 'es' })).toEqual(['2019-04-03']);
		expect(dates('3.4.2019', { language: 'en' })).toEqual(['2019-04-03']);
		expect(dates('3/14/2019')).toEqual(['2019-03-14']);
		expect(dates('4/4/2019')).toEqual(['2019-04-04']);
		expect(dates('Monday 3/4/2019', { language: 'en' })).toEqual(['2019-03-04']);
		expect(dates('3/4/2019 at 4:00 PM EST', { language: 'en' })).toEqual(['2019-03-04']);
	});

	test.each([
		'14 listopada 2017',
		'Foo 5',
		'2 hours ago',
		'Version 1.2.2019.4',
		'192.168.1.2019',
		'(555) 12-11-2019',
		'30 February 2017',
		'31.04.2017',
		'29.02.2017',
		'14 March 1723',
		'14 March 2150',
		'Score 7-2',
		'$3.14',
		'3/4',
		'Chapter 12',
		'H29.3.14',
		'١٤ رجب',
		'March',
		'100 may 300',
	])('%s is no date', (line) => {
		expect(dates(line)).toEqual([]);
	});

	test('a month and day without a year is kept apart', () => {
		expect(dates('Posted Nov 18, 8:19 PM')).toEqual([]);
		expect(yearlessDays('Posted Nov 18, 8:19 PM')).toMatchObject([{ month: 11, day: 18, label: 'published' }]);
	});

	test('tells where the date stands', () => {
		const line = 'By Ilse Maron • 14 March 2017';
		const [date] = statedDates(line);
		expect(line.slice(date?.index, (date?.index ?? 0) + (date?.length ?? 0))).toBe('14 March 2017');
	});

	test('any day in any of many forms comes back as the same day, and nothing throws', () => {
		const months = 'January February March April May June July August September October November December'.split(' ');
		const day = fc.date({ min: new Date('1800-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
		fc.assert(
			fc.property(day, fc.integer({ min: 0, max: 4 }), (date, form) => {
				const iso = date.toISOString().slice(0, 10);
				const [year = '', month = '', number = ''] = iso.split('-');
				const name = months[Number(month) - 1] ?? '';
				const forms = [
					`${name} ${Number(number)}, ${year}`,
					`${Number(number)} ${name} ${year}`,
					`${number}.${month}.${year}`,
					iso,
					`${year}年${Number(month)}月${Number(number)}日`,
				];
				expect(dates(forms[form] ?? '')).toEqual([iso]);
			}),
		);
		fc.assert(fc.property(fc.string({ unit: 'binary' }), (line) => Array.isArray(statedDates(line))));
	});

	test('a hostile line takes no longer than its length', () => {
		for (const line of ['1.'.repeat(50_000), 'March '.repeat(50_000), '2017-03-'.repeat(50_000), ' '.repeat(300_000)]) {
			const read = () => [statedDates(line), isStampLine(line)];
			// Twice as long a line would take four times this if each place of it were looked at from each other one.
			expect(Math.min(...[1, 2, 3].map(() => workOf(read)))).toBeLessThan(1000);
		}
	});
});

describe('stamp lines', () => {
	test.each([
		'14 March 2017',
		'| 2017-03-14 18:05:11',
		'By Ilse Maron 14 March 2017, 6:05 pm',
		'Halvern, 14 March 2017',
		'North Coast Wire | 14.03.2017 à 13h36 | Par Ilse Maron (avec R. Aldane)',
		'Published March 14, 2017 at 3:41 PM | Updated at 6:02 PM CST on March 14, 2017',
		'14.03.2017, 12:09 Uhr | NCW',
		'Ilse Maron14.03.2017, 05:00 Uhr',
		'تاريخ الخبر: 14-03-2017',
		'Updated Mar 14, 9:41 AM',
		'14.03.2017 - 07:18 | Quelle: ncw | Lesedauer etwa 4 min. | Text vorlesen',
	])('%s', (line) => {
		expect(isStampLine(line)).toBe(true);
	});

	test.each([
		'He was born on 14 March 1970 in a village near the river.',
		'The gate opened on March 14, 2017, officials said.',
		'Sluices at Kelda Pass reopen',
		'2 hours ago',
		'14 March 2017 was the day when the gate at Kelda Pass gave way?',
		'— Oda Ferrin (@ferrin) March 14, 2017',
		'March 14',
		'Photo: 14.03.2017',
		'© 14 March 2017 North Coast Wire',
		'Foo 5',
	])('%s is none', (line) => {
		expect(isStampLine(line)).toBe(false);
	});
});
