import { by, memoize } from '#text/browser';
import { type DayNumber, dayNumber } from './days.ts';

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
