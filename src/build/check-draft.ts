import type { Archive } from '../archive/archive.ts';
import type { IngestReport } from '../schema/ingest-report.ts';
import type { CheckCounts } from './build-report.ts';
import { checkFiles } from './check-files.ts';
import { checkLinks } from './check-links.ts';
import { checkTexts, type DifferingText } from './check-texts.ts';
import { BAG_FILES, filesOf } from './manifests.ts';
import { Refusal } from './refusal.ts';

/** Files that pages link and that are written when the check has passed. */
const STILL_TO_COME = ['build-report.json', ...BAG_FILES];

/**
 * The build's own check of a finished draft, before anybody sees it. Reports whose text differs are returned, to be
 * quarantined; anything else that is wrong is a fault of the program and throws a Refusal that names it.
 */
export function checkDraft(
	draft: string,
	archive: Archive,
	ingest: IngestReport,
): { counts: CheckCounts; differing: DifferingText[] } {
	const files = filesOf(draft);
	checkAccount(ingest, archive, files);
	const differing = checkTexts(draft, archive);
	const { pages, links, broken } = checkLinks(draft, [...files, ...STILL_TO_COME]);
	const first = broken[0];
	if (first)
		throw new Refusal(`${broken.length} links lead nowhere, the first on ${first.page}: ${first.address}; nothing was built.`);
	const parsed = checkFiles(draft, files);
	if (parsed.broken.length > 0) throw new Refusal(`${parsed.broken.join(', ')} cannot be read back; nothing was built.`);
	return { counts: { texts: archive.reports.length - differing.length, pages, links, files: parsed.files }, differing };
}

/** Nothing lost, nothing twice: each entry has one fate, each published id one report and one page. */
function checkAccount({ published, quarantined, ignored, seen }: IngestReport, archive: Archive, files: readonly string[]): void {
	const accounted = published.length + quarantined.length + ignored.length;
	if (accounted !== seen)
		throw new Refusal(`${seen} entries were seen, but only ${accounted} are accounted for; nothing was built.`);
	const pages = files.filter((path) => /^reports\/[^/]+\.html$/.test(path) && path !== 'reports/index.html');
	const sets = {
		'reports on disk': archive.reports.map(({ id }) => id),
		pages: pages.map((path) => path.slice('reports/'.length, -'.html'.length)),
	};
	const ids = new Set(published.map(({ id }) => id));
	for (const [name, found] of Object.entries(sets)) {
		const there = new Set(found);
		const missing = found.find((id) => !ids.has(id)) ?? [...ids].find((id) => !there.has(id));
		if (missing !== undefined || found.length !== published.length) {
			throw new Refusal(
				`${published.length} reports are published, but there are ${found.length} ${name} (see ${missing ?? 'twice the same'}); nothing was built.`,
			);
		}
	}
}
