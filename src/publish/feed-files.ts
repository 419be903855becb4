import { type Archive, idsOf } from '#archive';
import { atomFeed, type FeedEntry, feedEntry, reportFacts } from '#exports';
import { authorityFeedUrl, authorityUrl, basePath, feedUrl, homeUrl, KINDS, type Kind, site } from '#model';
import type { EmittedFile } from './draft.ts';

/** The Atom feeds: one of the archive, one of each outlet, place, group and person. */
export function feedFiles(archive: Archive): EmittedFile[] {
	const factsOf = reportFacts(archive.recorded);
	const entries = new Map(archive.reports.map((report) => [report.id, feedEntry(report, factsOf(report))]));
	const whole = { title: site.title, path: feedUrl(), page: homeUrl() };
	return [
		{ path: withoutBase(whole.path), content: () => atomFeed(whole, [...entries.values()]) },
		...KINDS.flatMap((kind) => {
			const members = membersOf(kind, archive, entries);
			return archive.authorities[kind].map(({ id, label }) => {
				const feed = { title: `${label} · ${site.title}`, path: authorityFeedUrl(kind, id), page: authorityUrl(kind, id) };
				return { path: withoutBase(feed.path), content: () => atomFeed(feed, members.get(id) ?? []) };
			});
		}),
	];
}

function membersOf(kind: Kind, archive: Archive, entries: ReadonlyMap<string, FeedEntry>): Map<string, FeedEntry[]> {
	const members = new Map<string, FeedEntry[]>();
	for (const report of archive.reports) {
		const entry = entries.get(report.id);
		for (const id of kind === 'outlet' ? [report.outlet ?? ''] : idsOf(report, kind)) {
			const list = members.get(id);
			if (!entry) continue;
			if (list) list.push(entry);
			else members.set(id, [entry]);
		}
	}
	return members;
}

function withoutBase(path: string): string {
	return path.slice(basePath().length);
}
