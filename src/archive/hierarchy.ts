import type { MapPlace } from '#charts';
import type { Group, Place } from '#model';
import { memoize } from '#text';
import { reportsOf } from './facets.ts';
import { recordOf } from './records.ts';
import type { Archive, Report } from './reports.ts';
import { byDate } from './reports.ts';

/** The kinds whose records can contain others. */
export type Nested = 'place' | 'group';
type NestedRecord = Place | Group;

const children = memoize(({ authorities }: Archive) => {
	const below = (records: readonly NestedRecord[]) => {
		const map = new Map<string, string[]>();
		for (const { id, broader } of records) {
			if (broader !== undefined) map.set(broader, [...(map.get(broader) ?? []), id]);
		}
		return map;
	};
	return { place: below(authorities.place), group: below(authorities.group) };
});

/** Ids of the records right below one: the places in a place, the parts of a group. */
export function narrower(archive: Archive, kind: Nested, id: string): readonly string[] {
	return children(archive)[kind].get(id) ?? [];
}

/** Ids of all records below one, at any depth. */
export function allNarrower(archive: Archive, kind: Nested, id: string): string[] {
	const found = new Set<string>();
	const open = [id];
	for (let at = open.pop(); at !== undefined; at = open.pop()) {
		for (const child of narrower(archive, kind, at)) {
			if (child === id || found.has(child)) continue;
			found.add(child);
			open.push(child);
		}
	}
	return [...found];
}

/** Ids of the records above one, nearest first. */
export function allBroader(archive: Archive, kind: Nested, id: string): string[] {
	const found: string[] = [];
	for (
		let at = recordOf(archive, kind, id)?.broader;
		at !== undefined && !found.includes(at);
		at = recordOf(archive, kind, at)?.broader
	) {
		found.push(at);
	}
	return found;
}

/** The country of a place, from its own record or from the nearest place that it lies in; ISO 3166-1 alpha-2. */
export function countryOf(archive: Archive, id: string): string | null {
	for (const at of [id, ...allBroader(archive, 'place', id)]) {
		const country = recordOf(archive, 'place', at)?.country;
		if (country !== undefined) return country;
	}
	return null;
}

/** The reports that name a record or anything below it, by date, each once. */
export function reportsWithin(archive: Archive, kind: Nested, id: string): readonly Report[] {
	const below = allNarrower(archive, kind, id);
	if (below.length === 0) return reportsOf(archive, kind, id);
	const all = new Set([id, ...below].flatMap((one) => reportsOf(archive, kind, one)));
	return [...all].sort(byDate);
}

/** Every place with coordinates, as maps take it, by id; `count` is how many reports name it. */
export const mappedPlaces = memoize((archive: Archive): readonly MapPlace[] =>
	archive.authorities.place.flatMap((place) => toMapPlace(place, reportsOf(archive, 'place', place.id).length) ?? []),
);

/** What the map of one place shows: the place, and those around it that reports name. Null where it has no coordinates. */
export const locatorPlaces = memoize((archive: Archive) => {
	const named = mappedPlaces(archive).filter(({ count }) => count > 0);
	return (place: Place): { subject: MapPlace; others: readonly MapPlace[] } | null => {
		const subject = toMapPlace(place, 0);
		// A town lies in its district and the district around its town: neither says where the other is.
		const kin = new Set([place.id, ...allBroader(archive, 'place', place.id), ...allNarrower(archive, 'place', place.id)]);
		return subject && { subject, others: named.filter(({ id }) => !kin.has(id)) };
	};
});

function toMapPlace({ id, label, coordinates, precision }: Place, count: number): MapPlace | null {
	if (!coordinates) return null;
	return { id, label, at: [coordinates.longitude, coordinates.latitude], precision: precision ?? null, count };
}
