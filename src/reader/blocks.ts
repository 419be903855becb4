import { INVISIBLE, type SourceLine } from '#text';
import { columnsOf, inColumns } from './columns.ts';
import { indentOf } from './line-ends.ts';
import type { Block, CaptureRecord } from './reading.ts';
import { runsOn, wrappingOf } from './wrapping.ts';

const UNSEEN = new RegExp(`[${INVISIBLE}]`, 'g');
/** Control characters that may stand in a broken capture; they count as white space. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: captures do hold them
const BLANK = /[\s\u0000-\u001F\u007F-\u009F]+/g;

/** Any of these, and any white space but single spaces. */
const UNEVEN = new RegExp(
	`[\\u0000-\\u001F\\u007F-\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF${INVISIBLE}]| {2}`,
);

const BULLET_ALONE = /^\s*[•·▪▸‣◦●○■□]\s*$/u;
const FEWEST_BULLETS = 3;

/** Whether a bullet stands alone on a line right above words: so lists are saved whose items hold paragraphs. */
function bulletAbove(lines: readonly SourceLine[], index: number): boolean {
	return BULLET_ALONE.test(lines[index]!.text) && /[\p{L}\p{N}]/u.test(lines[index + 1]?.text ?? '');
}

/** A line's words as a reader sees them: white space folded to single spaces, invisible marks dropped, ends trimmed. */
export function foldSpace(text: string): string {
	return (UNEVEN.test(text) ? text.replace(UNSEEN, '').replace(BLANK, ' ') : text).trim();
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

/** Whether a field of a record begins or ends between a line and the next. */
function parts(record: CaptureRecord, lines: readonly SourceLine[], index: number): boolean {
	const [here, below] = [record.get(lines[index]!.number), record.get(lines[index + 1]!.number)];
	return (here ?? below) !== undefined && !below?.goesOn;
}

/**
 * Cuts a capture into positioned blocks: a line each, but lines wrapped at a fixed width are one block a
 * paragraph; where columns stand side by side, lines are left alone.
 */
export function toBlocks(lines: readonly SourceLine[], record: CaptureRecord = new Map()): Block[] {
	const wrapping = wrappingOf(lines);
	const columns = columnsOf(lines);
	const bulleted = lines.filter((_, index) => bulletAbove(lines, index)).length >= FEWEST_BULLETS;
	const blocks: Block[] = [];
	let blank = 0;
	for (let index = 0; index < lines.length; index += 1) {
		if (lines[index]!.text.trim() === '') {
			blank += 1;
			continue;
		}
		const first = index;
		if (bulleted && bulletAbove(lines, index)) index += 1;
		const ends = () => index + 1 >= lines.length || inColumns(columns, lines[index]!.number) || parts(record, lines, index);
		while (wrapping && !ends() && runsOn(lines[index]!.text, lines[index + 1]!.text, wrapping)) index += 1;
		blocks.push(blockOf(lines, first, index, blocks.length === 0 ? Number.POSITIVE_INFINITY : blank));
		blank = 0;
	}
	return blocks;
}
