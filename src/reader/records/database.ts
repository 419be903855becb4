import type { SourceLine } from '#text';
import { DATABASE_LABELS, DATABASE_LINES, FACTIVA_TAGS, LENGTH } from '../lexicon/records.ts';
import type { RecordPart } from '../reading.ts';
import { keyOf } from '../roles/shape.ts';
import { ANY_LABEL, type Entry, isWrapped, labelled, partBehind, partIn, type RecordFinder } from './labelled.ts';

const DATABASE = partIn([DATABASE_LABELS]);
const LINES = new Set(DATABASE_LINES.map(keyOf));

/** Fewest tags of a record of Factiva. */
const FEWEST_TAGS = 4;

/** "HD Council votes …", "PD 3 February 2016": a field behind two or three capitals, its words below it. */
export const factivaTags: RecordFinder = (lines) => {
	const entries = lines.flatMap(({ text }, at): Entry[] => {
		const match = /^\s?([A-Z]{2,3})(?:\s+(\S.*)|\s*)$/.exec(text.slice(0, 3000));
		const part = match === null ? undefined : FACTIVA_TAGS[match[1]!];
		return part === undefined ? [] : [{ at, part, value: match![2] ?? '' }];
	});
	const tags = new Set(entries.map(({ at }) => lines[at]!.text.trim().slice(0, 3).trim()));
	const opens = entries[0] !== undefined && lines.slice(0, entries[0].at).filter(({ text }) => text.trim() !== '').length <= 3;
	return opens && tags.size >= FEWEST_TAGS && (tags.has('HD') || tags.has('LP')) ? valuesBelow(lines, entries) : [];
};

/** A tag alone on its line has its value on the next one, where that is no tag. */
function valuesBelow(lines: readonly SourceLine[], entries: readonly Entry[]): Entry[] {
	const taken = new Set(entries.map(({ at }) => at));
	return entries.flatMap((entry): Entry[] => {
		const below = lines[entry.at + 1]?.text.trim() ?? '';
		if (entry.value !== '' || entry.part === 'text' || below === '' || taken.has(entry.at + 1)) return [entry];
		return [entry, { at: entry.at + 1, part: entry.part, value: below }];
	});
}

/** Fewest labels of a record without a word that only databases print. */
const FEWEST_FIELDS = 3;

/** Labels of a database, or a run of labels of any record with a title among them. */
export const databaseLabels: RecordFinder = (lines) => {
	const fields = lines.map(({ text }) => (text.length > 3000 ? null : labelled(text)));
	const sure = fields.filter((field) => field !== null && (DATABASE.has(field.label) || LENGTH.test(field.value))).length;
	const runs = labelRuns(lines, fields);
	// Below a headline such labels are a book's or a film's.
	const top = lines.findIndex(({ text }) => text.trim() !== '');
	if (sure < 2) return runs.filter((run) => run[0]!.at === top && run.length >= FEWEST_FIELDS && tellsTitle(run)).flat();
	const entries = new Map(runs.flat().map((entry) => [entry.at, entry]));
	for (const [at, { text }] of lines.entries()) {
		const field = fields[at];
		if (entries.has(at)) continue;
		if (field && DATABASE.has(field.label)) entries.set(at, { at, part: DATABASE.get(field.label)!, value: field.value });
		else if (field && ANY_LABEL.get(field.label) === 'other') entries.set(at, { at, part: 'other', value: '' });
		else if (text.length < 40 && LINES.has(keyOf(text))) entries.set(at, { at, part: 'other', value: '' });
	}
	for (const at of citation(lines, entries)) entries.set(at, { at, part: 'other', value: '' });
	return [...entries.values()].sort((a, b) => a.at - b.at);
};

/** The line that cites the report, "Maron, Ilse. The Courier [Ostreke] 14 Mar 2017: A.4.", where labels tell paper and day. */
function citation(lines: readonly SourceLine[], entries: ReadonlyMap<number, Entry>): number[] {
	const told = [...entries.values()];
	const text = told.find(({ part }) => part === 'text');
	const outlet = told.find(({ part }) => part === 'outlet')?.value.replace(/\s*;.*$/, '');
	if (!text || !outlet || !told.some(({ part }) => part === 'timestamp')) return [];
	const above = [...lines.slice(0, text.at).entries()];
	return above.flatMap(([at, line]) =>
		!entries.has(at) && line.text.length < 300 && line.text.includes(outlet) && /\d{4}/.test(line.text) ? [at] : [],
	);
}

function tellsTitle(run: readonly Entry[]): boolean {
	const parts = new Set(run.map(({ part }) => part));
	return (
		parts.has('headline') && ['byline', 'timestamp', 'address', 'outlet', 'saved'].some((part) => parts.has(part as RecordPart))
	);
}

/** Runs of known labels, one below the other with at most one blank line between. */
function labelRuns(lines: readonly SourceLine[], fields: readonly ReturnType<typeof labelled>[]): Entry[][] {
	const runs: Entry[][] = [];
	let run: Entry[] = [];
	let blanks = 0;
	for (const [at, { text }] of lines.entries()) {
		if (text.trim() === '') {
			blanks += 1;
			continue;
		}
		const field = fields[at] ?? null;
		const part = field === null ? undefined : partBehind(field.label, field.value);
		if (part !== undefined && (blanks <= 1 || run.length === 0))
			run.push({ at, part, value: part === 'other' ? '' : field!.value });
		else if (run.length > 0 && !(blanks === 0 && (isWrapped(lines[at - 1]!.text) || /^\s{3,}/.test(text)))) {
			if (run.length > 1) runs.push(run);
			run = part === undefined ? [] : [{ at, part, value: part === 'other' ? '' : field!.value }];
		}
		blanks = 0;
	}
	return run.length > 1 ? [...runs, run] : runs;
}
