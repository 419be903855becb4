import { type DateOrder, type StatedDate, statedDates, type YearlessDay, yearlessDays } from '#dates';
import type { SourceLine } from '#text';
import type { Stamp } from '../reading.ts';

/** Longer lines are running text, which may quote a date in another order. */
const LONGEST_STAMP = 120;

/** A date printed on a stamp line. */
export interface PrintedStamp extends Omit<StatedDate, 'label'> {
	readonly line: number;
	/** The line as printed, white space folded, at most 120 characters. */
	readonly words: string;
	readonly label: 'published' | 'updated' | null;
	/** The number that the date starts with; null when it starts with a word. */
	readonly firstNumber: number | null;
}

/** A month and day without a year on a stamp line. */
export interface YearlessStamp extends Omit<YearlessDay, 'label'> {
	readonly line: number;
	readonly words: string;
	readonly label: 'published' | 'updated' | null;
}

/** The dates on the stamp lines of a page, in order. An all-number order that one short line of the page proves holds for all. */
export function printedStamps(
	stamps: readonly Stamp[],
	order: DateOrder | undefined,
	language: string,
	page: readonly SourceLine[] = [],
): PrintedStamp[] {
	const known = order ?? provenOrder([...stamps, ...page.filter(({ text }) => text.length <= LONGEST_STAMP)], language);
	return stamps.flatMap((stamp) => {
		const dates = statedDates(stamp.text, { language, ...(known ? { order: known } : {}) });
		return dates.map((date, index) => ({
			...date,
			...place(stamp, dates, index),
			firstNumber: Number(/^\d+/.exec(stamp.text.slice(date.index))?.[0] ?? Number.NaN) || null,
		}));
	});
}

/** The days without a year on the stamp lines of a page, in order. */
export function yearlessStamps(stamps: readonly Stamp[], language: string): YearlessStamp[] {
	return stamps.flatMap((stamp) => {
		const days = yearlessDays(stamp.text, { language });
		return days.map((day, index) => ({ ...day, ...place(stamp, days, index) }));
	});
}

function place(stamp: Stamp, dates: readonly { label?: 'published' | 'updated' }[], index: number) {
	// A label that stands beside one date of the line is that date's alone.
	const own = dates.some(({ label }) => label !== undefined);
	return {
		line: stamp.line,
		words: tidy(stamp.text),
		label: own ? (dates[index]?.label ?? null) : index === 0 ? stamp.label : null,
	};
}

/** White space folded, strokes and points at the ends dropped, at most 120 characters. */
function tidy(text: string): string {
	const words = text.slice(0, 500).replace(/\s+/g, ' ').trim();
	const start = words.search(/[\p{L}\p{N}([]/u);
	let end = words.length;
	while (end > 0 && /[\s|.,;:•·–—-]/.test(words[end - 1] ?? '')) end -= 1;
	return words.slice(Math.max(0, start), Math.min(end, Math.max(0, start) + 120));
}

const SLASHED = /(?<!\d)(\d{1,2})([/-])(\d{1,2})\2(?:\d\d)?\d\d(?!\d)/g;

/** "27/12/2014" on one stamp shows how "03/04/2015" on another is meant. Undefined when none or both orders are shown. */
function provenOrder(stamps: readonly { readonly text: string }[], language: string): DateOrder | undefined {
	const orders = new Set<DateOrder>();
	for (const { text } of stamps) {
		for (const match of text.slice(0, 500).matchAll(SLASHED)) {
			const [first, second] = [Number(match[1]), Number(match[3])];
			if (statedDates(match[0], { language }).length === 0) continue;
			if (first > 12 && second <= 12) orders.add('day-month-year');
			if (second > 12 && first <= 12) orders.add('month-day-year');
		}
	}
	return orders.size === 1 ? [...orders][0] : undefined;
}
