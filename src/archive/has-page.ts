import type { Kind } from '../schema/authority.ts';
import { authorityUrl } from '../urls.ts';
import type { Archive } from './archive.ts';
import { reportsOf } from './facets.ts';
import { perArchive } from './per-archive.ts';
import { recordOf } from './records.ts';

/** Whether an authority record has a page: when a report names it, or an outlet published or is named in one. */
export function hasPage(archive: Archive, kind: Kind, id: string): boolean {
	if (recordOf(archive, kind, id) === null) return false;
	return reportsOf(archive, kind, id).length > 0 || (kind === 'outlet' && mentionedOutlets(archive).has(id));
}

/** Address of the page of an authority record; null when it has none. */
export function pageOf(archive: Archive, kind: Kind, id: string | null | undefined): string | null {
	return id && hasPage(archive, kind, id) ? authorityUrl(kind, id) : null;
}

const mentionedOutlets = perArchive(({ reports }) => new Set(reports.flatMap((report) => report.mentions)));
