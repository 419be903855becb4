/** A place of GeoNames, or a country. */
export interface Place {
	/** "gn:169389" for a town, "gn:SY.12" for a region by its code in GeoNames, "iso:SY" for a country. */
	readonly id: string;
	/** Its main name in GeoNames. */
	readonly name: string;
	readonly kind: 'city' | 'region' | 'country';
	/** ISO 3166-1 alpha-2. */
	readonly country: string;
	/** People; for regions and countries those of their towns. */
	readonly population: number;
	/** Degrees, WGS 84; for regions and countries the middle of their towns. */
	readonly lat: number;
	readonly lon: number;
	/** Kilometres around the point within which the place lies; null for a town. */
	readonly radius: number | null;
	/** Whether what was looked up is its main name, not one of its others. */
	readonly exact: boolean;
}

/** A gazetteer that is opened when it is first asked. */
export interface Gazetteer {
	/** Every place that goes by a name, in any script and spelled with or without marks; the largest first. */
	lookup(text: string): readonly Place[];
	/** The ISO code of the country that a text names, in English or the language given. */
	countryOf(text: string, language: string): string | null;
	/** The ISO code of the country whose people or things a word means: "Syrian", "syrischer", "сирийский". */
	demonymOf(text: string, language: string): string | null;
	/** The id of the body of the whole world, or of many countries, that a text names: "united-nations". */
	worldBody(text: string): string | null;
	/** Where on the map a name of these places stands, or why it stands nowhere. */
	placePoint(candidates: readonly Place[], context: PointContext): PlacePoint;
}

/** What is known of where a name is used. */
export interface PointContext {
	/** ISO codes of the countries that the reports with the name speak of. */
	readonly countries: ReadonlySet<string>;
}

/** A point on the map with the ground for it, or why there is none. */
export type PlacePoint =
	| { readonly place: Place; readonly by: 'country' | 'region' | 'only one' | 'largest by far' | 'context' }
	| { readonly place: null; readonly by: 'unknown' | 'several' };
