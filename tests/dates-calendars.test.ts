import { describe, expect, test } from 'vitest';
import { dayNumber, dayText } from '../src/dates/calendar.ts';
import { dayOfCalendar, inCalendar, type OtherCalendar } from '../src/dates/other-calendars.ts';
import { looksLikeUnreadDate } from '../src/dates/stamp-line.ts';
import { statedDates } from '../src/dates/stated.ts';
import { fc } from './support/cases.ts';

const dates = (line: string, language: string) => statedDates(line, { language }).map(({ edtf }) => edtf);

describe('dates of other calendars, numerals and months', () => {
	test.each<[string, string, string]>([
		['fa', 'چهارشنبه ۱۴ بهمن ۱۳۹۴', '2016-02-03'],
		['fa', 'تاریخ انتشار: ۱۳۹۴/۱۱/۱۴ - ۰۸:۱۲', '2016-02-03'],
		['fa', '۹۴/۱۱/۱۴', '2016-02-03'],
		['fa', 'چهارشنبه ۱۴ دلو ۱۳۹۴', '2016-02-03'],
		['en', '14 Bahman 1394', '2016-02-03'],
		['th', '3 กุมภาพันธ์ 2559', '2016-02-03'],
		['th', 'วันพุธที่ ๓ กุมภาพันธ์ พ.ศ. ๒๕๕๙', '2016-02-03'],
		['th', '3 มี.ค. 59 08:12 น.', '2016-03-03'],
		['th', '03/02/2559', '2016-02-03'],
		['zh', '中華民國105年2月3日', '2016-02-03'],
		['zh', '105/02/03 08:12', '2016-02-03'],
		['zh', '二〇一六年二月三日', '2016-02-03'],
		['zh', '二零一六年十二月二十三日', '2016-12-23'],
		['ja', '令和元年5月1日(水)', '2019-05-01'],
		['ja', '平成28年2月3日', '2016-02-03'],
		['ja', 'H28.2.3', '2016-02-03'],
		['he', 'כ״ד בשבט תשע״ו', '2016-02-03'],
		['he', '24 בשבט 5776', '2016-02-03'],
		['ar', '24 ربيع الآخر 1437 هـ', '2016-02-03~'],
		['ar', 'الثلاثاء 24 ربيع الآخر 1437', '2016-02-02'],
		['ar', '24 ربيع الآخر 1437 هـ الموافق 3 فبراير 2016', '2016-02-03'],
		['ar', 'الأربعاء 13 كانون 2 2016', '2016-01-13'],
		['vi', 'Thứ Tư, ngày 3 tháng 2 năm 2016', '2016-02-03'],
		['lt', '2016 m. vasario 3 d.', '2016-02-03'],
		['lv', '2016. gada 3. februārī', '2016-02-03'],
		['sl', '3. februarja 2016', '2016-02-03'],
		['be', '3 лютага 2016 г.', '2016-02-03'],
		['sq', '3 shkurt 2016', '2016-02-03'],
		['eu', '2016ko otsailaren 3a', '2016-02-03'],
		['ms', '3 Mac 2016', '2016-03-03'],
		['kk', '2016 жылғы 3 ақпан', '2016-02-03'],
		['hy', '2016թ. փետրվարի 3', '2016-02-03'],
		['cy', '3 Chwefror 2016', '2016-02-03'],
		['en', 'Date: 03-02-16', '[2016-02-03,2016-03-02]'],
		['en', '11.03.17 in Machines', '[2017-03-11,2017-11-03]'],
		['de', '11.03.17', '2017-03-11'],
		['en', '14-03-17', '[2014-03-17,2017-03-14]'],
		['nl', '14-03-17', '2017-03-14'],
		['sv', '14-03-17', '2014-03-17'],
		['en', '2016-02-03T23:30:00-05:00', '2016-02-03'],
	])('%s: %s', (language, line, edtf) => {
		expect(dates(line, language)).toEqual([edtf]);
	});

	test.each<[string, string]>([
		['fa', '۳۰ اسفند ۱۳۹۴'],
		['ja', '令和元年4月1日'],
		['th', '30 กุมภาพันธ์ 2559'],
		['en', '2559-02-03'],
		['en', '3 Mac 2016'],
		['he', '30 בטבת 5776'],
		['ne', '२०७२ माघ २०'],
	])('%s: %s is no day that can be told', (language, line) => {
		expect(dates(line, language)).toEqual([]);
	});

	test('every day comes back through its own calendar', () => {
		for (const calendar of ['persian', 'islamic-umalqura', 'hebrew'] as OtherCalendar[]) {
			fc.assert(
				fc.property(fc.integer({ min: dayNumber(1905, 1, 1), max: dayNumber(2060, 1, 1) }), (day) => {
					expect(dayOfCalendar(calendar, inCalendar(calendar, day))).toBe(day);
				}),
			);
		}
	});

	test('the years of reigns and of the republic are those that Intl counts', () => {
		for (const day of ['2016-02-03', '2019-04-30', '2019-05-01', '1989-01-08', '1927-01-01']) {
			const counted = new Intl.DateTimeFormat('ja-JP-u-ca-japanese-nu-latn', { dateStyle: 'long', timeZone: 'UTC' });
			expect(dates(counted.format(new Date(`${day}T00:00:00Z`)), 'ja')).toEqual([day]);
			const republic = new Intl.DateTimeFormat('zh-TW-u-ca-roc-nu-latn', { dateStyle: 'long', timeZone: 'UTC' });
			expect(dates(republic.format(new Date(`${day}T00:00:00Z`)), 'zh')).toEqual([day]);
		}
		expect(dayText(dayNumber(2016, 2, 3))).toBe('2016-02-03');
	});
});

describe('a line that is built as a date and cannot be read', () => {
	test.each(['२०७२ माघ २०', '30.02.2016', 'ረቡዕ ጥር 25 2008', 'Wednesday, 3 Thermidor 224', '31/31/2016'])('%s', (line) => {
		expect(looksLikeUnreadDate(line)).toBe(true);
	});
	test.each(['3 February 2016', 'Top 10 bridges 2016', 'Ostreke 2, Halvern 1', 'Budget 2016', '20 years on', 'Expo 2016'])(
		'%s is none',
		(line) => {
			expect(looksLikeUnreadDate(line)).toBe(false);
		},
	);
});
