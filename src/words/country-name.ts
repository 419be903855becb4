import { perLanguage } from './per-language.ts';

const regions = perLanguage((language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }));

/** The name of a country in the language of the site; the code itself where nobody knows it. */
export function countryName(alpha2: string): string {
	return regions().of(alpha2) ?? alpha2;
}

/** ISO 3166-1 numeric, as atlases have it, to alpha-2; null for a number that stands for no country. */
export function alpha2Of(numeric: string): string | null {
	// Canonical language tags write regions as two letters: und-760 becomes und-SY.
	const region = Intl.getCanonicalLocales(`und-${numeric}`)[0]?.slice(4) ?? '';
	return /^[A-Z]{2}$/.test(region) ? region : null;
}
