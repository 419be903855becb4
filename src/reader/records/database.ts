import { stampLine } from '#dates';
import type { SourceLine } from '#text';
import { COUNTER, DATABASE_LABELS, DATABASE_LINES, LENGTH } from '../lexicon/records.ts';
import { keyOf } from '../roles/shape.ts';
import { ANY_LABEL, type Entry, isWrapped, labelled, partBehind, partIn, type RecordFinder } from './labelled.ts';

const DATABASE = partIn([DATABASE_LABELS]);
const LINES = new Set(DATABASE_LINES.map(keyOf));

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
		else if (text.length < 80 && (LINES.has(keyOf(text)) || COUNTER.test(text)))
			entries.set(at, { at, part: 'other', value: '' });
	}
	for (const at of masthead(lines, entries)) entries.set(at, { at, part: 'outlet', value: lines[at]!.text.trim() });
	for (const at of citation(lines, entries)) entries.set(at, { at, part: 'other', value: '' });
	return [...entries.values()].sort((a, b) => a.at - b.at);
};

/** The paper's name where no label tells it: the line right above the day, as databases print their heads. */
function masthead(lines: readonly SourceLine[], entries: ReadonlyMap<number, Entry>): number[] {
	if ([...entries.values()].some(({ part }) => part === 'outlet' || part === 'timestamp')) return [];
	const inked = lines.slice(0, HEAD).flatMap(({ text }, at) => (text.trim() === '' ? [] : [at]));
	const day = inked.findIndex((at) => {
		const stamp = lines[at]!.text.length < 80 ? stampLine(lines[at]!.text) : null;
		return stamp?.full === true && stamp.rest.length <= 2 && !entries.has(at);
	});
	const above = day < 1 ? -1 : inked[day - 1]!;
	const name = lines[above]?.text.trim() ?? '';
	const free = above >= 0 && !entries.has(above) && !COUNTER.test(name);
	return free && name.length <= 60 && /\p{L}{2}/u.test(name) && !/[.!?:]$/.test(name) ? [above] : [];
}

/** How many lines from the top on a database prints its head. */
const HEAD = 40;

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
		parts.has('headline') &&
		['byline', 'timestamp', 'address', 'outlet', 'saved'].some((part) => parts.has(part as Entry['part']))
	);
}

/** The runs of labels that hold a title, as indexes of their first and last line: each begins a report of its own. */
export function databaseRuns(lines: readonly SourceLine[]): { first: number; last: number }[] {
	const runs = labelRuns(
		lines,
		lines.map(({ text }) => (text.length > 3000 ? null : labelled(text))),
	);
	return runs
		.filter((run) => run.length >= FEWEST_FIELDS && tellsTitle(run))
		.map((run) => ({ first: run[0]!.at, last: run.at(-1)!.at }));
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
