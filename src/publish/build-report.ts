import type { Archive, Standing } from '#archive';
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

/** What a cataloguer may do after a first build, in three lines at most; none when nothing is left. */
export function nextSteps({ reports, withoutOutlet, datesInDoubt, unchecked, seen, keptOut }: Standing): string[] {
	const many = (n: number, one: string, more = `${one}s`) => `${n} ${n === 1 ? one : more}`;
	const lacks = [
		...(withoutOutlet > 0 ? [`${withoutOutlet} without an outlet`] : []),
		...(datesInDoubt > 0 ? [`${datesInDoubt} with a date in doubt`] : []),
		...(keptOut > 0 ? [`${many(keptOut, 'entry', 'entries')} of the folder left out`] : []),
	];
	const lines = [
		...(lacks.length > 0 ? [`${many(reports, 'report')}: ${lacks.join(', ')}.`] : []),
		...(unchecked > 0
			? [`${many(unchecked, 'name')} found by the program and checked by nobody; readers see ${seen}, marked as such.`]
			: []),
	];
	return lines.length === 0 ? [] : [...lines, 'Next: npm run dev, and open the desk that it names; there all of it is settled.'];
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
