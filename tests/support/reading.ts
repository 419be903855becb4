import { NO_AUTHORITIES } from '../../src/model/authority.ts';
import { reportId } from '../../src/model/ids.ts';
import { toBlocks } from '../../src/reader/blocks.ts';
import { describe } from '../../src/reader/fields/index.ts';
import { pageLanguage } from '../../src/reader/language.ts';
import type { ClassifiedBlock, Fields, ReadingContext } from '../../src/reader/reading.ts';
import { recorded } from '../../src/reader/records/recorded.ts';
import { classify } from '../../src/reader/roles/index.ts';

/** What a capture given as lines is read as. */
export function readLines(texts: readonly string[]): { blocks: ClassifiedBlock[]; fields: Fields } {
	const { lines, record } = recorded({
		lines: texts.map((text, index) => ({ number: index + 1, text })),
		marks: [],
		pictures: [],
	});
	const context: ReadingContext = {
		id: reportId('invented'),
		file: 'invented.txt',
		lines,
		sidecar: null,
		authorities: NO_AUTHORITIES,
		houseStyle: null,
		language: pageLanguage(lines),
		record,
	};
	const blocks = classify(toBlocks(lines, record), context);
	return { blocks, fields: describe(blocks, context) };
}

/** Reads the lines of a scene, `role: words` each, and gives back what each was read as, in the same form. */
export function readScene(scene: string): { expected: string[]; found: string[]; fields: Fields } {
	const rows = scene
		.replace(/^\n/, '')
		.trimEnd()
		.split('\n')
		.map((row) => /^\s*([a-z ]+)\| ?(.*)$/.exec(row));
	const texts = rows.map((row) => row?.[2] ?? '');
	const { blocks, fields } = readLines(texts);
	const found = texts.map((text, index) => {
		const block = blocks.find(({ from, to }) => from <= index + 1 && to >= index + 1);
		return text.trim() === '' ? '' : `${block?.role ?? 'nothing'}| ${text}`;
	});
	return { expected: rows.map((row) => (row?.[2]?.trim() ? `${row[1]!.trim()}| ${row[2]}` : '')), found, fields };
}
