import type { TableRow } from './table-row.ts';

/** What a list shows of a report, carried in its address in the index, after its number in the order of dates. */
export type ListedFacts = readonly [
	number: number,
	id: string,
	headline: string,
	outlet: string,
	dateInWords: string,
	certainty: string,
];

/**
 * The address of a report in the index. It carries what lists show of it: Pagefind's own place for that, meta fields,
 * is searched too, so that "printed" would find every report whose date is printed.
 */
export function factsAddress(number: number, [id, headline, outlet, dateInWords, , certainty]: TableRow): string {
	const facts: ListedFacts = [number, id, headline, outlet, dateInWords, certainty];
	return `#${JSON.stringify(facts)}`;
}

/** Reads an address that factsAddress made. */
export function factsOf(address: string): ListedFacts {
	return JSON.parse(address.slice(1));
}
