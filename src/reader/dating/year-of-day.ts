import { civil, dayNumber, dayText, isDay, mentionedDates, readDay, statedDates, weekdayOf, yearlessDays } from '#dates';
import { because, type Evidence } from '#model';
import type { DateBound } from './bounds.ts';
import type { DateEvidence } from './evidence.ts';
import { yearlessStamps } from './printed-stamps.ts';

/** How many days before a comment, or from a full date in the text, the day may lie for the year to be beyond doubt. */
const AFTER_COMMENT = 45;
const AROUND_TEXT = 10;

/** A day with the year that was found for it; `stated` where the year is printed beside it. */
export interface YearedDay {
	readonly day: string;
	readonly basis: 'stated' | 'inferred';
	readonly reasons: Evidence[];
}

interface Day {
	readonly month: number;
	readonly day: number;
	readonly weekday?: number;
	readonly line: number;
	/** As printed; null for a day in a dateline. */
	readonly words: string | null;
}

/**
 * The day of a stamp or dateline that prints month and day but no year, with its year where the page shows it: a
 * comment soon after, or a full date in the text within days. Null when the year stays open.
 */
export function yearOfDay(evidence: DateEvidence, comment: DateBound | null): YearedDay | null {
	const stamps = yearlessStamps(evidence.stamps, evidence.language);
	const own = stamps.find(({ label }) => label === 'published') ?? stamps.find(({ label }) => label === null) ?? stamps[0];
	const day: Day | null = own ?? datelineDay(evidence);
	const printed = own ? null : datelineDate(evidence);
	if (printed) return printed;
	if (!day) return null;
	const said =
		day.words === null
			? because('date/dateline-no-year', day.line, { day: day.day, month: day.month })
			: because('date/no-year', day.line, { words: day.words });
	const shown = comment ? byComment(day, comment) : null;
	if (shown && comment)
		return { day: shown, basis: 'inferred', reasons: [said, comment.reason, because('date/so', null, { date: shown })] };
	return byText(day, evidence, said);
}

function byComment(day: Day, comment: DateBound): string | null {
	const limit = readDay(comment.day) ?? 0;
	for (const year of [civil(limit).year, civil(limit).year - 1]) {
		if (!isDay(year, day.month, day.day)) continue;
		const number = dayNumber(year, day.month, day.day);
		if (number <= limit && limit - number <= AFTER_COMMENT && fitsWeekday(day, number)) return dayText(number);
	}
	return null;
}

function byText(day: Day, { paragraphs, language }: DateEvidence, said: Evidence): YearedDay | null {
	for (const { line, text } of paragraphs) {
		for (const { edtf, kind } of mentionedDates(text, null, language)) {
			const told = kind === 'full' ? readDay(edtf) : null;
			if (told === null) continue;
			const { year } = civil(told);
			for (const candidate of [year, year - 1, year + 1]) {
				if (!isDay(candidate, day.month, day.day)) continue;
				const number = dayNumber(candidate, day.month, day.day);
				if (Math.abs(number - told) > AROUND_TEXT || !fitsWeekday(day, number)) continue;
				const near = because('date/year-in-text', line, { date: edtf });
				return { day: dayText(number), basis: 'inferred', reasons: [said, near] };
			}
		}
	}
	return null;
}

function fitsWeekday(day: Day, number: number): boolean {
	return day.weekday === undefined || weekdayOf(number) === day.weekday;
}

function datelineDay({ datelineDay: printed, language }: DateEvidence): Day | null {
	const found = printed ? yearlessDays(printed.text, { language })[0] : undefined;
	return found && printed ? { ...found, line: printed.line, words: null } : null;
}

/** A dateline that prints the year too. */
function datelineDate({ datelineDay: printed, language }: DateEvidence): YearedDay | null {
	const found = printed ? statedDates(printed.text, { language })[0] : undefined;
	if (!found || !printed || readDay(found.edtf) === null) return null;
	return {
		day: found.edtf,
		basis: 'stated',
		reasons: [because('date/dateline', printed.line, { date: found.edtf })],
	};
}
