import { toBlocks } from '../../src/ingest/blocks.ts';
import { classify } from '../../src/ingest/classify/index.ts';
import { describe } from '../../src/ingest/describe/index.ts';
import { pageLanguage } from '../../src/ingest/language.ts';
import type { ClassifiedBlock, Fields, ReadingContext, SourceLine } from '../../src/ingest/reading.ts';
import { NO_AUTHORITIES } from '../../src/schema/authority.ts';
import { reportId } from '../../src/schema/ids.ts';

/** What a capture given as lines is read as. */
export function readLines(texts: readonly string[]): { blocks: ClassifiedBlock[]; fields: Fields } {
	const lines: SourceLine[] = texts.map((text, index) => ({ number: index + 1, text }));
	const context: ReadingContext = {
		id: reportId('invented'),
		file: 'invented.txt',
		lines,
		sidecar: null,
		authorities: NO_AUTHORITIES,
		houseStyle: null,
		language: pageLanguage(lines),
	};
	const blocks = classify(toBlocks(lines), context);
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
