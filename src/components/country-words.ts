import { type Archive, archive } from '#archive';
import { memoize } from '#text';
import { alpha2Of, countryName } from '#words';

/** Labels of the countries that the authority files have a record of: the one place of a country that lies in no other. */
const labels = memoize(({ authorities }: Archive) => {
	const found = new Map<string, string | null>();
	for (const { country, broader, label } of authorities.place) {
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
