import { CUE_NAMES } from './cues.ts';
import { isKnownBody, isKnownOutlet, isKnownPlace } from './known-everywhere.ts';
import { atlas } from './lexicon.ts';
import type { Pool } from './pool.ts';
import { isAcronym } from './runs.ts';
import { type Add, addWords } from './word-features.ts';

/** What speaks for and against a name: the number of a feature and its strength, from 0 to 1, by turns. */
export type Features = readonly number[];

const numbers = new Map<string, number>();
const names: string[] = [];

/** The number of a feature; numbers are given as features are met. */
export function featureNumber(name: string): number {
	let known = numbers.get(name);
	if (known === undefined) {
		known = names.push(name) - 1;
		numbers.set(name, known);
	}
	return known;
}

/** The name of a feature by its number. */
export const featureName = (number: number): string => names[number]!;

const NEAR = CUE_NAMES.map((cue) => featureNumber(`near: ${cue}`));
const PLACE_ENDING =
	/.{2}(?:burg|stadt|ville|grad|pur|abad|stan|heim|dorf|hausen|shire|boro|borough|field|ford|ham|bury|mouth|polis|ingen|weiler|ovo|holm|fjord|vik|land|ia|град|стан)$/;
const PERSON_ENDING =
	/.{2}(?:ov|ova|ev|eva|ski|sky|ska|sson|sen|enko|ic|vich|dze|yan|shvili|opoulos|ez|ini|elli|etti|auer|mann|ов|ова|ев|ева|ин|ина|скии|ская|енко|ич)$/;

/** Everything that is weighed of a name: its own look, where it stands, what stands beside it. */
export function featuresOf(pool: Pool): Features {
	const features: number[] = [];
	const add: Add = (name, holds = true, strength = 1) => {
		if (holds) features.push(featureNumber(name), strength);
	};
	add('any');
	const form = commonest(pool.forms);
	const language = commonest(pool.languages);
	addLook(pool, form, add);
	addWords(pool, language, add);
	addPlaces(pool, form, language, add);
	addSpread(pool, add);
	for (let cue = 0; cue < NEAR.length; cue++) {
		if (pool.cues[cue] !== 0) features.push(NEAR[cue]!, Math.min(1, 0.5 + pool.cues[cue]! / Math.max(1, pool.times) / 2));
	}
	addPairs(features);
	return features;
}

function addLook({ key, words, body }: Pool, form: string, add: Add): void {
	const many = words.length > 1;
	const last = words.at(-1)!;
	add('linked', many && /\s(?:of|for|de|del|für|des|para)\s/i.test(form));
	add('acronym', !many && isAcronym(form));
	add('acronym first', many && isAcronym(form.slice(0, form.indexOf(' '))));
	add('long capitals', form.length > 4 && /^\p{Lu}{5,}$/u.test(form));
	add('inner capital', !many && /\p{Ll}\p{Lu}/u.test(form.replace(/^(?:Mc|Mac|O['’])/, '')));
	add('ampersand', form.includes('&'));
	add('digit', /\d/.test(form));
	add('apostrophe', /['’]/.test(form));
	add('hyphen', form.includes('-'));
	add('article inside', /(?:^|[\s-])(?:al|el|as|an|ar)-/i.test(form));
	add('particle', many && / (?:bin|ibn|abu|van|von|da|der|ten) /i.test(` ${form} `));
	add('ends as a place', PLACE_ENDING.test(last));
	add('ends as a person', PERSON_ENDING.test(last));
	add('short', !many && form.length < 4);
	add('known place', isKnownPlace(key));
	add('known outlet', isKnownOutlet(key));
	add('known body', isKnownBody(key));
	add('world body', atlas.worldBody(form, key) !== null);
	add('state body', body !== null);
}

function addPlaces(
	{ key, words, amidCountry, amidRegion, places, reports }: Pool,
	form: string,
	language: string,
	add: Add,
): void {
	const country = atlas.countryOf(key, language) !== null || (form !== key && atlas.countryOf(form, language) !== null);
	add('country', country);
	if (places.length === 0) return;
	let [largest, exact, region] = [0, false, false];
	for (const { population, exact: main, kind } of places) {
		if (population > largest) largest = population;
		exact ||= main;
		region ||= kind === 'region';
	}
	add('gazetteer');
	add(`gazetteer ${largest >= 500_000 ? 4 : largest >= 100_000 ? 3 : largest >= 30_000 ? 2 : 1}`);
	add('gazetteer main name', exact);
	add('gazetteer other name', !exact && !country);
	add('gazetteer region', region);
	add('gazetteer amid its country', amidCountry, amidCountry / reports.length);
	add('gazetteer amid its region', amidRegion);
	add('gazetteer words', words.length > 1);
}

function addSpread(pool: Pool, add: Add): void {
	const { reports, times, within, most, credited, shortened, shortens, acronyms, words, stands, small } = pool;
	const count = reports.length;
	add(`reports ${count > 9 ? 10 : count > 3 ? 4 : count > 1 ? 2 : 1}`);
	add('often', most > 2);
	add('only opens sentences', within === 0 && times > 0);
	add('only in a headline', times === 0 && credited === 0);
	add('credited', credited);
	add('shortened', shortened);
	add('shortens', shortens && words.length === 1);
	add('has an acronym', acronyms.size);
	add('is an acronym of', stands);
	add('in small letters too', words.length === 1 && small, small / (small + times));
}

/** Features that tell more together than apart. */
const PAIRS = (
	[
		['gazetteer', 'near: in'],
		['gazetteer', 'a given name'],
		['gazetteer', 'an ordinary word'],
		['gazetteer', 'shortens'],
		['gazetteer', 'in small letters too'],
		['gazetteer', 'one word in German'],
		['gazetteer 4', 'no ordinary word'],
		['gazetteer main name', 'no ordinary word'],
		['gazetteer main name', 'near: place before'],
		['gazetteer main name', 'near: after a comma'],
		['country', 'one word in German'],
		['acronym first', 'last word a place'],
		['last word a place', 'given name first'],
		['last word a place', 'no ordinary word'],
		['near: body of', 'near: the'],
		['given name first', 'near: , a title'],
		['given name first', 'near: age'],
		['given name first', 'last word ordinary'],
		['gazetteer main name', 'near: in a list with a place'],
		['gazetteer main name', 'shortens'],
		['gazetteer main name', 'near: said'],
		['given name first', 'words 2'],
		['given name first', 'words 3'],
		['given name first', 'no ordinary word'],
		['given name first', 'shortened'],
		['given name first', 'gazetteer'],
		['acronym', 'near: the'],
		['body noun last', 'near: the'],
		['body noun last', 'no ordinary word'],
		['body noun last', 'all ordinary words'],
		['words 1', 'near: in'],
		['words 1', 'near: said'],
		['words 1', 'near: the'],
		['words 2', 'near: said'],
		['words 2', 'near: title'],
		['no ordinary word', 'words 2'],
		['words 1', 'near: opens a sentence'],
	] as const
).map(([a, b]) => [featureNumber(a), featureNumber(b), featureNumber(`${a} + ${b}`)] as const);

function addPairs(features: number[]): void {
	const end = features.length;
	for (const [a, b, both] of PAIRS) {
		let [x, y] = [0, 0];
		for (let at = 0; at < end; at += 2) {
			if (features[at] === a) x = features[at + 1]!;
			else if (features[at] === b) y = features[at + 1]!;
		}
		if (x > 0 && y > 0) features.push(both, Math.min(x, y));
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
