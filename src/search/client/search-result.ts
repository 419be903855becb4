import type { TermHits } from '#search/engine';
import type { Chosen, Problem, SearchState } from './address-state.ts';
import type { Piece } from './excerpt.ts';
import type { NameEntry } from './name-list.ts';

/** A chosen value with its label and its reports. */
export interface Narrowing extends Chosen {
	readonly label: string;
	readonly entry: NameEntry | undefined;
	/** Report number → paragraphs that name it. */
	readonly reports: ReadonlyMap<number, readonly number[]>;
	/** The part of the search that it is: values of which a report has one only are one part together, any other its own. */
	readonly part: string;
}

/** What a search found. */
export interface Findings {
	readonly state: SearchState;
	readonly problems: readonly Problem[];
	/** Numbers of the reports found, in the order asked for. */
	readonly numbers: readonly number[];
	readonly terms: readonly TermHits[];
	readonly narrowings: readonly Narrowing[];
	/** How many reports without a known date the months left out. */
	readonly undated: number;
	/** The reports there would be without one part of the search: that of a narrowing, `words` or `months`. */
	without(part: string): number[];
}

/** A report as a list shows it. */
export interface ShownReport {
	readonly id: string;
	readonly title: string;
	readonly outlet: string;
	readonly date: string;
	readonly certainty: string;
	readonly excerpt: readonly Piece[];
	/** Paragraphs with what was searched for; `fragment` ends an address that leads there and marks the words. */
	readonly found: readonly { readonly number: number; readonly fragment: string }[];
}

/** What the words typed found. */
export interface FoundWords {
	readonly terms: readonly TermHits[];
	/** What there is to say of them. */
	readonly problems: readonly Problem[];
}

/** The texts of the archive, to be searched and shown: what Pagefind's own script would do, and six times as large. */
export interface Reader {
	find(typed: string): Promise<FoundWords>;
	shown(number: number, findings: Pick<Findings, 'terms' | 'narrowings'>): Promise<ShownReport>;
}
