import { reportFacts } from '#exports';
import {
	type AuthorityRecord,
	authorityUrl,
	type Group,
	KINDS,
	type Kind,
	type Outlet,
	type Person,
	type Place,
	unrecordedOutletUrl,
} from '#model';
import { memoize } from '#text';
import type { Archive, Report } from './reports.ts';

type RecordOf = { place: Place; group: Group; person: Person; outlet: Outlet };

const index = memoize(({ authorities }: Archive) => {
	return new Map(
		KINDS.map((kind) => [kind, new Map<string, AuthorityRecord>(authorities[kind].map((record) => [record.id, record]))]),
	);
});

/** The authority record of a kind and id; null when the authority files know none. */
export function recordOf<K extends Kind>(archive: Archive, kind: K, id: string): RecordOf[K] | null {
	return (index(archive).get(kind)?.get(id) as RecordOf[K] | undefined) ?? null;
}

/** The name that readers see for an authority id; the text itself when it is a name as written and no id. */
export function labelOf(archive: Archive, kind: Kind, idOrName: string): string {
	return recordOf(archive, kind, idOrName)?.label ?? idOrName;
}

/** A name with the id of its page, where it has one. */
export interface Named {
	readonly label: string;
	readonly id: string | null;
}

/** The outlet of a report; null when unknown. */
export function outletOf(archive: Archive, report: Pick<Report, 'outlet'>): Named | null {
	return named(archive, 'outlet', report.outlet);
}

/** An id or a name as written → what to print and where it leads; null in, null out. */
export function named(archive: Archive, kind: Kind, idOrName: string | null): Named | null {
	if (idOrName === null) return null;
	const record = recordOf(archive, kind, idOrName);
	return { label: record?.label ?? idOrName, id: record?.id ?? null };
}

/**
 * The kind of the record with an id, where records of any kind may be meant; of two the preferred kind. Null when there
 * is none.
 */
export function kindOf(archive: Archive, id: string, preferred: Kind): Kind | null {
	return [preferred, ...KINDS].find((kind) => recordOf(archive, kind, id) !== null) ?? null;
}

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

/** What exports need to know of a report besides itself: of names, what records say. */
export const factsOf = memoize(({ recorded }: Archive) => reportFacts(recorded));
