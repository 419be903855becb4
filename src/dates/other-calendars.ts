import { by, memoize } from '#text/browser';
import { type DayNumber, dayNumber } from './calendar.ts';

/** Calendars whose months are not those of the Gregorian year, by their names in Intl. */
export type OtherCalendar = 'persian' | 'islamic-umalqura' | 'hebrew';

/** A day as its own calendar counts it. */
export interface CalendarDay {
	readonly year: number;
	/** From 1; in the Hebrew year Tishri is 1, Adar I is 6 and Adar, or Adar II, is 7. */
	readonly month: number;
	readonly day: number;
}

/** The years that news is dated in, one year with the day on which it began, and the mean length of a year. */
const SPANS: Readonly<Record<OtherCalendar, { first: number; last: number; year: number; began: DayNumber; length: number }>> = {
	persian: { first: 1280, last: 1450, year: 1395, began: dayNumber(2016, 3, 20), length: 365.2422 },
	'islamic-umalqura': { first: 1318, last: 1500, year: 1437, began: dayNumber(2015, 10, 14), length: 354.367 },
	hebrew: { first: 5660, last: 5860, year: 5777, began: dayNumber(2016, 10, 3), length: 365.2468 },
};
const HEBREW_MONTHS = 'Tishri Heshvan Kislev Tevet Shevat Adar_I Adar Nisan Iyar Sivan Tamuz Av Elul'.split(' ');
/** A reckoned day lies this many days or fewer from the day that is looked for. */
const REACH = 420;
const DAY = 86_400_000;

/** Whether a calendar has such a year and news can be of it. */
export function isYearOf(calendar: OtherCalendar, year: number): boolean {
	return year >= SPANS[calendar].first && year <= SPANS[calendar].last;
}

/**
 * The day number of a day of another calendar; null when there is no such day. Intl tells how that calendar counts a
 * given day; the day is found by halving the days around the one reckoned from the mean length of a year.
 */
export function dayOfCalendar(calendar: OtherCalendar, wanted: CalendarDay): DayNumber | null {
	if (!isYearOf(calendar, wanted.year)) return null;
	const { year, began, length } = SPANS[calendar];
	const about = Math.round(began + (wanted.year - year + 0.5) * length);
	let [low, high] = [about - REACH, about + REACH];
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (compare(inCalendar(calendar, middle), wanted) < 0) low = middle + 1;
		else high = middle;
	}
	return compare(inCalendar(calendar, low), wanted) === 0 ? low : null;
}

/** How a calendar counts a day. */
export function inCalendar(calendar: OtherCalendar, day: DayNumber): CalendarDay {
	const found = { year: 0, month: 0, day: 0 };
	for (const { type, value } of format(calendar).formatToParts(day * DAY)) {
		if (type === 'year' || type === 'day') found[type] = Number(value);
		else if (type === 'month') found.month = calendar === 'hebrew' ? hebrewMonth(value) : Number(value);
	}
	return found;
}

function hebrewMonth(name: string): number {
	const plain = name === 'Adar II' ? 'Adar' : name.replace(' ', '_');
	return HEBREW_MONTHS.indexOf(plain) + 1;
}

const compare = by<CalendarDay>(
	({ year }) => year,
	({ month }) => month,
	({ day }) => day,
);

/** Intl's own formatters are dear to make, and most archives need none. */
const format = memoize(
	(calendar: OtherCalendar) =>
		new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
			year: 'numeric',
			month: calendar === 'hebrew' ? 'long' : 'numeric',
			day: 'numeric',
			timeZone: 'UTC',
		}),
);

/** The months of other calendars as pages print them, first month first, spellings divided by `|`. Lower case. */
export const CALENDAR_MONTHS: readonly (readonly [OtherCalendar, string])[] = [
	['persian', 'فروردین, اردیبهشت, خرداد, تیر, مرداد|امرداد, شهریور, مهر, آبان, آذر, دی, بهمن, اسفند'],
	['persian', 'حمل, ثور, جوزا|جوزاء, سرطان, اسد, سنبله|سمبله, میزان, عقرب, قوس, جدی, دلو, حوت'],
	['persian', 'وری, غویی, غبرګولی, چنګاښ, زمری, وږی, تله, لړم, لیندۍ, مرغومی, سلواغه, کب'],
	['persian', 'farvardin, ordibehesht, khordad, tir, mordad|amordad, shahrivar, mehr, aban, azar, dey, bahman, esfand'],
	['persian', 'hamal, sawr|saur, jawza, saratan, asad, sunbula|sonbola, mizan, aqrab, qaws, jadi, dalwa|dalw, hut'],
	[
		'islamic-umalqura',
		'محرم|محرم الحرام, صفر|صفر المظفر, ربيع الأول|ربيع أول|ربیع الاول, ' +
			'ربيع الآخر|ربيع الثاني|ربيع ثاني|ربیع الثانی, جمادى الأولى|جمادى الأول|جمادي الاولى|جمادی الاول, ' +
			'جمادى الآخرة|جمادى الثانية|جمادى الثاني|جمادي الاخرة|جمادی الثانی, رجب|رجب المرجب, شعبان|شعبان المعظم, ' +
			'رمضان|رمضان المبارك, شوال|شوال المكرم, ذو القعدة|ذي القعدة|ذوالقعدة|ذي قعدة|ذیقعده, ' +
			'ذو الحجة|ذي الحجة|ذوالحجة|ذي حجة|ذیحجه',
	],
	[
		'islamic-umalqura',
		"muharram, safar, rabi al awwal|rabi' al-awwal|rabi' i|rabi al-awal|rebiülevvel, " +
			"rabi al thani|rabi' al-thani|rabi' ii|rabi al-akhir|rebiülahir, " +
			'jumada al awwal|jumada al-awwal|jumada al-ula|jumada i|cemaziyelevvel, ' +
			'jumada al thani|jumada al-thani|jumada al-akhirah|jumada ii|cemaziyelahir, rajab|recep, ' +
			"sha'ban|shaban|şaban, ramadan|ramazan|ramadhan, shawwal|shawal|şevval, " +
			"dhu al-qadah|dhu al-qa'dah|dhul qadah|dhu'l-qa'dah|zilkade, " +
			"dhu al-hijjah|dhul hijjah|dhu'l-hijjah|dhul-hijja|zilhicce",
	],
	[
		'hebrew',
		'תשרי, חשוון|חשון|מרחשוון, כסלו, טבת, שבט, אדר א|אדר ראשון, אדר|אדר ב|אדר שני, ניסן, אייר, סיוון|סיון, תמוז, אב, אלול',
	],
	[
		'hebrew',
		'tishrei|tishri, heshvan|cheshvan|marcheshvan, kislev, tevet, shevat|shvat, adar i, adar|adar ii, ' +
			'nisan|nissan, iyar, sivan, tammuz|tamuz, av, elul',
	],
];

/** Words between day, month and year, and marks behind the year, that say nothing themselves. */
export const CALENDAR_LINKS: ReadonlySet<string> = new Set(
	', ، . - / ماه من عام سنه سال of de שנת שנה ה ׳'.split(' ').concat('شهر'),
);
/** What may be printed behind the year: "1437 هـ", "1394 ه.ش", "1394 خورشیدی", "5776 AM". */
export const CALENDAR_MARKS: ReadonlySet<string> = new Set('ه هجري هجریه هجريه ش ق شمسي خورشيدي قمري ah sh hijri h'.split(' '));
