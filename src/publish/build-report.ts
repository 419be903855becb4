import type { Archive } from '#archive';
import { basePath, type IngestReport } from '#model';

/** What the checks of a finished draft counted. */
export interface CheckCounts {
	/** Reports whose text on the page is the text of the capture. */
	readonly texts: number;
	readonly pages: number;
	readonly links: number;
	/** Feeds, JSON and other files that were read back. */
	readonly files: number;
}

/** `published P + quarantined Q + ignored I = seen S`: the last line of a build. */
export function closingLine({ published, quarantined, ignored, seen }: IngestReport): string {
	return `published ${published.length} + quarantined ${quarantined.length} + ignored ${ignored.length} = seen ${seen}`;
}

/**
 * What became of every entry of the folder of captures: the file `build-report.json`. Also the mark of a site that this
 * program built.
 */
export function buildReport(ingest: IngestReport, archive: Archive, checks: CheckCounts): string {
	const hashes = new Map(archive.reports.map(({ id, source }) => [id, source.sha256]));
	const report = {
		program: 'cuttings',
		base: basePath(),
		account: closingLine(ingest),
		counts: {
			published: ingest.published.length,
			quarantined: ingest.quarantined.length,
			ignored: ingest.ignored.length,
			seen: ingest.seen,
		},
		checks,
		published: ingest.published.map(({ id, file }) => ({ id, file, sha256: hashes.get(id) })),
		quarantined: ingest.quarantined,
		ignored: ingest.ignored,
		messages: ingest.messages,
	};
	return `${JSON.stringify(report, null, '\t')}\n`;
}
