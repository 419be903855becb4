import { foldName } from '#names';
import { countryNamed, nameOfCountry } from './country-names.ts';
import { demonymIn } from './country-words.ts';
import { type Area, type Found, openPacked, type Packed } from './packed.ts';
import { type Place, type PlacePoint, type PointContext, placePoint } from './place-point.ts';
import { worldBody } from './world-bodies.ts';

export { nameOfCountry } from './country-names.ts';
export type { Place, PlacePoint, PointContext } from './place-point.ts';

/** A gazetteer. It reads its file when it is first asked for a place. */
export interface Gazetteer {
	/**
	 * Every town, region and country that goes by a name, in any script and with or without marks; the largest first.
	 * Countries go by their names in English and the language given.
	 */
	lookup(text: string, language?: string): readonly Place[];
	/**
	 * The ISO code of the country that a text names, in English or the language given. Short names are acronyms, and count
	 * in capitals or folded, not as a word with a capital: "US", not "Us".
	 */
	countryOf(text: string, language: string): string | null;
	/**
	 * The ISO code of the country whose people or things a word means: "Syrian", "syrischer", "сирийский"; ZZ where it is
	 * more than one country's: "Kurdish", "European".
	 */
	demonymOf(text: string, language: string): string | null;
	/** The id of a body of the world, or of one everybody knows, that a text names as printed: "united-nations". */
	worldBody(text: string, folded?: string): string | null;
	/** Where on the map a name of these places stands, or why it stands nowhere. */
	placePoint(candidates: readonly Place[], context: PointContext): PlacePoint;
}

const PLACES = new URL('./places.bin.br', import.meta.url);
/** How many names are remembered with their places. */
const REMEMBERED = 60_000;

/** Opens a gazetteer, the program's own where no other is named. */
export function openGazetteer(file: URL | string = PLACES): Gazetteer {
	let packed: Packed | null = null;
	const known = new Map<string, readonly Place[]>();
	return {
		lookup(text, language = 'en') {
			packed ??= openPacked(file);
			const key = language === 'en' ? text : `${language}:${text}`;
			const found = known.get(key);
			if (found !== undefined) return found;
			const places = placesOf(foldedName(text), language, packed);
			if (known.size >= REMEMBERED) known.clear();
			known.set(key, places);
			return places;
		},
		countryOf,
		demonymOf: (text, language) => demonymIn(PLAIN.test(text) ? text : foldName(text), language),
		worldBody,
		placePoint,
	};
}

/** Folded words of English letters: nothing is left to fold. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;

function countryOf(text: string, language: string): string | null {
	const folded = PLAIN.test(text) ? text : foldName(text);
	return countryNamed(folded, language, text === folded || text === text.toUpperCase());
}

/** Names in Chinese and Japanese letters come as words of one letter each from running text. */
function foldedName(text: string): string {
	const folded = PLAIN.test(text) ? text : foldName(text);
	return folded.charCodeAt(0) < 0x2e80 ? folded : folded.replace(/(?<=[\u2e80-\u9fff]) (?=[\u2e80-\u9fff])/g, '');
}

const NOWHERE: readonly Place[] = [];

function placesOf(folded: string, language: string, packed: Packed): readonly Place[] {
	const found = packed.find(folded);
	const code = countryNamed(folded, language);
	// Most words are no place.
	if (found.length === 0 && code === null && !folded.includes(' ')) return NOWHERE;
	const all = found.map(toPlace);
	// "Moscow" is not Moscow Oblast, which GeoNames calls so to tell them apart; "Abyan" may be Abyan Governorate.
	const usual = all.filter(({ kind, exact }) => exact || kind === 'city');
	const places = all.length === 0 ? regionsNamed(folded, packed) : usual.length > 0 ? usual : all;
	const country = code === null ? undefined : packed.areas.get(code);
	if (country) places.push(toPlace({ main: true, place: country }));
	return places.sort((a, b) => b.population - a.population || (a.id < b.id ? -1 : 1));
}

const TYPE_AFTER =
	/ (?:governorate|province|provinces|region|state|oblast|county|district|prefecture|department|canton|krai|voivodeship|provinz|kanton|bezirk|bundesstaat|область|край)$/;
const TYPE_BEFORE =
	/^(?:province of|state of|governorate of|region of|provinz|bundesstaat|kanton|provincia de|provincia del|estado de|departamento de|province de|province d|region de|canton de|محافظه|ولايه|مقاطعه) ?/;

/** "Idlib province", "Provincia de Idlib": the regions of the name without the word for what it is. */
function regionsNamed(folded: string, packed: Packed): Place[] {
	const bare = folded.replace(TYPE_AFTER, '').replace(TYPE_BEFORE, '');
	if (bare === folded || bare === '') return [];
	const places = packed.find(bare).map(toPlace);
	const regions = places.filter(({ kind }) => kind === 'region');
	if (regions.length > 0) return regions;
	// A region has few of its names here; its capital, where it has the same name, has all.
	const capitals = places.filter(({ regionId }) => regionId !== null);
	return capitals.flatMap(({ name, regionId }) =>
		packed
			.find(foldName(name))
			.map(toPlace)
			.filter(({ id }) => id === regionId),
	);
}

function toPlace({ main, place }: Found): Place {
	if (!('id' in place)) return areaPlace(place, main);
	const { id, name, people, lat, lon, area } = place;
	const region = area.name === '' ? null : area.name;
	const country = area.code.slice(0, 2);
	return {
		id: `gn:${id}`,
		name,
		kind: 'city',
		country,
		region,
		regionId: `gn:${area.code}`,
		population: people,
		lat,
		lon,
		radius: null,
		exact: main,
	};
}

function areaPlace({ code, name, people, lat, lon, radius }: Area, main: boolean): Place {
	const isCountry = !code.includes('.');
	return {
		id: isCountry ? `iso:${code}` : `gn:${code}`,
		name: isCountry ? nameOfCountry(code, 'en') : name,
		kind: isCountry ? 'country' : 'region',
		country: code.slice(0, 2),
		region: null,
		regionId: null,
		population: people,
		lat,
		lon,
		radius,
		exact: main,
	};
}
