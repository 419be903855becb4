import type { SourceLine } from './reading.ts';

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
const CLOSES = /[.!?:;…。！？：；؟۔।]["'”’»«)\]」』]*$/u;
const BULLET = /^\s*(?:[•*▪‣·–—-]\s|\d{1,3}[.)]\s|>)/u;

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
	readonly next: number;
	/** The sentence plainly goes on: no stop here, a small letter there (or a letter of a script without capitals). */
	readonly sure: boolean;
	readonly cased: boolean;
}

function pairsOf(lines: readonly SourceLine[]): Pair[] {
	const pairs: Pair[] = [];
	for (const [index, { text }] of lines.entries()) {
		const next = lines[index + 1]?.text ?? '';
		const length = columns(text);
		if (length < NARROWEST || length > WIDEST || next.trim() === '' || BULLET.test(next)) continue;
		const cased = !/^\s*["'“«„(]?\p{Lo}/u.test(next);
		const open = !CLOSES.test(text.slice(-12).trimEnd());
		pairs.push({ length, next: firstColumns(next), cased, sure: open && (!cased || /^\s*["'“«„(]?\p{Ll}/u.test(next)) });
	}
	return pairs;
}

/** Whether a line is full: the first word of the next one would not have fitted, or hardly. */
function full(length: number, next: number, width: number): boolean {
	return length + 1 + next > width;
}

/** How a capture is wrapped; null when its lines are whole paragraphs. */
export function wrappingOf(lines: readonly SourceLine[]): Wrapping | null {
	const pairs = pairsOf(lines);
	const sure = pairs.filter((pair) => pair.sure);
	const lengths = sure.map(({ length }) => length).sort((a, b) => a - b);
	const width = lengths[Math.floor((lengths.length - 1) * 0.98)];
	if (width === undefined) return null;
	let beyond = 0;
	let all = 0;
	for (const { text } of lines) {
		all += text.length;
		if (columns(text) > width * 1.15) beyond += text.length;
	}
	if (beyond > all * (sure.length < 3 ? 0 : BEYOND)) return null;
	const long = sure.filter(({ length }) => length >= width * 0.7).length;
	const exact = sure.filter(({ length, next }) => full(length, next, width)).length / sure.length;
	const caseless = sure.filter(({ cased }) => !cased).length > sure.length / 2;
	if (long < sure.length * 0.7 || sure.length < pairs.length * 0.3) return null;
	if (caseless && (exact < 0.8 || sure.length < 2)) return null;
	return { width, exact: exact >= 0.9, indents: indentsOpen(lines) };
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
	if (/^\s*\p{Ll}/u.test(next)) return length >= width * 0.5;
	if (exact) return full(length, firstColumns(next), width);
	return length >= width * (/[.!?:"”]$/u.test(line.trimEnd()) ? 0.86 : 0.74);
}
