import { type Segment, textOf } from '#search/engine';
import { formsOf, type Unit, unitsOf } from './letters.ts';
import { SCOPES } from './query.ts';
import type { Term } from './query-terms.ts';
import type { Findings } from './search-result.ts';

/** A stretch of a text that was found: from the first letter up to, not including, the last. */
export interface Mark {
	readonly from: number;
	readonly to: number;
}

/** A segment of a report with what was found in it. */
export interface MarkedSegment extends Segment {
	readonly marks: readonly Mark[];
	/** Whether the archive's own record says that it names what was chosen. */
	readonly names: boolean;
}

/** What a search marks in a text: words, and the spellings of the names chosen, with the acronyms that have one form. */
export interface Sought {
	readonly rows: readonly { readonly row: readonly string[]; readonly open: boolean }[];
	readonly acronyms: readonly string[];
}

/**
 * The stretches of a report in which a search found something. Which paragraphs name what was chosen the archive's own
 * record says, also where the name stands there only in part.
 */
export function markedSegments(
	segments: readonly Segment[],
	number: number,
	{ clauses, narrowings, state }: Pick<Findings, 'clauses' | 'narrowings' | 'state'>,
): MarkedSegment[] {
	const own = clauses.filter(({ clause }) => !clause.not).flatMap(({ terms }) => terms);
	return segments.map((segment) => {
		const texts = own.filter(({ term }) =>
			(term.texts ?? (SCOPES[state.scope] as readonly number[])).includes(textOf(segment.voice)),
		);
		const naming = narrowings.filter(({ not, reports }) => !not && reports.get(number)?.includes(segment.paragraph));
		const names = naming.flatMap(({ entry }) => (entry ? [...entry.names, ...entry.adjectives] : []));
		const acronyms = naming.flatMap(({ entry }) => entry?.exact ?? []);
		const rows = [
			...texts.flatMap((found) => rowsOfTerm(found.term, found.began)),
			...names.map((name) => ({ row: unitsOf(name).map(({ form }) => form), open: false })),
		];
		return { ...segment, names: naming.length > 0, marks: marksIn(segment.text, { rows, acronyms }) };
	});
}

/** What of a term is marked: of two things close together, both. */
export function rowsOfTerm({ rows, open, near }: Term, began = false): Sought['rows'][number][] {
	return [...rows.map((row) => ({ row, open: open || began })), ...(near ? rowsOfTerm(near.term) : [])];
}

/** The stretches of a text that are sought, in their order, none over another. */
export function marksIn(text: string, { rows, acronyms }: Sought): Mark[] {
	const units = unitsOf(text);
	const forms = units.map(formsOf);
	const marks: Mark[] = [];
	for (const at of units.keys()) {
		for (const { row, open } of rows) {
			const last = row.length - 1;
			const stands = row.every((form, offset) =>
				open && offset === last ? forms[at + offset]?.some((own) => own.startsWith(form)) : forms[at + offset]?.includes(form),
			);
			if (stands && last >= 0)
				marks.push({ from: joinedBy(units[at]!, row[0]!)?.start ?? units[at]!.start, to: endOf(units, at, row, open) });
		}
		const raw = text.slice(units[at]!.start, units[at]!.end);
		if (acronyms.includes(raw)) marks.push({ from: units[at]!.start, to: units[at]!.end });
	}
	return merged(marks, text);
}

/** Where the words of a row end in a text: a word joined by hyphens with all that it is joined from. */
function endOf(units: readonly Unit[], at: number, row: readonly string[], open: boolean): number {
	const last = units[at + row.length - 1]!;
	return open ? last.end : (joinedBy(last, row.at(-1)!)?.end ?? last.until);
}

/** What hyphens make of a word, where that is the form that was found. */
function joinedBy({ joined }: Unit, form: string): Unit['joined'] {
	return joined?.form === form ? joined : null;
}

/** Marks that touch, or have nothing but a space between them, as one. */
function merged(marks: readonly Mark[], text: string): Mark[] {
	const result: Mark[] = [];
	for (const mark of [...marks].sort((a, b) => a.from - b.from || b.to - a.to)) {
		const before = result.at(-1);
		if (before && (mark.from <= before.to || /^\s+$/.test(text.slice(before.to, mark.from))))
			result[result.length - 1] = { from: before.from, to: Math.max(before.to, mark.to) };
		else result.push(mark);
	}
	return result;
}
