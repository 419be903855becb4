import { authorityUrl, type Kind, unrecordedOutletUrl } from '#model';
import type { Archive } from './model.ts';
import { recordOf } from './records.ts';

/** Whether there is an authority record of that kind and id: every record has a page, named in a report or not. */
export function hasPage(archive: Archive, kind: Kind, id: string): boolean {
	return recordOf(archive, kind, id) !== null;
}

/** Address of the page of an authority record; null when it has none. */
export function pageOf(archive: Archive, kind: Kind, id: string | null | undefined): string | null {
	return id && hasPage(archive, kind, id) ? authorityUrl(kind, id) : null;
}

/** Where readers learn more of a report's outlet: its page, or its entry among the outlets without a record. */
export function outletHref(archive: Archive, idOrName: string | null): string | null {
	return idOrName === null ? null : (pageOf(archive, 'outlet', idOrName) ?? unrecordedOutletUrl(idOrName));
}
