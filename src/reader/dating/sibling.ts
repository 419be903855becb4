import { addDays, type MentionedDate, mentionedDates, readDay, weekdayOf } from '#dates';
import { because, type Evidence, type Shared } from '#model';
import type { PublicationDate } from '../reading.ts';
import type { DatedParagraph } from './evidence.ts';

/** A report as its siblings see it. */
export interface SiblingReport {
	readonly id: string;
	readonly date: PublicationDate;
	/** The running text, the deck included where there is one (number 0). */
	readonly paragraphs: readonly DatedParagraph[];
	readonly language: string;
	/** Passages that it shares with other reports. */
	readonly shared: readonly Shared[];
	/** The agency or outlet that wrote it, by every name the page gives: what another report would name when it quotes it. */
	readonly sources?: readonly string[];
}

/** The days that a sibling allows, YYYY-MM-DD, and why. */
export interface SiblingLimit {
	readonly earliest: string | null;
	readonly latest: string | null;
	/** Whether the sibling gives the very day, give or take one. */
	readonly about: boolean;
	readonly reason: Evidence;
}

/** A weekday without a date is at most this many days back. */
export const WEEKDAY_REACH = 6;

/** How many words right beside the two dates must be the same, and how many of them must be long enough to mean something. */
const SAME_WORDS = 4;
const SAME_LONG_WORDS = 2;
const LONG_WORD = 5;
const WINDOW = 12;

interface Telling {
	readonly line: number;
	readonly mention: MentionedDate;
	/** Words before the date, nearest first, and words behind it. */
	readonly before: readonly string[];
	readonly after: readonly string[];
}

/**
 * Events that a report tells by weekday and its dated sibling by date, in the same words: "on Tuesday stormed the east
 * gate" and "on 3 May stormed the east gate". The weekday must be that of the date. Then the report appeared on that
 * day or in the six days after it.
 */
export function sameTellings(report: SiblingReport, sibling: SiblingReport): SiblingLimit[] {
	// Any day serves to find the weekdays; which day they mean is what is asked.
	const weekdays = tellings(report.paragraphs, '2000-01-01', report.language).filter(({ mention }) => mention.kind === 'weekday');
	const days = tellings(sibling.paragraphs, sibling.date.dateLatest, sibling.language).filter(
		({ mention }) => (mention.kind === 'month and day' || mention.kind === 'full') && readDay(mention.edtf) !== null,
	);
	return weekdays.flatMap((here) => {
		const there = days.find((day) => weekday(day.mention) === weekday(here.mention) && alike(here, day));
		if (!there) return [];
		const day = there.mention.edtf;
		const reason = because('date/same-words', here.line, { report: sibling.id, otherLine: there.line, date: day });
		return [{ earliest: day, latest: addDays(day, WEEKDAY_REACH), about: false, reason }];
	});
}

function weekday(mention: MentionedDate): number {
	return weekdayOf(readDay(mention.edtf) ?? 0);
}

function tellings(paragraphs: readonly DatedParagraph[], reference: string | null, language: string): Telling[] {
	return paragraphs.flatMap(({ line, text }) =>
		mentionedDates(text, reference, language).map((mention) => ({
			line,
			mention,
			before: wordsOf(text.slice(Math.max(0, mention.index - 200), mention.index))
				.reverse()
				.slice(0, WINDOW),
			after: wordsOf(text.slice(mention.index + mention.length, mention.index + mention.length + 200)).slice(0, WINDOW),
		})),
	);
}

function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether the words beside two dates are the same: a run right behind them, or right before. */
function alike(a: Telling, b: Telling): boolean {
	return enough(commonRun(a.after, b.after)) || enough(commonRun(a.before, b.before));
}

function commonRun(a: readonly string[], b: readonly string[]): string[] {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length += 1;
	return a.slice(0, length);
}

function enough(run: readonly string[]): boolean {
	return run.length >= SAME_WORDS && run.filter((word) => word.length >= LONG_WORD).length >= SAME_LONG_WORDS;
}
