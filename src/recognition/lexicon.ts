import { foldName, foldNames, isGivenName } from '#names';
import { memoize } from '#text';
import { CUE_WORDS, TITLES } from './cue-words.ts';
import { openGazetteer } from './gazetteer/index.ts';
import lists from './ordinary-words.json' with { type: 'json' };

/** The gazetteer that the program comes with. */
export const atlas = openGazetteer();

const CUES = Object.keys(CUE_WORDS) as (keyof typeof CUE_WORDS)[];
type Listed = keyof typeof CUE_WORDS | 'ordinary' | 'noun' | 'opener' | 'day' | 'title';

/** What a list of words says, as a bit: lists are asked together, with one look-up for each word of a report. */
export const IS = Object.fromEntries(
	[...CUES, 'ordinary', 'noun', 'opener', 'day', 'title'].map((name, at) => [name, 1 << at]),
) as Readonly<Record<Listed, number>>;

/** Small words that open sentences and never names, though some are given names somewhere. */
const OPENERS =
	'the us a an in on at by to of from with as if it its he she they we you i his her our my your this that these those there here ' +
	'when where while who what why how after before since until during although though however also even still yet more most many ' +
	'much some any all both each every no not only just now then than so such very over under between among about against into ' +
	'through according but and or nor for one two three four five will can may must could would should is are was were has have had ' +
	'do did does yesterday today tonight tomorrow meanwhile earlier later gestern heute morgen der die das ein eine im am es er sie wir und aber el la los las un una en de del al y o que se su le les il elle on ' +
	'ce cette et ou dans par pour au aux du des в на и но это он она они';

/** Folded word → the bits of the lists that have it, in a language: titles are its own and the English ones. */
export const listsOf: (language: string) => ReadonlyMap<string, number> = memoize((language: string) => {
	if (language !== 'en' && TITLES[language] === undefined) return listsOf('en');
	const bits = new Map<string, number>();
	const add = (words: Iterable<string>, bit: number) => {
		for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
	};
	add(lists.small.split(' '), IS.ordinary);
	add(lists.nouns.split(' '), IS.noun);
	add(OPENERS.split(' '), IS.opener);
	add(daysAndMonths(), IS.day);
	for (const name of CUES) add(folded(CUE_WORDS[name]), IS[name]);
	for (const name of new Set(['en', language])) add(folded(TITLES[name]!), IS.title);
	return bits;
});

function folded(words: string): string[] {
	return foldNames(words.trim().split(/\s+/));
}

/** What a word with a capital may be beyond the lists. */
export interface NamedWord {
	readonly given: boolean;
	/** ISO codes: the country that it names, the country whose people it names. */
	readonly country: string | null;
	readonly demonym: string | null;
}

/** Words remembered for each language: those of a collection come back all the time. */
const REMEMBERED = 50_000;

/** What is known of a folded word as a name, in a language. */
export const namedWords: (language: string) => (folded: string) => NamedWord = memoize((language: string) => {
	const known = new Map<string, NamedWord>();
	return (word: string) => {
		let named = known.get(word);
		if (named === undefined) {
			const [country, demonym] = [atlas.countryOf(word, language), atlas.demonymOf(word, language)];
			named = { given: isGivenName(word), country, demonym };
			if (known.size < REMEMBERED) known.set(word, named);
		}
		return named;
	};
});

/** How German makes nouns; hardly any name ends so. */
const GERMAN_NOUN =
	/.{3}(?:ung|ungen|heit|keit|schaft|schaften|tion|tionen|ismus|tat|taten|linge?|nisse?|tum|erin|erinnen|spieler|spiele?s?|jahre?n?)$/;

/** Whether a folded word is a German noun, which has a capital anywhere. */
export function isGermanNoun(word: string, bits: number): boolean {
	return (bits & (IS.noun | IS.ordinary)) !== 0 || GERMAN_NOUN.test(word);
}

/** Whether the noun of a body ends a German compound: "Innenministerium", "Sozialgericht". */
export function endsInBody(word: string): boolean {
	return (
		word.length > 8 &&
		/(?:ministerium|partei|verband|gericht|verein|gesellschaft|universitat|stiftung|gewerkschaft|akademie|klinik|klinikum|kammer|behorde)s?$/.test(
			word,
		)
	);
}

/** Whether a word is the noun of a body, alone or at the end of a compound. */
export function isBodyNoun(word: string, bits: number): boolean {
	return (bits & IS.body) !== 0 || endsInBody(word);
}

function daysAndMonths(): Set<string> {
	const words = new Set(['mon', 'tue', 'tues', 'wed', 'thu', 'thurs', 'fri', 'sat', 'sun', 'sept']);
	const first = Date.UTC(2023, 0, 1);
	for (const language of ['en', 'de', 'fr', 'es', 'ru']) {
		for (const length of ['long', 'short'] as const) {
			const day = new Intl.DateTimeFormat(language, { weekday: length, timeZone: 'UTC' });
			const month = new Intl.DateTimeFormat(language, { day: 'numeric', month: length, timeZone: 'UTC' });
			for (let n = 0; n < 12; n++) {
				words.add(foldName(day.format(first + n * 86_400_000)));
				const part = month.formatToParts(Date.UTC(2023, n, 1)).find(({ type }) => type === 'month');
				if (part) words.add(foldName(part.value));
			}
		}
	}
	return words;
}

/** A word that a capital may begin in running text: letters A to Z are told without a pattern. */
export function isUpper(word: string): boolean {
	const code = word.charCodeAt(0);
	return code < 128 ? code > 64 && code < 91 : UPPER.test(word);
}

const UPPER = /^\p{Lu}/u;
