import type { Archive } from '#archive';
import type { IngestReport } from '#model';
import { Refusal } from '#model';

/**
 * Nothing lost, nothing twice: each entry has one fate, each published id one report and one page. Throws a Refusal
 * otherwise.
 */
export function checkAccount(
	{ published, quarantined, ignored, seen }: IngestReport,
	archive: Archive,
	files: readonly string[],
): void {
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
