import type { Mention, Token } from '#names';

/** One block of a report's text, with the names of it that have records. */
export interface TextBlock {
	/** Where it stands: the number of a passage from 0, or the name of a field. */
	readonly at: number | string;
	readonly text: string;
	/** What the records already name: nothing else is looked for there. */
	readonly recorded: readonly Mention[];
	/** Its words, where they are known already. */
	readonly tokens?: readonly Token[];
}

/** A report as names are looked for in it. */
export interface NamedReport {
	readonly id: string;
	/** BCP 47. */
	readonly language: string;
	readonly blocks: readonly TextBlock[];
	/** Names without a record that byline and credits give. */
	readonly credited: readonly string[];
	/** People with a record whom byline and credits give. */
	readonly creditedRecords?: readonly RecordedName[];
}

/** Where a name stands: its block, first letter, letter behind it. */
export type Place = readonly [at: number | string, start: number, end: number];

/** A spelling with its places. */
export type Form = readonly [text: string, places: readonly Place[]];

/** A name that a report may hold, with all that the report says about it. */
export interface Candidate {
	/** Its folded words, articles left out, parted by spaces: what makes two the same. */
	readonly key: string;
	/** Spellings, each with its places; none for one that only byline or credits print. */
	readonly forms: readonly Form[];
	/** How often it stands in running text, and how often there not at the start of a sentence. */
	readonly times: number;
	readonly within: number;
	/** The number of a cue and how often it was met, by turns. */
	readonly cues: readonly number[];
	/** How often its only word stands in small letters. */
	readonly small?: number;
	/** A country and its body in small letters, as one key: "SY army". */
	readonly body?: string;
	/** The acronym that a bracket behind it gives. */
	readonly acronym?: string;
	/** Whether byline or credits name it. */
	readonly credited?: true;
}

/** A record's name as one report prints it. */
export interface RecordedName extends Pick<Mention, 'kind' | 'id' | 'text'> {
	/** The acronym that a bracket behind it gives. */
	readonly acronym?: string;
}

/** What one report may name: a function of the report alone. */
export interface Candidates {
	readonly language: string;
	/** Each time that a record's name stands in it, in order. */
	readonly recorded: readonly RecordedName[];
	/** ISO codes of the countries that it names or whose people it names. */
	readonly countries: readonly string[];
	readonly names: readonly Candidate[];
}
