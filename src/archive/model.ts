import type { Passage } from '#markdown';
import type { Authorities, IngestReport, KnownName, MentionsByReport, Moved, ReportFrontmatter } from '#model';

/** Everything that the site knows. */
export interface Archive {
	/** The folder it was read from. */
	readonly folder: string;
	/** Sorted by date, see order.ts. */
	readonly reports: readonly Report[];
	readonly byId: ReadonlyMap<string, Report>;
	/** The records of the authority files and, beside them, the names that the program found and readers see. */
	readonly authorities: Authorities;
	/** The records of the authority files alone. */
	readonly recorded: Authorities;
	/** Every name of the collection: of records, found by the program and shown, found and offered to the cataloguer. */
	readonly names: readonly KnownName[];
	/** Where the names that the program found stand. */
	readonly mentions: MentionsByReport;
	/** Addresses of names that a decision of the cataloguer moved. */
	readonly moved: readonly Moved[];
	readonly ingest: IngestReport;
}

/** The kinds of names that the program finds by itself and gives pages; outlets are only offered to the cataloguer. */
export const FOUND_KINDS = ['place', 'group', 'person'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/**
 * A report as pages and exports see it: its front matter and, on demand, its text. People whom the program found have
 * their ids in byline and credits, and places in the dateline.
 */
export type Report = ReportFrontmatter & {
	/** Ids of names without a record that the program found in it, in order of first mention; left out where there are none. */
	readonly found?: Readonly<Record<FoundKind, readonly string[]>>;
	/**
	 * Paragraphs and sub-headings in order; parsed when asked for.
	 *
	 * @param naming "place:velmar": only those that name this are wanted, so the others may be left out
	 */
	passages(naming?: string): readonly Passage[];
};
