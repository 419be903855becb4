import type { MapPlace } from '#charts';
import type { Place } from '#model';
import { memoize } from '#text';
import { reportsOf } from './facets.ts';
import { allBroader, allNarrower } from './hierarchy.ts';
import type { Archive } from './model.ts';

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
