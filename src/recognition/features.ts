import { isGivenName } from '#names';
import { atlas } from './atlas.ts';
import { COMPANY, isTitleWord, OUTLET_HEADS, PLACE_HEADS, PLACE_OPENINGS } from './cue-words.ts';
import { CUE_NAMES } from './cues.ts';
import { isKnownBody, isKnownOutlet } from './known-everywhere.ts';
import type { Pool } from './pool.ts';
import { isAcronym } from './reading.ts';
import { isBodyNoun, isGermanNoun, isOrdinary } from './words.ts';

/** What speaks for and against a name: each feature with its strength, from 0 to 1. */
export type Features = ReadonlyMap<string, number>;

const PLACE_ENDING =
	/.{2}(?:burg|stadt|ville|grad|pur|abad|stan|heim|dorf|hausen|shire|boro|borough|field|ford|ham|bury|mouth|polis|ingen|weiler|ovo|holm|fjord|vik|land|ia|град|стан)$/;
const PERSON_ENDING =
	/.{2}(?:ov|ova|ev|eva|ski|sky|ska|sson|sen|enko|ic|vich|dze|yan|shvili|opoulos|ez|ini|elli|etti|auer|mann|ов|ова|ев|ева|ин|ина|скии|ская|енко|ич)$/;

/** Everything that is weighed of a name: its own look, where it stands, what stands beside it. */
export function featuresOf(pool: Pool): Features {
	const features = new Map<string, number>([['any', 1]]);
	const add = (name: string, holds: unknown = true, strength = 1) => {
		if (holds) features.set(name, strength);
	};
	addLook(pool, add);
	addPlaces(pool, add);
	addSpread(pool, add);
	for (const [cue, count] of pool.cues) add(`near: ${CUE_NAMES[cue]}`, count, 0.5 + count / pool.times / 2);
	addPairs(features, add);
	return features;
}

type Add = (name: string, holds?: unknown, strength?: number) => void;

function addLook({ key, words, forms, languages }: Pool, add: Add): void {
	const form = commonest(forms);
	const [first, last] = [words[0]!, words.at(-1)!];
	const many = words.length > 1;
	const german = languages.has('de');
	add(`words ${Math.min(words.length, 4)}`);
	add(many ? 'given name first' : 'a given name', isGivenName(first));
	add('given name last', many && isGivenName(last));
	add('given name within', words.length > 2 && isGivenName(words[1]!));
	add(
		'initial within',
		words.slice(1).some((word) => word.length === 1),
	);
	add('initials first', many && first.length === 1);
	add(many ? 'body noun last' : 'a body noun', isBodyNoun(last));
	add('body noun first', many && isBodyNoun(first));
	add('body noun within', words.slice(1, -1).some(isBodyNoun));
	add(many ? 'place noun last' : 'a place noun', PLACE_HEADS.has(last));
	add('place noun first', many && PLACE_HEADS.has(first));
	add('place opening', many && PLACE_OPENINGS.has(first));
	add(many ? 'outlet noun last' : 'an outlet noun', OUTLET_HEADS.has(last));
	add('outlet noun first', many && OUTLET_HEADS.has(first));
	add('company', many && COMPANY.has(last));
	add('a title', isTitleWord(last, commonest(languages)));
	add('linked', /\s(?:of|for|de|del|für|des|para)\s/i.test(form));
	add('acronym', !many && isAcronym(form));
	add('long capitals', /^\p{Lu}{5,}$/u.test(form));
	add('inner capital', !many && /\p{Ll}\p{Lu}/u.test(form.replace(/^(?:Mc|Mac|O['’])/, '')));
	add('ampersand', form.includes('&'));
	add('digit', /\d/.test(form));
	add('apostrophe', /['’]/.test(form));
	add('hyphen', /\p{L}-\p{L}/u.test(form));
	add('article inside', /(?:^|[\s-])(?:al|el|as|an|ar)-/i.test(form));
	add('particle', / (?:bin|ibn|abu|van|von|da|der|ten) /i.test(` ${form} `));
	add('ends as a place', PLACE_ENDING.test(last));
	add('ends as a person', PERSON_ENDING.test(last));
	add('short', !many && form.length < 4);
	addWords(words, german, add);
	add('known outlet', isKnownOutlet(key));
	add('known body', isKnownBody(key));
	add('world body', atlas.worldBody(form) !== null);
	add(many ? 'demonym first' : 'a demonym', atlas.demonymOf(first, 'en') !== null);
	add('country first', many && atlas.countryOf(first, 'en') !== null);
}

/** Whether the words of a name are words of the language. */
function addWords(words: readonly string[], german: boolean, add: Add): void {
	const many = words.length > 1;
	const ordinary = words.filter(isOrdinary).length;
	add(many ? 'all ordinary words' : 'an ordinary word', ordinary === words.length);
	add('last word ordinary', many && isOrdinary(words.at(-1)!) && ordinary < words.length);
	add('first word ordinary', many && isOrdinary(words[0]!) && ordinary < words.length);
	add('no ordinary word', ordinary === 0);
	add(many ? 'German nouns' : 'a German noun', german && words.every(isGermanNoun));
	add('one word in German', german && !many);
	add('words in German', german && many);
}

function addPlaces({ key, words, languages, amidCountry, forms }: Pool, add: Add): void {
	const language = commonest(languages);
	add('country', atlas.countryOf(key, language) !== null || atlas.countryOf(commonest(forms), language) !== null);
	const found = atlas.lookup(key);
	if (found.length === 0) return;
	const largest = Math.max(...found.map(({ population }) => population));
	add('gazetteer');
	add(`gazetteer ${largest >= 500_000 ? 4 : largest >= 100_000 ? 3 : largest >= 30_000 ? 2 : 1}`);
	add(
		'gazetteer main name',
		found.some(({ exact }) => exact),
	);
	add(
		'gazetteer region',
		found.some(({ kind }) => kind === 'region'),
	);
	add('gazetteer amid its country', amidCountry);
	add('gazetteer words', words.length > 1);
}

function addSpread({ reports, times, within, most, credited, shortened, shortens, acronyms, words }: Pool, add: Add): void {
	const count = reports.length;
	add(`reports ${count > 9 ? 10 : count > 3 ? 4 : count > 1 ? 2 : 1}`);
	add('often', most > 2);
	add('only opens sentences', within === 0 && times > 0);
	add('only in a headline', times === 0 && credited === 0);
	add('credited', credited);
	add('shortened', shortened);
	add('shortens', shortens && words.length === 1);
	add('has an acronym', acronyms.size);
}

/** Features that tell more together than apart. */
const PAIRS: readonly (readonly [string, string])[] = [
	['gazetteer', 'near: in'],
	['gazetteer', 'a given name'],
	['gazetteer', 'an ordinary word'],
	['gazetteer', 'shortens'],
	['given name first', 'words 2'],
	['given name first', 'no ordinary word'],
	['acronym', 'near: the'],
	['words 1', 'near: in'],
	['words 1', 'near: said'],
	['words 1', 'near: the'],
	['words 2', 'near: said'],
	['words 2', 'near: title'],
	['no ordinary word', 'words 2'],
	['words 1', 'near: opens a sentence'],
];

function addPairs(features: Map<string, number>, add: Add): void {
	for (const [a, b] of PAIRS) {
		const [x, y] = [features.get(a), features.get(b)];
		if (x !== undefined && y !== undefined) add(`${a} + ${b}`, true, Math.min(x, y));
	}
}

/** The key that counts most; of equals the first by code unit. */
export function commonest(counts: ReadonlyMap<string, number>): string {
	let best = '';
	let most = -1;
	for (const [key, count] of counts) {
		if (count > most || (count === most && key < best)) [best, most] = [key, count];
	}
	return best;
}
