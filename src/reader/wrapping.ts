import type { SourceLine } from '#text';
import {
	BULLET,
	CLOSES,
	columns,
	firstColumns,
	full,
	indentOf,
	NARROWEST,
	type Pair,
	pairsOf,
	standsAlone,
	WIDEST,
} from './line-ends.ts';

/** How the lines of a capture are broken at a fixed width. */
export interface Wrapping {
	/** Columns of its longest wrapped lines. */
	readonly width: number;
	/** Each line holds as many words as fit: a line that had room for the next word ends a paragraph. */
	readonly exact: boolean;
	/** Paragraphs are told by the indent of their first line. */
	readonly indents: boolean;
}

/** Share of a page's characters that may stand in lines longer than the width. */
const BEYOND = 0.3;
/** How much longer than the longest wrapped lines a line may be and still be one of them. */
const SLACK = 1.15;

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
		) ??
		wrappedByFullness(lines, pairs) ??
		titleAlone(lines)
	);
}

/** Sentences that plainly go on from one line to the next, most of them at the same width. */
function wrappedBy(lines: readonly SourceLine[], pairs: readonly Pair[], sure: readonly Pair[]): Wrapping | null {
	if (sure.length === 0) return null;
	const width = widthOf(sure);
	if (beyond(lines, Math.max(width * SLACK, roomOf(sure))) > (sure.length < 3 ? 0 : BEYOND)) return null;
	const filled = pairs.filter(({ length, next }) => full(length, next, width));
	const exact = shareOf(sure, ({ length, next }) => full(length, next, width));
	if (exact < 1 && shareOf(sure, ({ length }) => length >= width * 0.7) < 0.7) return null;
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
	if (filled.length < fewest || filled.length < open.length * 0.75 || beyond(lines, width * SLACK) > 0) return null;
	return { width, exact: true, indents: indentsOpen(lines) };
}

/** Most lines of a page of which the title alone may be wrapped. */
const FEW_LINES = 16;

/** A short page whose title alone is wrapped: its last word stands below the longest line, apart from what follows. */
function titleAlone(lines: readonly SourceLine[]): Wrapping | null {
	const inked = lines.filter(({ text }) => text.trim() !== '');
	const at = lines.findIndex(({ text }) => text.trim() !== '');
	const [title, word, below] = [lines[at]?.text ?? '', lines[at + 1]?.text ?? '', lines[at + 2]?.text ?? ''];
	if (inked.length < 3 || inked.length > FEW_LINES || columns(title) < NARROWEST || CLOSES.test(title.trimEnd())) return null;
	if (!/^\p{L}{2,30}\??$/u.test(word.trim()) || (below.trim() !== '' && !standsAlone(below))) return null;
	const small = title.match(/\s\p{Ll}{2}/gu)?.length ?? 0;
	const room = columns(title) + firstColumns(word);
	return small >= 3 && beyond(lines, room) === 0 ? { width: columns(title), exact: true, indents: indentsOpen(lines) } : null;
}

/** The most columns at which each of the lines is still full: a line that ends a paragraph may be as long. */
function roomOf(pairs: readonly Pair[]): number {
	return pairs.reduce((least, { length, next }) => Math.min(least, length + next), WIDEST);
}

/** Share of a page's characters in lines that are longer than so many columns. */
function beyond(lines: readonly SourceLine[], most: number): number {
	let over = 0;
	let all = 1;
	for (const { text } of lines) {
		all += text.length;
		if (columns(text) > most) over += text.length;
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
	if (length < width * (exact ? 0.45 : small ? 0.5 : 0.6) || standsAlone(next)) return false;
	if (small) return true;
	if (exact) return full(length, firstColumns(next), width);
	return length >= width * (/[.!?:"”]$/u.test(line.trimEnd()) ? 0.86 : 0.74);
}
