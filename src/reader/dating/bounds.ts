import { bounds, mentionedDates, parseEdtf } from '#dates';
import { because, type Evidence } from '#model';
import type { DatedComment, DatedParagraph } from './evidence.ts';

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
