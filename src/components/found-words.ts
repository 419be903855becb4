import type { KnownName } from '#model';
import { say, type Words, words } from '#words';
import { countryInWords } from './place-words.ts';

type Told = keyof Words['found']['signs'];

/** Which words tell a sign of the table of weights; signs that tell a reader nothing ("two words") are left out. */
const TOLD: readonly (readonly [key: Told, signs: RegExp])[] = [
	['country', /^country$/],
	['gazetteer', /^gazetteer(?: [1-4]| main name| region| words| amid its country)?$/],
	['in', /^near: in(?: the)?$/],
	['placeWord', /^near: place (?:before|of|after)$/],
	['titleOf', /^near: title of$/],
	['list', /^near: in a list (?:with a place|behind in)$/],
	['beforeCountry', /^near: , country$/],
	['dateline', /^near: dateline$/],
	['placeNoun', /^(?:a place noun|place noun (?:first|last)|place opening)$/],
	['title', /^near: (?:the )?title$/],
	['said', /^near: (?:said|, said|said before)$/],
	['age', /^near: age$/],
	['who', /^near: who$/],
	['givenName', /^(?:a given name|given name (?:first|last|within))$/],
	['credited', /^(?:credited|near: in a picture credit)$/],
	['known', /^(?:known body|world body)$/],
	['shortForm', /^(?:near: acronym after|has an acronym)$/],
	['bodyWord', /^near: (?:body (?:of|after)|group before)$/],
	['bodyNoun', /^(?:a body noun|body noun (?:first|last|within))$/],
	['acronym', /^acronym$/],
	['nationality', /^(?:near: demonym before|demonym first|country first)$/],
];

/** Why the program takes a name for one, in words, the strongest sign first, with how often each was met. */
export function signsInWords({ why, label, forms, gazetteer, location, country }: KnownName): {
	says: string;
	times: number | null;
}[] {
	const w = words().found;
	const place = country ?? location?.place?.country ?? null;
	const name = forms[0]?.text ?? label;
	const found = new Map<string, number | null>();
	for (const { sign, times } of why) {
		const key = TOLD.find(([, signs]) => signs.test(sign))?.[0];
		if (key === undefined) continue;
		const says =
			key === 'gazetteer' && gazetteer !== null && place !== null
				? say(w.gazetteerIn, { country: countryInWords(place) })
				: say(w.signs[key], { name });
		found.set(says, times === null ? (found.get(says) ?? null) : (found.get(says) ?? 0) + times);
	}
	if (found.size === 0) found.set(w.spelling, null);
	return [...found].map(([says, times]) => ({ says, times }));
}
