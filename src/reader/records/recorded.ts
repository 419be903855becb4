import type { SourceLine } from '#text';
import type { BareLines } from '../marks.ts';
import type { CaptureRecord, RecordField } from '../reading.ts';
import { databaseLabels } from './database.ts';
import { factivaDisplay, factivaTags } from './factiva.ts';
import { frontMatter } from './front-matter.ts';
import { type Entry, isWrapped } from './labelled.ts';
import { mailHead } from './mail.ts';

/** A capture without marks and labels. */
export interface RecordedLines extends BareLines {
	/** What each line of the record around the report tells. */
	readonly record: CaptureRecord;
}

/** Takes the labels off the record of a capture. Lines that tell nothing but their label stay as they are. */
export function recorded(bare: BareLines): RecordedLines {
	const captions = new Map(bare.pictures.map((line): [number, RecordField] => [line, { part: 'caption' }]));
	for (const find of [frontMatter, factivaTags, factivaDisplay, mailHead, databaseLabels]) {
		const entries = find(bare.lines);
		if (entries.length === 0) continue;
		const { lines, record } = withoutLabels(bare.lines, entries);
		return { ...bare, lines, record: new Map([...captions, ...record]) };
	}
	return { ...bare, record: captions };
}

function withoutLabels(lines: readonly SourceLine[], entries: readonly Entry[]): Pick<RecordedLines, 'lines' | 'record'> {
	const record = new Map<number, RecordField>();
	const bare = [...lines];
	const taken = new Set(entries.map(({ at }) => at));
	for (const { at, part, value } of entries) {
		const { number, text } = lines[at]!;
		if (value !== '') bare[at] = { number, text: value };
		if (part === 'text' && value !== '') continue;
		record.set(number, { part: value === '' ? 'other' : part });
		for (let next = at + 1; part !== 'text' && next <= at + LONGEST && !taken.has(next); next += 1) {
			const below = lines[next];
			if (
				!below ||
				below.text.trim() === '' ||
				!(isWrapped(lines[next - 1]!.text) || /^\s{3,}\S/.test(below.text) || text === '')
			)
				break;
			record.set(below.number, { part, goesOn: true });
		}
	}
	return { lines: bare, record };
}

/** How many lines one value may take up. */
const LONGEST = 12;
