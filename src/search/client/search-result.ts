import type { Voice } from '#search/engine';
import type { Chosen, SearchState } from './address-state.ts';
import type { NameEntry } from './name-list.ts';
import type { Clause, Problem, Query, Scope } from './query.ts';
import type { Term } from './query-terms.ts';

/** A chosen value with its label and its reports. */
export interface Narrowing extends Chosen {
	readonly label: string;
	readonly entry: NameEntry | undefined;
	/** Report number → paragraphs that name it. */
	readonly reports: ReadonlyMap<number, readonly number[]>;
	/** The part of the search that it is: values of which a report has one only are one part together, any other its own. */
	readonly part: string;
}

/** What one term found. */
export interface FoundTerm {
	readonly term: Term;
	/** Whether reports with it are left out. */
	readonly not: boolean;
	/** How well each report matches, by its number in the order of dates. */
	readonly scores: ReadonlyMap<number, number>;
	/** How many reports have it in a text that the search does not look through: the first such text. */
	readonly elsewhere: { readonly text: number; readonly count: number } | null;
	/** Whether no report has the word itself, and words that begin with it were taken instead. */
	readonly began: boolean;
}

/** What one condition found. */
export interface FoundClause {
	readonly clause: Clause;
	readonly terms: readonly FoundTerm[];
	/** Of all its terms. */
	readonly scores: ReadonlyMap<number, number>;
}

/** What a search found. */
export interface Findings {
	readonly state: SearchState;
	readonly problems: readonly Problem[];
	/** Numbers of the reports found, in the order asked for. */
	readonly numbers: readonly number[];
	readonly clauses: readonly FoundClause[];
	readonly narrowings: readonly Narrowing[];
	/** How many reports without a known date the dates left out. */
	readonly undated: number;
	/** The reports there would be without one part of the search: that of a narrowing, `words` or `dates`. */
	without(part: string): number[];
}

/** A place in a report where something was found; `fragment` ends an address that leads there and marks the words. */
export interface FoundPlace {
	readonly voice: Voice;
	readonly paragraph: number;
	readonly fragment: string;
}

/** A stretch of an excerpt. */
export interface Piece {
	readonly text: string;
	readonly marked: boolean;
}

/** A report as a list shows it. */
export interface ShownReport {
	readonly id: string;
	readonly title: string;
	readonly outlet: string;
	readonly date: string;
	readonly certainty: string;
	/** Who speaks in the excerpt. */
	readonly voice: Voice;
	readonly excerpt: readonly Piece[];
	readonly found: readonly FoundPlace[];
}

/** The texts of the archive, to be searched and shown: what Pagefind's own script would do. */
export interface Reader {
	find(query: Query, scope: Scope): Promise<readonly FoundClause[]>;
	shown(number: number, findings: Pick<Findings, 'clauses' | 'narrowings' | 'state'>): Promise<ShownReport>;
}
