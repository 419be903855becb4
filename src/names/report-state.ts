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
}

/** An empty memory: one a report. */
export function newReportState(): ReportState {
	return { surnames: new Map(), foreignAcronyms: new Set() };
}
