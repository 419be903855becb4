import { strictKey } from '#names';

/** A place of GeoNames, or a country. */
export interface Place {
	/** "gn:169389" for a town, "gn:SY.12" for a region by its code in GeoNames, "iso:SY" for a country. */
	readonly id: string;
	/** Its main name in GeoNames; a country's in English. */
	readonly name: string;
	readonly kind: 'city' | 'region' | 'country';
	/** ISO 3166-1 alpha-2. */
	readonly country: string;
	/** For a town, the region that it lies in, where GeoNames names one, and that region's id. */
	readonly region: string | null;
	readonly regionId: string | null;
	/** People; for regions and countries those of their towns. */
	readonly population: number;
	/** Degrees, WGS 84; for regions and countries the town nearest the middle of all. */
	readonly lat: number;
	readonly lon: number;
	/** Kilometres around the point within which the place lies; null for a town. */
	readonly radius: number | null;
	/** Whether what was looked up is its main name, not one of its others. */
	readonly exact: boolean;
}

/** What is known of where a name is used. */
export interface PointContext {
	/** In how many of the reports with the name each country is named, by other words than the name itself. */
	readonly countries: ReadonlyMap<string, number>;
}

/** A place on the map with the ground for it, or why there is none: not in the gazetteer, several of the name, or too small. */
export type PlacePoint =
	| { readonly place: Place; readonly by: 'country' | 'region' | 'largest by far' | 'context' }
	| { readonly place: null; readonly by: 'unknown' | 'several' | 'small' };

/** How many times the people of the next place of its name make a place the one that is meant. */
const BY_FAR = 20;
/** Smaller places have namesakes that no gazetteer of this size has. */
const NEXT_AT_LEAST = 500;
/** A place known by its country alone has as many people and is called so in the first place. */
const BY_CONTEXT = 15_000;
/** How many times the people of the next in the same country. */
const IN_COUNTRY = 5;
/** How many times the reports that name the next country. */
const MORE_REPORTS = 3;
/** Places of one name nearer than this are one place under two numbers. */
const SAME_SPOT = 30;

/** Where on the map a name of these places stands, or why it stands nowhere. A wrong point is worse than none. */
export function placePoint(candidates: readonly Place[], { countries }: PointContext): PlacePoint {
	if (candidates.length === 0) return { place: null, by: 'unknown' };
	const places = apart(candidates);
	const country = places.find(({ kind }) => kind === 'country');
	if (country) return countryPoint(country, places, countries);
	const [first, second] = places as [Place, ...Place[]];
	if (first.population >= BY_FAR * Math.max(second?.population ?? 0, NEXT_AT_LEAST)) {
		return { place: first, by: first.kind === 'region' ? 'region' : 'largest by far' };
	}
	return contextPoint(places, countries);
}

/** A country has its name, unless a place of other countries with more people goes by it and its country is spoken of. */
function countryPoint(country: Place, places: readonly Place[], countries: PointContext['countries']): PlacePoint {
	const rivals = places.filter((place) => place.country !== country.country && place.population > country.population / 2);
	const spokenOf = rivals.some((place) => countries.has(place.country));
	return spokenOf ? { place: null, by: 'several' } : { place: country, by: 'country' };
}

function contextPoint(places: readonly Place[], countries: PointContext['countries']): PlacePoint {
	const several: PlacePoint = { place: null, by: places.length > 1 ? 'several' : 'small' };
	const named = (place: Place) => countries.get(place.country) ?? 0;
	const most = Math.max(...places.map(named));
	if (most === 0) return several;
	const there = places.filter((place) => named(place) === most);
	const [first, second] = there as [Place, ...Place[]];
	const elsewhere = Math.max(0, ...places.filter((place) => place.country !== first.country).map(named));
	if (most < MORE_REPORTS * elsewhere || there.some((place) => place.country !== first.country)) return several;
	if (!first.exact || first.population < BY_CONTEXT) return several;
	// A state and a town in another state are spoken of alike, however large the one.
	if (second && (second.kind !== first.kind || first.population < IN_COUNTRY * second.population)) return several;
	return { place: first, by: 'context' };
}

/** Places that are not the same ground, the largest first: a region goes with its town of the same name. */
function apart(candidates: readonly Place[]): readonly Place[] {
	const sorted = candidates.toSorted((a, b) => b.population - a.population || (a.id < b.id ? -1 : 1));
	const kept: Place[] = [];
	for (const place of sorted) {
		const same = kept.findIndex((other) => isSameGround(other, place));
		if (same < 0) kept.push(place);
		else if (isMainTown(place, kept[same]!)) kept[same] = { ...place, exact: place.exact || kept[same]!.exact };
	}
	return kept.toSorted((a, b) => b.population - a.population || (a.id < b.id ? -1 : 1));
}

/** Whether a town is what a region's name means first: it has the name too, in some spelling, and enough of the people. */
function isMainTown(town: Place, region: Place): boolean {
	if (region.kind !== 'region' || town.kind !== 'city' || region.population >= IN_COUNTRY * town.population) return false;
	return town.exact || strictKey(town.name).startsWith(strictKey(region.name));
}

function isSameGround(larger: Place, smaller: Place): boolean {
	if (larger.country !== smaller.country) return false;
	if (larger.kind === 'country') return true;
	if (larger.kind === 'region' && smaller.kind === 'city' && smaller.regionId === larger.id) return true;
	if (smaller.kind === 'region' && larger.regionId === smaller.id) return true;
	return larger.kind === smaller.kind && kilometres(larger, smaller) < SAME_SPOT;
}

function kilometres(a: Place, b: Place): number {
	const radians = Math.PI / 180;
	const east = (a.lon - b.lon) * Math.cos(((a.lat + b.lat) / 2) * radians);
	return Math.hypot(a.lat - b.lat, east) * 111.2;
}
