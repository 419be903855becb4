import type { SourceLine } from '#text';
import type { Block } from './reading.ts';

/** Marks that print nothing: soft hyphen, zero-width and bidi marks, byte order mark. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
/** Control characters that may stand in a broken capture; they count as white space. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: captures do hold them
const BLANK = /[\s\u0000-\u001F\u007F-\u009F]+/g;

/** Any of these, and any white space but single spaces. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: captures do hold them
const UNEVEN = /[^\S ]|[\u0000-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]| {2}/;

/** A line's words as a reader sees them: white space folded to single spaces, invisible marks dropped, ends trimmed. */
export function foldSpace(text: string): string {
	return (UNEVEN.test(text) ? text.replace(INVISIBLE, '').replace(BLANK, ' ') : text).trim();
}

/** Columns of white space before the first word, a tab counting four. */
function indentOf(text: string): number {
	let columns = 0;
	for (const character of text) {
		if (character === '\t') columns += 4;
		else if (character.trim() === '' && columns < 400) columns += 1;
		else break;
	}
	return columns;
}

/** Whether the capture is wrapped at a fixed width, and at which: null when its lines are whole paragraphs. */
function wrapWidth(lines: readonly SourceLine[]): number | null {
	let widest = 0;
	let pairs = 0;
	let running = 0;
	for (const [index, { text }] of lines.entries()) {
		const length = text.trimEnd().length;
		widest = Math.max(widest, length);
		const next = lines[index + 1]?.text.trimStart() ?? '';
		if (length < 30 || next === '') continue;
		pairs += 1;
		if (/^\p{Ll}/u.test(next) && !/[.!?:]$/.test(text.slice(-400).trimEnd())) running += 1;
	}
	return widest <= 100 && pairs >= 3 && running / pairs >= 0.4 ? widest : null;
}

/** Whether paragraphs are told by the indent of their first line: most indented lines have a flush one below. */
function indentsOpen(lines: readonly SourceLine[]): boolean {
	let indented = 0;
	let opening = 0;
	for (const [index, { text }] of lines.entries()) {
		const next = lines[index + 1]?.text ?? '';
		if (text.trim() === '' || next.trim() === '' || indentOf(text) < 2) continue;
		indented += 1;
		if (indentOf(next) === 0) opening += 1;
	}
	return indented >= 2 && opening / indented >= 0.5;
}

/** Whether a wrapped line runs on into the next one. */
function runsOn(line: string, next: string, width: number, indents: boolean): boolean {
	const end = line.trimEnd();
	if (end.trimStart() === '' || next.trim() === '') return false;
	if (indents && indentOf(next) >= 2) return false;
	if (indentOf(next) > indentOf(line) + 1) return false;
	if (/^\s*[•*▪‣]/u.test(next)) return false;
	if (/^\s*\p{Ll}/u.test(next)) return end.length >= width * 0.5;
	return end.length >= width * (/[.!?:"”]$/u.test(end) ? 0.86 : 0.74);
}

/** Makes one block of the lines with the indexes `first` to `last`. */
export function blockOf(lines: readonly SourceLine[], first: number, last: number, blankAbove: number): Block {
	const raw = lines
		.slice(first, last + 1)
		.map(({ text }) => text)
		.join('\n');
	return {
		from: lines[first]!.number,
		to: lines[last]!.number,
		text: foldSpace(raw),
		raw,
		blankAbove,
		indent: indentOf(lines[first]!.text),
	};
}

/** Cuts a capture into positioned blocks: a line each, but lines wrapped at a fixed width are one block a paragraph. */
export function toBlocks(lines: readonly SourceLine[]): Block[] {
	const width = wrapWidth(lines);
	const indents = width !== null && indentsOpen(lines);
	const blocks: Block[] = [];
	let blank = 0;
	for (let index = 0; index < lines.length; index += 1) {
		if (lines[index]!.text.trim() === '') {
			blank += 1;
			continue;
		}
		const first = index;
		while (width !== null && index + 1 < lines.length && runsOn(lines[index]!.text, lines[index + 1]!.text, width, indents))
			index += 1;
		blocks.push(blockOf(lines, first, index, blocks.length === 0 ? Number.POSITIVE_INFINITY : blank));
		blank = 0;
	}
	return blocks;
}
