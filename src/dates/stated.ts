import type { Edtf } from '#model';
import { dayNumber, dayText, isoDay, weekdayOf } from './calendar.ts';
import type { Reading } from './date-numbers.ts';
import { type DateOrder, possibleReadings } from './date-numbers.ts';
import { type StampPart, stampParts } from './stamp-parts.ts';
import type { StampLabel } from './stamp-words.ts';

/** A date printed on a line, with where it stands in the line and what stands beside it. */
export interface StatedDate {
	/** A day, a month, the two days that an all-number date can mean, or about a day, where it is counted by the moon. */
	readonly edtf: Edtf;
	/** UTF-16 offset and length in the line. */
	readonly index: number;
	readonly length: number;
	/** HH:MM as printed, in the page's own time zone. */
	readonly time?: string;
	readonly label?: StampLabel;
	/** The weekday printed beside it: 0 is Sunday. */
	readonly weekday?: number;
	/** Whether day and month could change places and nothing on the line decides. */
	readonly ambiguous: boolean;
}

/** A month and day printed without a year: no date yet, but evidence. */
export interface YearlessDay {
	readonly month: number;
	readonly day: number;
	readonly index: number;
	readonly length: number;
	readonly label?: StampLabel;
	readonly weekday?: number;
}

/** What helps to read a line: the outlet's order of all-number dates and the language of the page, BCP 47. */
export interface StatedOptions {
	readonly order?: DateOrder;
	readonly language?: string;
}

/**
 * The dates printed in full on a short line of a page's head, left to right, in some thirty languages. Never for prose.
 * Relative times ("2 hours ago"), years outside 1800–2099 and days that do not exist are no dates. The day is the one
 * printed; time zones do not move it.
 */
export function statedDates(line: string, options: StatedOptions = {}): StatedDate[] {
	const { tokens, parts } = stampParts(line, options.language);
	const found: StatedDate[] = [];
	for (const [at, part] of parts.entries()) {
		if (part.kind !== 'date' || part.date.year === null) continue;
		const year = part.date.year;
		const clock = timeBeside(parts, at);
		const weekday = weekdayBeside(parts, at);
		const monthFirstZone = clock?.monthFirst ?? false;
		const readings = agreeing(possibleReadings(part.date, { ...options, monthFirstZone }), year, weekday);
		// Where the same day is printed in the Gregorian calendar too, nothing has to be reckoned.
		if (part.date.byMoon && parts.some((other) => other.kind === 'date' && other.date.year !== null && !other.date.byMoon))
			continue;
		const start = tokens[part.from]?.start ?? 0;
		const label = labelBeside(parts, at);
		found.push({
			edtf: part.date.byMoon ? moonDay(year, readings, weekday) : edtfOf(year, readings),
			index: start,
			length: (tokens[part.to - 1]?.end ?? start) - start,
			...(clock ? { time: clock.time } : {}),
			...(label ? { label } : {}),
			...(weekday === null ? {} : { weekday }),
			ambiguous: readings.length > 1,
		});
	}
	return found;
}

/** The months with a day that a line prints without a year. */
export function yearlessDays(line: string, options: StatedOptions = {}): YearlessDay[] {
	const { tokens, parts } = stampParts(line, options.language);
	return parts.flatMap((part, at) => {
		const reading = part.kind === 'date' && part.date.year === null ? part.date.readings[0] : undefined;
		if (!reading || reading.day === null) return [];
		const start = tokens[part.from]?.start ?? 0;
		const label = labelBeside(parts, at);
		const weekday = weekdayBeside(parts, at);
		return {
			month: reading.month,
			day: reading.day,
			index: start,
			length: (tokens[part.to - 1]?.end ?? start) - start,
			...(label ? { label } : {}),
			...(weekday === null ? {} : { weekday }),
		};
	});
}

function edtfOf(year: number, readings: readonly Reading[]): Edtf {
	const days = readings.map(({ year: own = year, month, day }) =>
		day === null ? isoDay(own, month, 1).slice(0, 7) : isoDay(own, month, day),
	);
	return (days.length > 1 ? `[${days.sort().join(',')}]` : (days[0] ?? '')) as Edtf;
}

/**
 * The day of a date counted by the moon: the one beside the reckoned day that has the printed weekday; without a weekday
 * about the reckoned day.
 */
function moonDay(year: number, readings: readonly Reading[], weekday: number | null): Edtf {
	const [{ month, day } = { month: 1, day: 1 }] = readings;
	const reckoned = dayNumber(year, month, day ?? 1);
	const sure = weekday === null ? undefined : [0, 1, -1].find((offset) => weekdayOf(reckoned + offset) === weekday);
	return (sure === undefined ? `${dayText(reckoned)}~` : dayText(reckoned + sure)) as Edtf;
}

/** Of two readings, the one whose weekday is the printed one. */
function agreeing(readings: readonly Reading[], year: number, weekday: number | null): readonly Reading[] {
	if (readings.length < 2 || weekday === null) return readings;
	const fitting = readings.filter(({ year: own = year, month, day }) => weekdayOf(dayNumber(own, month, day ?? 1)) === weekday);
	return fitting.length === 1 ? fitting : readings;
}

/** The time printed behind a date, or else before it, with no more than joining words and signs between. */
function timeBeside(parts: readonly StampPart[], at: number): { time: string; monthFirst: boolean } | null {
	for (const step of [1, -1]) {
		for (let next = at + step; Math.abs(next - at) <= 6; next += step) {
			const part = parts[next];
			if (part?.kind === 'time') return part.time;
			if (part?.kind !== 'sign' && part?.kind !== 'joiner' && part?.kind !== 'zone' && part?.kind !== 'weekday') break;
		}
	}
	return null;
}

function weekdayBeside(parts: readonly StampPart[], at: number): number | null {
	for (const step of [-1, 1]) {
		for (let next = at + step; Math.abs(next - at) <= 2; next += step) {
			const part = parts[next];
			if (part?.kind === 'weekday') return part.weekday;
			if (part?.kind !== 'sign') break;
		}
	}
	return null;
}

/** The label before a date with no other date between; or one that closes the line right behind the last date. */
function labelBeside(parts: readonly StampPart[], at: number): StampLabel | null {
	for (let next = at - 1; next >= 0 && at - next <= 12; next -= 1) {
		const part = parts[next];
		if (part?.kind === 'label') return part.label;
		if (part?.kind === 'date') break;
	}
	for (let next = at + 1; next < parts.length; next += 1) {
		const part = parts[next];
		if (part?.kind === 'label') return closes(parts, next) ? part.label : null;
		if (part?.kind !== 'time' && part?.kind !== 'sign' && part?.kind !== 'joiner' && part?.kind !== 'zone') return null;
	}
	return null;
}

function closes(parts: readonly StampPart[], at: number): boolean {
	return parts.slice(at + 1).every(({ kind }) => kind === 'sign');
}
