import { askedOnce } from '../asked-once.ts';
import type { FilterName } from '../filter-names.ts';
import { type NameEntry, readNames } from './name-list.ts';
import { unpackNumbers, unpackRising } from './packed-numbers.ts';
import { monthsOf } from './report-span.ts';

/** One value of a facet with its reports. */
export interface FacetValue {
	readonly value: string;
	readonly label: string;
	readonly numbers: readonly number[];
}

/** Every record of the authority files. */
export interface NameList {
	readonly entries: readonly NameEntry[];
	entry(kind: NameEntry['kind'], id: string): NameEntry | undefined;
}

/** The search data of the archive, each file fetched once and only when asked for. */
export interface ArchiveFiles {
	names(): Promise<NameList>;
	months(): Promise<{ first: string[]; last: string[] }>;
	facet(facet: FilterName): Promise<readonly FacetValue[]>;
	/** Report number → paragraphs that name it. */
	named(filter: FilterName, id: string): Promise<ReadonlyMap<number, readonly number[]>>;
	rows<Row>(kind: 'table' | 'ris', chunk: number): Promise<Row[]>;
}

/** Opens the folder of search data. Every question throws when its file cannot be had. */
export function openFiles(folder: string): ArchiveFiles {
	const once = askedOnce((name) => fetchText(`${folder}${name}.txt`));
	return {
		names: () =>
			once('names', (text) => {
				const entries = readNames(text);
				const byId = new Map(entries.map((entry) => [`${entry.kind}/${entry.id}`, entry]));
				return { entries, entry: (kind, id) => byId.get(`${kind}/${id}`) };
			}),
		months: () => once('months', (text) => monthsOf(JSON.parse(text))),
		facet: (facet) => once(`facet-${facet}`, readFacet),
		named: (filter, id) => once(`${filter}/${id}`, readNamed),
		rows: (kind, chunk) => once(`${kind}-${chunk}`, JSON.parse),
	};
}

async function fetchText(address: string): Promise<string> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status} ${address}`);
	return response.text();
}

function readFacet(text: string): FacetValue[] {
	return text === ''
		? []
		: text.split('\n').map((line) => {
				const [value = '', label = '', packed = ''] = line.split('\t');
				return { value, label, numbers: unpackRising(packed) };
			});
}

function readNamed(text: string): Map<number, number[]> {
	const numbers = unpackNumbers(text);
	const named = new Map<number, number[]>();
	let report = 0;
	for (let at = 0; at < numbers.length; ) {
		report += numbers[at++]!;
		let paragraph = 0;
		const end = at + 1 + numbers[at]!;
		const paragraphs = numbers.slice(at + 1, end).map((step) => {
			paragraph += step;
			return paragraph;
		});
		named.set(report, paragraphs);
		at = end;
	}
	return named;
}
