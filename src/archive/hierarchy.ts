import type { Group, Place } from '#model';
import { memoize } from '#text';
import { reportsOf } from './facets.ts';
import type { Archive, Report } from './model.ts';
import { byDate } from './order.ts';
import { recordOf } from './records.ts';

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
