import { site } from '../site.ts';

const regions = new Intl.DisplayNames([site.language], { type: 'region', fallback: 'none' });

/** The name of a country in the language of the site; the code itself where nobody knows it. */
export function countryName(alpha2: string): string {
	return regions.of(alpha2) ?? alpha2;
}

/** The same for a country of the atlas, which knows ISO 3166-1 numeric codes and English names. */
export function atlasCountryName({ code, name }: { code: string | null; name: string }): string {
	if (code === null) return name;
	// Canonical language tags write regions as two letters: und-760 becomes und-SY.
	const [tag = ''] = Intl.getCanonicalLocales(`und-${code}`);
	const region = tag.slice(4);
	return /^[A-Z]{2}$/.test(region) ? countryName(region) : name;
}
