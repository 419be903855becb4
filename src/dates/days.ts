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
