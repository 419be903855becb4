import {
	bounds,
	civil,
	dayNumber,
	dayText,
	isDay,
	mentionedDates,
	parseEdtf,
	readDay,
	statedDates,
	weekdayOf,
	yearlessDays,
} from '#dates';
import { because, type Evidence } from '#model';
import { type DatedComment, type DatedParagraph, type DateEvidence, yearlessStamps } from './evidence.ts';

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

/** A limit of the publication date, YYYY-MM-DD, and why. */
export interface DateBound {
	readonly day: string;
	readonly reason: Evidence;
}

/** The first day on which a comment was left: the report was out by then. Null when no comment is dated. */
export function latestByComments(comments: readonly DatedComment[]): DateBound | null {
	let bound: DateBound | null = null;
	for (const { date, lines } of comments) {
		const edtf = date === null ? null : parseEdtf(date);
		const day = edtf ? bounds(edtf).latest : null;
		if (!edtf || !day || (bound && bound.day <= day)) continue;
		bound = {
			day,
			reason: because('date/comment', lines[0] ?? 1, { date: edtf }),
		};
	}
	return bound;
}

/** Words of a sentence that looks ahead, or at what might be. */
const FUTURE =
	/\b(?:will|shall|would|to be|is to|are to|due to|due on|expected|scheduled|plans?|planned|planning|next|upcoming|deadline|if|starts|begins|opens|takes place|expires|ends)\b/i;
/** Words right before a date that make it a limit still to come. */
const UNTIL = /\b(?:by|before|until|till)\s+(?:the\s+|the end of\s+)?$/i;
const PAST =
	/\b(?:\w{3,}ed|was|were|had|has|have|began|took|held|became|said|told|swept|fell|rose|fought|broke|came|went|saw|left|met|won|lost|gave|made|sent|hit|shot|struck|killed)\b/i;

/**
 * The latest day that the text tells of as past: the report is not earlier. Days without a year count only when the
 * latest possible day is known and they are told with "on"; sentences that look ahead do not count. English only: to
 * tell a memory from a plan takes its verbs. Null when there is none, or when it would contradict the latest day.
 */
export function earliestByEvents(
	paragraphs: readonly DatedParagraph[],
	latest: string | null,
	language: string,
): DateBound | null {
	if (!/^en\b/.test(language)) return null;
	let bound: DateBound | null = null;
	for (const { line, text } of paragraphs) {
		// A day is printed with a number.
		if (!/\p{Nd}/u.test(text)) continue;
		for (const { edtf, index, length, kind } of mentionedDates(text, latest, language)) {
			// A bare month or year is as often a plan as a memory.
			if (kind === 'weekday' || kind === 'year' || kind === 'month') continue;
			const sentence = sentenceAround(text, index, length);
			const lead = text.slice(Math.max(0, index - 20), index);
			if (FUTURE.test(sentence) || !PAST.test(sentence) || UNTIL.test(lead)) continue;
			if (kind === 'month and day' && !/\bon\s+(?:\w+day,?\s+)?$/i.test(lead)) continue;
			const day = bounds(edtf).earliest;
			if (!day || (latest && day > latest) || (bound && bound.day >= day)) continue;
			const words = text.slice(index, index + length);
			const reason =
				kind === 'month and day'
					? because('date/told-as', line, { date: edtf, words })
					: because('date/told', line, { date: edtf });
			bound = { day, reason };
		}
	}
	return bound;
}

function sentenceAround(text: string, index: number, length: number): string {
	const start = Math.max(text.lastIndexOf('. ', index) + 1, index - 300, 0);
	const stop = text.indexOf('. ', index + length);
	return text.slice(start, Math.min(stop < 0 ? text.length : stop, index + length + 300));
}
