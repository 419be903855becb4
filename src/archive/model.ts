import type { Authorities, IngestReport } from '#model';
import type { Report } from './report.ts';

/** Everything that the site knows. */
export interface Archive {
	/** The folder it was read from. */
	readonly folder: string;
	/** Sorted by date, see order.ts. */
	readonly reports: readonly Report[];
	readonly byId: ReadonlyMap<string, Report>;
	readonly authorities: Authorities;
	readonly ingest: IngestReport;
}
