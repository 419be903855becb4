import { civil, dayNumber, daysInMonth, dayText, readDay, weekdayOf } from './days.ts';

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
