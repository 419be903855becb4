import { type PhoneticEncoder, readRules } from '#names/browser';
import { memoize } from '#text/browser';
import type { FilterName } from './address-state.ts';
import { type NameEntry, namesOfRows } from './name-list.ts';
import { deltaDecode, monthsOf } from './report-span.ts';

/** A value of a facet and its reports, as the facet's file has them: the numbers as steps, and 1 for an unchecked name. */
export type FacetLine = readonly [value: string, label: string, steps: readonly number[], unchecked?: 1];

/** A report that has a name: how many reports after the one before, and the paragraphs that name it. */
export type NamedLine = readonly [step: number, ...paragraphs: number[]];

/** One value of a facet with its reports. */
export interface FacetValue {
	readonly value: string;
	readonly label: string;
	readonly numbers: readonly number[];
	/** A name that the program found and nobody has checked. */
	readonly unchecked: boolean;
}

/** The search data of the archive, each file fetched once and only when asked for. */
export interface ArchiveFiles {
	/** Every name: those of records, and those that the program found. */
	names(): Promise<readonly NameEntry[]>;
	/** What encodes names in any spelling. */
	encoder(): Promise<PhoneticEncoder>;
	/** First and last month of each report. */
	months(): Promise<{ first: string[]; last: string[] }>;
	/** First and last day of each report. */
	days(): Promise<{ first: string[]; last: string[] }>;
	facet(facet: FilterName): Promise<readonly FacetValue[]>;
	/** Report number → paragraphs that name it. */
	named(filter: FilterName, id: string): Promise<ReadonlyMap<number, readonly number[]>>;
	/** Rows of one file of what downloads need. */
	rows(chunk: string): Promise<readonly string[]>;
}

/** Opens the folder of search data. Every question throws when its file cannot be had. */
export function openFiles(folder: string): ArchiveFiles {
	const file = async (name: string) => {
		const response = await fetch(`${folder}${name}.txt`);
		if (!response.ok) throw new Error(`${response.status} ${name}`);
		return response.json();
	};
	const named = memoize(async (path: string) => {
		const lines: readonly NamedLine[] = await file(path);
		const numbers = deltaDecode(lines.map(([step]) => step));
		return new Map(lines.map(([, ...paragraphs], at) => [numbers[at]!, paragraphs]));
	});
	return {
		names: memoize(async () => namesOfRows(await file('names'))),
		encoder: memoize(async () => readRules(await file('sounds'))),
		months: memoize(async () => monthsOf(await file('months'))),
		days: memoize(async () => monthsOf(await file('days'))),
		facet: memoize(async (facet: FilterName) => {
			const lines: readonly FacetLine[] = await file(`facet-${facet}`);
			return lines.map(([value, label, steps, unchecked]) => ({
				value,
				label,
				numbers: deltaDecode(steps),
				unchecked: !!unchecked,
			}));
		}),
		named: (filter, id) => named(`${filter}/${id}`),
		rows: memoize(file),
	};
}

/** Reports in one file of what downloads need. */
export const CHUNK = 500;

/** Stands in a row for the address of the home page, which only the browser knows; no text of a report has it. */
export const HOME = '\u0001';

/** Hands a text to the reader as a file. */
export function save(name: string, type: string, text: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
