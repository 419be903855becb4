/** A month as YYYY-MM. */
export type MonthText = string;

/** All days of a month, YYYY-MM-DD each, in order. */
export function daysOfMonth(month: MonthText): string[] {
	const [year, number] = readMonth(month);
	return Array.from({ length: daysInMonth(year, number) }, (_, index) => dayText(dayNumber(year, number, index + 1)));
}

/**
 * The weeks of a month as a wall calendar shows them: rows of seven, null for days of other months. `firstDay` is the
 * ISO weekday of the first column: 1 Monday, 6 Saturday, 7 Sunday.
 */
export function weeksOfMonth(month: MonthText, firstDay = 1): (string | null)[][] {
	const days = daysOfMonth(month);
	const lead = (isoWeekday(days[0] ?? '') - firstDay + 7) % 7;
	const cells: (string | null)[] = [...Array<null>(lead).fill(null), ...days];
	while (cells.length % 7 > 0) cells.push(null);
	return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** ISO weekday of a day YYYY-MM-DD: 1 is Monday, 7 is Sunday. Throws a RangeError on anything else. */
export function isoWeekday(day: string): number {
	const number = readDay(day);
	if (number === null) throw new RangeError(`"${day.slice(0, 20)}" is not a day`);
	return weekdayOf(number) || 7;
}

/** Every month from the month of one day or month to that of another, both included, in order; none when they run backwards. */
export function monthsBetween(first: string, last: string): MonthText[] {
	const [[fromYear, fromMonth], [toYear, toMonth]] = [readMonth(first.slice(0, 7)), readMonth(last.slice(0, 7))];
	const months: MonthText[] = [];
	for (let index = fromYear * 12 + fromMonth - 1; index <= toYear * 12 + toMonth - 1; index += 1) {
		months.push(`${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`);
	}
	return months;
}

/** Every day between two days YYYY-MM-DD, both included, in order; none when they run backwards. */
export function daysBetween(first: string, last: string): string[] {
	const [from, to] = [readDay(first), readDay(last)];
	if (from === null || to === null) throw new RangeError(`"${first}" or "${last}" is not a day`);
	return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => dayText(from + index));
}

/** The day some days after (or before, when negative) a day YYYY-MM-DD. */
export function addDays(day: string, count: number): string {
	const number = readDay(day);
	if (number === null) throw new RangeError(`"${day.slice(0, 20)}" is not a day`);
	return dayText(number + count);
}

/** The month, YYYY-MM, in which a day number lies. */
export function monthOf(day: number): MonthText {
	const { year, month } = civil(day);
	return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

function readMonth(month: MonthText): [number, number] {
	const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month);
	if (!match) throw new RangeError(`"${month.slice(0, 20)}" is not a month`);
	return [Number(match[1]), Number(match[2])];
}

/** A day as a count of days since 1 January 1970, UTC. All arithmetic on dates is done on these. */
export type DayNumber = number;

const DAY = 86_400_000;

/** How many days a month (1–12) of a year has in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
	if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether a year, month (1–12) and day name a day that exists: 30 February does not. */
export function isDay(year: number, month: number, day: number): boolean {
	return (
		Number.isInteger(year) &&
		year >= 0 &&
		year <= 9999 &&
		month >= 1 &&
		month <= 12 &&
		day >= 1 &&
		day <= daysInMonth(year, month)
	);
}

/** The day number of a day that exists. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
	// Date.UTC reads the years 0–99 as 1900–1999, so the year is set on its own.
	const date = new Date(0);
	date.setUTCFullYear(year, month - 1, day);
	return Math.round(date.getTime() / DAY);
}

/** Year, month (1–12) and day of a day number. */
export function civil(day: DayNumber): { year: number; month: number; day: number } {
	const date = new Date(day * DAY);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** YYYY-MM-DD of a year, month (1–12) and day. */
export function isoDay(year: number, month: number, day: number): string {
	return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** YYYY-MM-DD of a day number. */
export function dayText(day: DayNumber): string {
	const { year, month, day: date } = civil(day);
	return isoDay(year, month, date);
}

/** The day number of YYYY-MM-DD; null for anything else and for days that do not exist. */
export function readDay(text: string): DayNumber | null {
	const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
	if (!match) return null;
	const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
	return isDay(year, month, day) ? dayNumber(year, month, day) : null;
}

/** The weekday of a day number: 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: DayNumber): number {
	return (((day + 4) % 7) + 7) % 7;
}

/** The most recent day with that weekday (0 is Sunday) on or before a day. */
export function latestWeekday(weekday: number, onOrBefore: DayNumber): DayNumber {
	return onOrBefore - ((weekdayOf(onOrBefore) - weekday + 7) % 7);
}
