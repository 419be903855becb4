import type { Passage } from '#markdown';
import type { Authorities, IngestReport, KnownName, MentionsByReport, Moved, ReportFrontmatter } from '#model';
import { by, memoize } from '#text';

/** Everything that the site knows. */
export interface Archive {
	/** The folder it was read from. */
	readonly folder: string;
	/** Sorted by date, see byDate. */
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

type Dated = Pick<ReportFrontmatter, 'id' | 'dateEarliest' | 'dateLatest'>;

/** Order of reports everywhere: earliest possible day, then latest, then id; reports without a date last. */
export const byDate: (a: Dated, b: Dated) => number = by(
	({ dateEarliest }) => dateEarliest ?? '~',
	({ dateLatest }) => dateLatest ?? '~',
	({ id }) => id,
);

/** Reports in the order of their dates, turned round: newest first, those without any date last. */
export function newestFirst(reports: readonly Report[]): Report[] {
	const dated = reports.filter((report) => report.dateEarliest !== null);
	const undated = reports.filter((report) => report.dateEarliest === null);
	return [...dated.toReversed(), ...undated];
}

/** The reports before and after one by date. Reports without any date have none. */
export interface Neighbours {
	readonly previous: Report | null;
	readonly next: Report | null;
}

const positions = memoize(({ reports }: Archive) => {
	const dated = reports.filter((report) => report.dateEarliest !== null);
	return { dated, index: new Map(dated.map((report, position) => [report.id, position])) };
});

/** The reports before and after the one with this id, by date. */
export function neighbours(archive: Archive, id: string): Neighbours {
	const { dated, index } = positions(archive);
	const position = index.get(id);
	if (position === undefined) return { previous: null, next: null };
	return { previous: dated[position - 1] ?? null, next: dated[position + 1] ?? null };
}
