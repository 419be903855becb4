import type { Passage } from '#markdown';
import type { Authorities, IngestReport, KnownName, MentionsByReport, ReportFrontmatter } from '#model';

/** Everything that the site knows. */
export interface Archive {
	/** The folder it was read from. */
	readonly folder: string;
	/** Sorted by date, see order.ts. */
	readonly reports: readonly Report[];
	readonly byId: ReadonlyMap<string, Report>;
	readonly authorities: Authorities;
	/** Every name of the collection: of records, found by the program and shown, found and offered to the cataloguer. */
	readonly names: readonly KnownName[];
	/** Where the names that the program found stand. */
	readonly mentions: MentionsByReport;
	readonly ingest: IngestReport;
}

/** A report as pages and exports see it: its front matter and, on demand, its text. */
export type Report = ReportFrontmatter & {
	/**
	 * Paragraphs and sub-headings in order; parsed when asked for.
	 *
	 * @param naming "place:velmar": only those that name this are wanted, so the others may be left out
	 */
	passages(naming?: string): readonly Passage[];
};
