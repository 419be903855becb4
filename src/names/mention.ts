import type { Kind } from '#model';
import type { Token } from './tokens.ts';

/** A span of text that names an authority. Offsets count UTF-16 units; `end` is exclusive and leaves out a possessive. */
export interface Mention {
	readonly start: number;
	readonly end: number;
	/** The words as printed. */
	readonly text: string;
	readonly id: string;
	readonly kind: Kind;
}

/** Where in a text a name was met: the words `first` to `last`, both included; `lead` is the article in front, or `first`. */
export interface Span {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly lead: number;
	readonly first: number;
	readonly last: number;
}

/** A family name that may stand for its bearer once the full name has been read. */
export interface Surname {
	readonly words: readonly string[];
	/** Person id; null when two people of the report share the name. */
	readonly id: string | null;
}

/** What the matcher remembers from paragraph to paragraph of one report. */
export interface ReportState {
	/** Surnames met so far, under their first word. */
	readonly surnames: Map<string, Surname[]>;
	/** Acronyms that this report gives to something that no record has. */
	readonly foreignAcronyms: Set<string>;
	/** BCP 47, by whose endings names are inflected; empty when it is not known. */
	readonly language: string;
}

/** An empty memory: one a report. The language is that of its text. */
export function newReportState(language = ''): ReportState {
	return { surnames: new Map(), foreignAcronyms: new Set(), language };
}
