import { foldName } from '#names';
import { memoize } from '#text';
import type { Candidate, Candidates } from './candidate.ts';
import { CUE_NAMES } from './cues.ts';
import type { Place } from './gazetteer/index.ts';
import { atlas, IS, isBodyNoun, listsOf } from './lexicon.ts';

/** Everything that a collection says about one name, summed over its reports. */
export interface Pool {
	readonly key: string;
	readonly words: readonly string[];
	/** Spelling → how often. */
	readonly forms: Map<string, number>;
	/** Indexes of the reports that have it. */
	readonly reports: number[];
	times: number;
	within: number;
	/** The most times in one report. */
	most: number;
	/** How often its only word stands in small letters. */
	small: number;
	/** How often each cue was met, by its number. */
	readonly cues: number[];
	/** In how many reports byline or credits give it. */
	credited: number;
	/** Full names: in how many reports the surname alone stands for it. Surnames: how many full names end in it. */
	shortened: number;
	shortens: number;
	/** Places of the gazetteer that go by the name. */
	readonly places: readonly Place[];
	/** In how many reports a country is named that the gazetteer puts a place of this name in; and its region. */
	amidCountry: number;
	amidRegion: number;
	/** In how many of its reports each country with a place of its name is named, by another name than this. */
	readonly countries: Map<string, number>;
	/** Acronyms that brackets gave it. */
	readonly acronyms: Set<string>;
	/** In how many reports it is the acronym that brackets give to another name. */
	stands: number;
	/** A country and its body in small letters. */
	body: string | null;
	/** Language of a report → reports. */
	readonly languages: Map<string, number>;
}

/** How a record is told from a candidate among the names that others stand for. */
export const recordKey = (kind: string, id: string) => `record ${kind}:${id}`;

/** Name → the longer one that it stands for in a report: a surname for its bearer, an acronym for what a bracket said. */
export type StandsFor = ReadonlyMap<string, string>;

/** A surname stands for the one full name of its report that ends in it; an acronym for what a bracket said. */
export function resolve({ names, recorded }: Candidates): StandsFor {
	const standsFor = new Map<string, string>();
	const present = new Set<string>();
	for (const { key } of names) present.add(key);
	/** Surname → full names of the report that end in it, each with its key. */
	const endings = new Map<string, [string, string][]>();
	const full = (words: string, key: string) => {
		for (const ending of endingsOf(words)) {
			if (!present.has(ending) && !present.has(`${ending}s`)) continue;
			const bearers = endings.get(ending);
			if (bearers) bearers.push([words, key]);
			else endings.set(ending, [[words, key]]);
		}
	};
	const short = (acronym: string | undefined, key: string) => {
		if (acronym === undefined) return;
		const folded = acronym.toLowerCase();
		if (folded !== key && present.has(folded)) standsFor.set(folded, key);
	};
	for (const { key, acronym } of names) {
		short(acronym, key);
		if (key.includes(' ') && mayBePerson(key)) full(key, key);
	}
	for (const { kind, id, text, acronym } of recorded) {
		short(acronym, recordKey(kind, id));
		if (kind === 'person' && text.includes(' ')) full(foldName(text), recordKey(kind, id));
	}
	for (const [ending, bearers] of endings) {
		const [longest, key] = bearers.reduce((a, b) => (b[0].length > a[0].length ? b : a));
		if (!bearers.every(([each]) => longest === each || longest.endsWith(` ${each}`))) continue;
		for (const printed of [ending, `${ending}s`])
			if (present.has(printed) && !standsFor.has(printed)) standsFor.set(printed, key);
	}
	return standsFor;
}

/** Not more than five words, none of them the noun of a body, a place, a paper. */
function mayBePerson(key: string): boolean {
	const lists = listsOf('en');
	const words = key.split(' ');
	return (
		words.length < 6 &&
		words.every((word) => {
			const is = lists.get(word) ?? 0;
			return (is & (IS.place | IS.outlet)) === 0 && !isBodyNoun(word, is);
		})
	);
}

function endingsOf(words: string): string[] {
	const space = words.lastIndexOf(' ') + 1;
	const last = words.slice(space);
	if (last.length < 2) return [];
	const particle = / (van|von|de|der|den|bin|ibn|al|del|la|di|da) $/.exec(words.slice(0, space))?.[1];
	return particle === undefined ? [last] : [last, `${particle} ${last}`];
}

/** Adds a report's names to what is known of the collection. */
export function gather(pools: Map<string, Pool>, report: number, candidates: Candidates): StandsFor {
	const { names, language } = candidates;
	const standsFor = resolve(candidates);
	const shortened = new Set(standsFor.values());
	const countries = new Set(candidates.countries);
	const present = new Map<string, Candidate>();
	for (const name of names) present.set(name.key, name);
	for (const name of names) {
		const { key, forms } = name;
		const pool = poolOf(pools, key);
		for (const [form, places] of forms) pool.forms.set(form, (pool.forms.get(form) ?? 0) + places.length);
		pool.reports.push(report);
		pool.languages.set(language, (pool.languages.get(language) ?? 0) + 1);
		sum(pool, name);
		pool.small += name.small ?? 0;
		pool.body ??= name.body ?? null;
		if (name.credited) pool.credited += 1;
		if (shortened.has(key)) pool.shortened += 1;
		const full = standsFor.get(key);
		if (full !== undefined) {
			pool.shortens += 1;
			if (present.get(full)?.acronym !== undefined) pool.stands += 1;
		}
		if (pool.places.length > 0) locate(pool, countries, present);
	}
	// What is said of the surname is said of its bearer.
	for (const [short, full] of standsFor) if (present.has(full)) sum(poolOf(pools, full), present.get(short)!);
	return standsFor;
}

/** Notes whether the report names the countries and regions that places of the name lie in. */
function locate(pool: Pool, countries: ReadonlySet<string>, present: ReadonlyMap<string, Candidate>): void {
	const { places } = pool;
	const itself = places.find(({ kind }) => kind === 'country')?.country;
	const met = new Set<string>();
	let region = false;
	for (const place of places) {
		if (countries.has(place.country)) met.add(place.country);
		if (region || place.region === null) continue;
		const name = foldedRegion(place.region);
		region = present.has(name) && name !== pool.key;
	}
	if (met.size > 0) pool.amidCountry += 1;
	if (region) pool.amidRegion += 1;
	for (const code of met) if (code !== itself) pool.countries.set(code, (pool.countries.get(code) ?? 0) + 1);
}

const foldedRegion = memoize(foldName);

function sum(pool: Pool, { times, within, cues, acronym }: Candidate): void {
	pool.times += times;
	pool.within += within;
	if (times > pool.most) pool.most = times;
	for (let at = 0; at < cues.length; at += 2) pool.cues[cues[at]!]! += cues[at + 1]!;
	if (acronym !== undefined) pool.acronyms.add(acronym);
}

function poolOf(pools: Map<string, Pool>, key: string): Pool {
	let pool = pools.get(key);
	if (!pool) {
		pool = {
			key,
			words: key.split(' '),
			forms: new Map(),
			reports: [],
			times: 0,
			within: 0,
			most: 0,
			small: 0,
			cues: new Array<number>(CUE_NAMES.length).fill(0),
			credited: 0,
			shortened: 0,
			shortens: 0,
			places: atlas.lookup(key),
			amidCountry: 0,
			amidRegion: 0,
			countries: new Map(),
			acronyms: new Set(),
			stands: 0,
			body: null,
			languages: new Map(),
		};
		pools.set(key, pool);
	}
	return pool;
}
