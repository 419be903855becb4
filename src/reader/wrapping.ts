import { stampLine } from '#dates';
import type { SourceLine } from '#text';

/** How the lines of a capture are broken at a fixed width. */
export interface Wrapping {
	/** Columns of its longest wrapped lines. */
	readonly width: number;
	/** Each line holds as many words as fit: a line that had room for the next word ends a paragraph. */
	readonly exact: boolean;
	/** Paragraphs are told by the indent of their first line. */
	readonly indents: boolean;
}

/** Fewest columns of a line that can be wrapped, and most. */
const NARROWEST = 28;
const WIDEST = 220;
/** Share of a page's characters that may stand in lines longer than the width. */
const BEYOND = 0.3;

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/gu;
const CLOSES = /[.!?:…。！？：؟۔।]["'”’»«)\]」』]*$/u;
const BULLET = /^\s*(?:[•*▪‣·–—-]\s|\d{1,3}[.)]\s|>)/u;

/** "di Ilse Maron", "by R. Aldane and Jonas Weir" */
const BY_NAMES =
	/^(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]a|[Dd]oor|[Aa]v|[Aa]f|[Oo]leh)(?:\s(?:\p{Lu}[\p{L}.'’-]*|and|und|et|y|e|van|de))+$/u;
const LABELLED = /^\p{L}[\p{L} ]{1,24}[:：]\s?\S/u;

/** Whether a short line of a head is one of its own, so that no line above runs on into it: a byline, a stamp. */
function standsAlone(text: string): boolean {
	const line = text.trim();
	if (line.length > 60) return false;
	if (BY_NAMES.test(line) && /\s\p{Lu}/u.test(line)) return !/\p{Ll}{2}\.$/u.test(line);
	if (LABELLED.test(line) && !CLOSES.test(line)) return true;
	const stamp = /\d/.test(line) ? stampLine(line) : null;
	// "HNTV-02-03-16 0412EST" closes the report of a wire.
	return stamp?.full === true && stamp.rest.every((word) => stamp.timed && /^\p{Lu}{2,6}$/u.test(word));
}

/** Columns that a line takes up without the white space at its end; a wide letter takes two. */
export function columns(text: string): number {
	const line = text.trimEnd();
	return line.length + (line.length < WIDEST ? (line.match(WIDE)?.length ?? 0) : 0);
}

/** Columns of white space before the first word, a tab counting four. */
export function indentOf(text: string): number {
	let count = 0;
	for (const character of text) {
		if (character === '\t') count += 4;
		else if (character.trim() === '' && count < 400) count += 1;
		else break;
	}
	return count;
}

/** Columns of what would have to fit on the line above: the first word, or one letter where no spaces part words. */
function firstColumns(line: string): number {
	const word = /^\s*(\S{1,80})/u.exec(line)?.[1] ?? '';
	return word.search(WIDE) === 0 ? 2 : word.length;
}

/** A line of the capture and what stands on the next one. */
interface Pair {
	readonly length: number;
	/** Columns that the next line's first word needs. */
	readonly next: number;
	/** No stop stands at the end. */
	readonly open: boolean;
	/** The sentence plainly goes on: no stop here, a small letter there (or a letter of a script without capitals). */
	readonly sure: boolean;
	readonly cased: boolean;
	/** The next line ends the sentence, and this is not the first line of the capture. */
	readonly ends: boolean;
}

/**
 * Whether a line without a stop goes on in the next one: a small letter there, a comma here, a number that ends the
 * sentence, a first line that stands in.
 */
function goesOn(text: string, next: string): boolean {
	if (/^\s*["'“«„(]?\p{Ll}/u.test(next) || /[,،，、;；]$/u.test(text.trimEnd())) return true;
	if (/^\s*\d[\d.,]*(?:\s\p{Ll}|[.!?]$)/u.test(next)) return true;
	return indentOf(text) >= indentOf(next) + 2;
}

function pairsOf(lines: readonly SourceLine[]): Pair[] {
	const pairs: Pair[] = [];
	for (const [index, { text }] of lines.entries()) {
		const next = lines[index + 1]?.text ?? '';
		const length = columns(text);
		if (length < NARROWEST || length > WIDEST || next.trim() === '' || BULLET.test(next) || standsAlone(next)) continue;
		const ends = index > 0 && CLOSES.test(next.slice(-12).trimEnd());
		const cased = !/^\s*["'“«„(]?\p{Lo}/u.test(next);
		const open = !CLOSES.test(text.slice(-12).trimEnd());
		const sure = open && (!cased || goesOn(text, next));
		pairs.push({ length, next: firstColumns(next), open, sure, cased, ends });
	}
	return pairs;
}

/** Whether a line is full: the first word of the next one would not have fitted. A stop of two columns may hang over. */
function full(length: number, next: number, width: number): boolean {
	return length + (next === 2 ? 5 : 1 + next) > width;
}

/** The length of the longest lines, but for one in ten. */
function widthOf(pairs: readonly Pair[]): number {
	const lengths = pairs.map(({ length }) => length).sort((a, b) => a - b);
	return lengths[Math.ceil((lengths.length - 1) * 0.9)] ?? 0;
}

function shareOf(pairs: readonly Pair[], test: (pair: Pair) => boolean): number {
	return pairs.length === 0 ? 0 : pairs.filter(test).length / pairs.length;
}

/** How a capture is wrapped; null when its lines are whole paragraphs. */
export function wrappingOf(lines: readonly SourceLine[]): Wrapping | null {
	const pairs = pairsOf(lines);
	return (
		wrappedBy(
			lines,
			pairs,
			pairs.filter(({ sure }) => sure),
		) ?? wrappedByFullness(lines, pairs)
	);
}

/** Sentences that plainly go on from one line to the next, most of them at the same width. */
function wrappedBy(lines: readonly SourceLine[], pairs: readonly Pair[], sure: readonly Pair[]): Wrapping | null {
	if (sure.length === 0) return null;
	const width = widthOf(sure);
	if (beyond(lines, width) > (sure.length < 3 ? 0 : BEYOND)) return null;
	const filled = pairs.filter(({ length, next }) => full(length, next, width));
	const exact = shareOf(sure, ({ length, next }) => full(length, next, width));
	if (shareOf(sure, ({ length }) => length >= width * 0.7) < 0.7) return null;
	if (sure.length < pairs.length * 0.3 && (exact < 0.8 || shareOf(filled, (pair) => pair.sure) < 0.3)) return null;
	if (shareOf(sure, ({ cased }) => !cased) > 0.5 && (exact < 0.8 || (sure.length < 2 && !sure[0]!.ends))) return null;
	return { width, exact: exact >= 0.9, indents: indentsOpen(lines) };
}

/** Where capitals hide whether a sentence goes on: lines without a stop that end at the same column, none beyond. */
function wrappedByFullness(lines: readonly SourceLine[], pairs: readonly Pair[]): Wrapping | null {
	const open = pairs.filter((pair) => pair.open && pair.length >= 36);
	const width = widthOf(open);
	const filled = open.filter(({ length, next }) => full(length, next, width));
	const fewest = filled.some(({ length, ends }) => length >= 45 && ends) ? 1 : 2;
	if (filled.length < fewest || filled.length < open.length * 0.75 || beyond(lines, width) > 0) return null;
	return { width, exact: true, indents: indentsOpen(lines) };
}

/** Share of a page's characters in lines that are longer than a width. */
function beyond(lines: readonly SourceLine[], width: number): number {
	let over = 0;
	let all = 1;
	for (const { text } of lines) {
		all += text.length;
		if (columns(text) > width * 1.15) over += text.length;
	}
	return over / all;
}

/** Whether the first line of a paragraph stands in: an indented line has a flush one below, and no sentence goes on indented. */
function indentsOpen(lines: readonly SourceLine[]): boolean {
	let opening = 0;
	let going = 0;
	for (const [index, { text }] of lines.entries()) {
		const next = lines[index + 1]?.text ?? '';
		if (text.trim() === '' || next.trim() === '' || BULLET.test(text)) continue;
		const step = indentOf(text) - indentOf(next);
		if (step >= 2) opening += 1;
		else if (step <= -2 && /^\s*\p{Ll}/u.test(next)) going += 1;
	}
	return opening > 0 && opening > 2 * going;
}

/** Whether a wrapped line runs on into the next one. */
export function runsOn(line: string, next: string, { width, exact, indents }: Wrapping): boolean {
	const length = columns(line);
	if (line.trim() === '' || next.trim() === '' || length > WIDEST) return false;
	const [here, there] = [indentOf(line), indentOf(next)];
	if (there > here + 1 || (indents && there >= 2 && there >= here)) return false;
	const closed = CLOSES.test(line.slice(-12).trimEnd());
	if (/^\s*[•*▪‣]/u.test(next) || (closed && BULLET.test(next))) return false;
	const small = /^\s*\p{Ll}/u.test(next);
	if (small && /\p{L}[-‐]$/u.test(line.trimEnd())) return true;
	if (length < width * (small ? 0.5 : 0.6) || standsAlone(next)) return false;
	if (small) return true;
	if (exact) return full(length, firstColumns(next), width);
	return length >= width * (/[.!?:"”]$/u.test(line.trimEnd()) ? 0.86 : 0.74);
}
