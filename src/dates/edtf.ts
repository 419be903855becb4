import type { Basis, Edtf } from '#model';
import { byText } from '#text/browser';
import { readDay } from './days.ts';
import { type DatePart, type EdtfParts, readEdtfParts } from './edtf-parts.ts';

/**
 * Checks and brands a date in the Extended Date/Time Format: level 1 (`2016-01`, `2016-01-13~`, `201X`, `a/b`, `a/..`,
 * seasons) and sets (`[a..b]` one unknown day between, `[a,b]` one of, `{a,b}` all of). Null when it is none.
 */
export function parseEdtf(text: string): Edtf | null {
	const tidy = text.trim().replaceAll(', ', ',');
	return readEdtfParts(tidy) ? (tidy as Edtf) : null;
}

/** The parts of a checked EDTF value. */
export function edtfParts(edtf: Edtf): EdtfParts {
	const parts = readEdtfParts(edtf);
	if (!parts) throw new RangeError(`"${edtf.slice(0, 60)}" is not EDTF`);
	return parts;
}

/** First and last day that a date can be, YYYY-MM-DD; null where it is unbounded. */
export function bounds(edtf: Edtf): { earliest: string | null; latest: string | null } {
	const spans = spansOf(edtfParts(edtf));
	let earliest: string | null = '9999-12-31';
	let latest: string | null = '0000-01-01';
	for (const { from, to } of spans) {
		earliest = earliest === null || from === null ? null : earliest < from.earliest ? earliest : from.earliest;
		latest = latest === null || to === null ? null : latest > to.latest ? latest : to.latest;
	}
	return { earliest, latest };
}

/** Orders dates by earliest bound, then by latest; unbounded starts first, unknown dates (null) last. */
export function compareEdtf(a: Edtf | null, b: Edtf | null): number {
	if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
	const [left, right] = [bounds(a), bounds(b)];
	return byText(left.earliest ?? '', right.earliest ?? '') || byText(left.latest ?? '~', right.latest ?? '~') || byText(a, b);
}

/** How finely a date is known; seasons and decades count as ranges. */
export function precision(edtf: Edtf): 'day' | 'month' | 'year' | 'range' | 'set' {
	const parts = edtfParts(edtf);
	if (parts.form === 'interval') return 'range';
	if (parts.form !== 'date') return 'set';
	const { kind } = parts.date;
	return kind === 'day' || kind === 'month' || kind === 'year' ? kind : 'range';
}

/** Whether one and the same day can be meant by both dates. */
export function overlaps(a: Edtf, b: Edtf): boolean {
	const [left, right] = [bounds(a), bounds(b)];
	return (left.earliest ?? '') <= (right.latest ?? '~') && (right.earliest ?? '') <= (left.latest ?? '~');
}

/** How many days the bounds of a date span, both ends included; Infinity when one end is open. */
export function spanInDays(edtf: Edtf): number {
	const { earliest, latest } = bounds(edtf);
	if (earliest === null || latest === null) return Number.POSITIVE_INFINITY;
	return (readDay(latest) ?? 0) - (readDay(earliest) ?? 0) + 1;
}

function spansOf(parts: EdtfParts): readonly { from: DatePart | null; to: DatePart | null }[] {
	if (parts.form === 'date') return [{ from: parts.date, to: parts.date }];
	return parts.form === 'interval' ? [parts] : parts.members;
}

/** How a reader should take a date: printed ●, taken from elsewhere ◎, worked out from the text ◐, month only ◌. */
export type Certainty = 'printed' | 'sidecar' | 'worked-out' | 'month-only' | 'unknown';

/** The certainty mark of a publication date. A date that is known no finer than a month is marked so, whoever says it. */
export function certaintyOf(date: Edtf | null, basis: Basis): Certainty {
	if (date === null || basis === 'unknown') return 'unknown';
	const fine = precision(date);
	if (fine === 'month' || fine === 'year' || (fine === 'range' && spanInDays(date) > 31)) return 'month-only';
	if (basis === 'sidecar') return 'sidecar';
	return basis === 'stated' && fine === 'day' && !/[~?%]/.test(date) ? 'printed' : 'worked-out';
}
