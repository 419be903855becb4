import { type Archive, archive, countryOf, labelOf, recordOf } from '#archive';
import { direction, distance, type LonLat, type MapPlace, saidKilometres } from '#charts';
import { site } from '#model';
import { by, memoize } from '#text';
import { alpha2Of, byName, countryName, list, number, say, words } from '#words';
import { type IndexEntry, indexEntries } from './index-entry.ts';

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
		.sort(
			by(
				({ kilometres }) => kilometres,
				({ other }) => other.id,
			),
		);
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

/** Places of one country, in filing order. */
export interface CountryPlaces {
	/** Name of the country. */
	readonly title: string;
	/** Id of its heading. */
	readonly anchor: string;
	readonly entries: readonly IndexEntry[];
}

/** The places that reports name, by country in filing order; those without a country stand last. */
export function placesByCountry(checkedOnly = false): { countries: CountryPlaces[]; rest: IndexEntry[] } {
	const kept = archive();
	const groups = new Map<string | null, IndexEntry[]>();
	const rest: IndexEntry[] = [];
	const hintOf = (id: string) => {
		const place = recordOf(kept, 'place', id);
		// The country is the heading already.
		const within = place?.broader !== undefined && recordOf(kept, 'place', place.broader)?.broader !== undefined;
		const hint = (within ? labelOf(kept, 'place', place?.broader ?? '') : place?.type) ?? null;
		// "Northern Province, province" says nothing more.
		return hint !== null && place?.label.toLowerCase().includes(hint.toLowerCase()) ? null : hint;
	};
	for (const entry of indexEntries('place', ({ id }) => hintOf(id), checkedOnly)) {
		if (entry.count === 0) {
			rest.push(entry);
			continue;
		}
		const country = countryOf(kept, entry.id);
		groups.set(country, [...(groups.get(country) ?? []), entry]);
	}
	const countries = [...groups].map(([code, entries]) => ({
		title: code === null ? words().names.elsewhereOnEarth : countryInWords(code),
		anchor: `country-${code?.toLowerCase() ?? 'none'}`,
		entries,
	}));
	return {
		countries: countries.sort(
			(a, b) => Number(a.anchor === 'country-none') - Number(b.anchor === 'country-none') || byName(a.title, b.title),
		),
		rest,
	};
}

/** Labels of the countries that the authority files have a record of: the one place of a country that lies in no other. */
const labels = memoize(({ recorded }: Archive) => {
	const found = new Map<string, string | null>();
	for (const { country, broader, label } of recorded.place) {
		if (country !== undefined && broader === undefined) found.set(country, found.has(country) ? null : label);
	}
	return found;
});

/** What a country is called here: as its own record says, else in the words of the site's language. */
export function countryInWords(alpha2: string): string {
	return labels(archive()).get(alpha2) ?? countryName(alpha2);
}

/** The same for a country of the atlas; its English name where it has no code. */
export function atlasCountryInWords({ code, name }: { code: string | null; name: string }): string {
	const alpha2 = code === null ? null : alpha2Of(code);
	return alpha2 === null ? name : countryInWords(alpha2);
}
