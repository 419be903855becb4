import { foldName } from '#names';
import type { Gazetteer } from './gazetteer/index.ts';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'ru'];
const COUNTRIES = countriesByName();

/** ISO code of the country that a text is the name of; null for none. */
function countryOf(text: string): string | null {
	return COUNTRIES.get(foldName(text)) ?? null;
}

/** ISO code of the country whose people or language a text names; null for none. */
function demonymOf(text: string): string | null {
	return DEMONYMS.get(foldName(text)) ?? null;
}

function countriesByName(): Map<string, string> {
	const names = new Map([
		['us', 'US'],
		['usa', 'US'],
		['america', 'US'],
		['uk', 'GB'],
		['britain', 'GB'],
		['turkey', 'TR'],
	]);
	const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
	const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => !/^(?:EU|UN|EZ|XA|XB|QO)$/.test(code));
	for (const language of LANGUAGES) {
		for (const style of ['long', 'short'] as const) {
			const printed = new Intl.DisplayNames([language], { type: 'region', fallback: 'none', style });
			for (const code of codes) {
				const name = printed.of(code);
				if (name) names.set(foldName(name), code);
			}
		}
	}
	return names;
}

const DEMONYMS = new Map(
	Object.entries({
		US: 'american americans',
		GB: 'british',
		DE: 'german germans',
		FR: 'french',
		ES: 'spanish',
		IT: 'italian italians',
		RU: 'russian russians',
		CN: 'chinese',
		JP: 'japanese',
		IL: 'israeli israelis',
		PS: 'palestinian palestinians',
		IQ: 'iraqi iraqis',
		SY: 'syrian syrians',
		TR: 'turkish turks',
		IR: 'iranian iranians',
		NL: 'dutch',
		CH: 'swiss',
		IN: 'indian indians',
		UA: 'ukrainian ukrainians',
	}).flatMap(([code, words]) => words.split(' ').map((word) => [word, code] as const)),
);

/** Countries by their names in the languages of the interface; no towns. */
export const atlas: Gazetteer = {
	lookup: () => [],
	countryOf,
	demonymOf,
	worldBody: (text) => (/^(?:united nations|un|european union|eu|nato)$/.test(foldName(text)) ? foldName(text) : null),
	placePoint: () => ({ place: null, by: 'unknown' }),
};
