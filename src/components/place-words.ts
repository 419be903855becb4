import { direction, distance, type LonLat, type MapPlace, saidKilometres } from '#charts';
import { site } from '#model';
import { list, number, say, words } from '#words';

/** "35.53° N, 35.79° E", with as many decimals as the place is known to. */
export function coordinatesInWords([longitude, latitude]: LonLat, precision: number | null): string {
	const w = words().names;
	// One hundredth of a degree is about a kilometre.
	const digits = precision !== null && precision >= 10 ? 1 : 2;
	const degrees = new Intl.NumberFormat(site.language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
	return say(w.coordinates, {
		latitude: say(latitude < 0 ? w.south : w.north, { n: degrees.format(Math.abs(latitude)) }),
		longitude: say(longitude < 0 ? w.west : w.east, { n: degrees.format(Math.abs(longitude)) }),
	});
}

/** Beyond this a neighbour no longer tells where a place is. */
const FAR = 1500;

/**
 * Where a place lies, from the two nearest places that are not practically the same spot: "24 km north-east of A and
 * 40 km south of B". Null when there is none near enough.
 */
export function positionInWords(place: MapPlace, others: readonly MapPlace[]): string | null {
	const w = words().names;
	const nearest = others
		.map((other) => ({ other, kilometres: distance(place.at, other.at) }))
		.filter(
			({ other, kilometres }) => kilometres > Math.max(1.5, other.precision ?? 0, place.precision ?? 0) && kilometres <= FAR,
		)
		.sort((a, b) => a.kilometres - b.kilometres || (a.other.id < b.other.id ? -1 : 1));
	const [first] = nearest;
	if (!first) return null;
	// A second place right beside the first would say the same again.
	const second = nearest.find(({ other, kilometres }) => distance(other.at, first.other.at) > kilometres / 2);
	const parts = [first, ...(second && second !== first ? [second] : [])].map(({ other, kilometres }) =>
		say(w.mapWhere, {
			n: number(saidKilometres(kilometres)),
			direction: w.directions[direction(other.at, place.at)],
			place: other.label,
		}),
	);
	return say(w.mapLies, { name: place.label, where: list(parts) });
}
