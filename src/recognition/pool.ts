import { foldName } from '#names';
import { atlas } from './atlas.ts';
import type { Candidate, Candidates } from './candidate.ts';
import { OUTLET_HEADS, PLACE_HEADS } from './cue-words.ts';
import { isBodyNoun } from './words.ts';

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
	readonly cues: Map<number, number>;
	/** In how many reports byline or credits give it. */
	credited: number;
	/** Full names: in how many reports the surname alone stands for it. Surnames: how many full names end in it. */
	shortened: number;
	shortens: number;
	/** In how many reports a country is named that the gazetteer puts a place of this name in. */
	amidCountry: number;
	/** In how many of its reports each country with a place of its name is named, by another name than this. */
	readonly countries: Map<string, number>;
	/** Acronyms that brackets gave it. */
	readonly acronyms: Set<string>;
	/** Language of a report → reports. */
	readonly languages: Map<string, number>;
}

/** One report's names with what stands for what: a surname for a full name, an acronym for what it abbreviates. */
export interface Resolved {
	/** Name → the longer one that it stands for in this report. */
	readonly standsFor: ReadonlyMap<string, string>;
}

/** How a record is told from a candidate among the names that others stand for. */
export const recordKey = (kind: string, id: string) => `record ${kind}:${id}`;

/** A surname stands for the one full name of its report that ends in it; an acronym for what a bracket said. */
export function resolve({ names, recorded }: Candidates): Resolved {
	const standsFor = new Map<string, string>();
	const endings = new Map<string, Map<string, string>>();
	const present = new Set(names.map(({ key }) => key));
	const full = (words: readonly string[], key: string) => {
		for (const ending of endingsOf(words)) {
			endings.set(ending, (endings.get(ending) ?? new Map<string, string>()).set(words.join(' '), key));
		}
	};
	const short = (acronym: string | undefined, key: string) => {
		const folded = acronym?.toLowerCase() ?? '';
		if (folded !== key && present.has(folded)) standsFor.set(folded, key);
	};
	for (const { key, acronym } of names) {
		const words = key.split(' ');
		short(acronym, key);
		if (words.length > 1 && words.length < 6 && mayBePerson(words)) full(words, key);
	}
	for (const { kind, id, text, acronym } of recorded) {
		short(acronym, recordKey(kind, id));
		const words = foldName(text).split(' ');
		if (kind === 'person' && words.length > 1) full(words, recordKey(kind, id));
	}
	for (const [ending, bearers] of endings) {
		const longest = [...bearers.keys()].reduce((a, b) => (b.length > a.length ? b : a));
		if (![...bearers.keys()].every((each) => longest === each || longest.endsWith(` ${each}`))) continue;
		for (const printed of [ending, `${ending}s`])
			if (present.has(printed) && !standsFor.has(printed)) standsFor.set(printed, bearers.get(longest)!);
	}
	return { standsFor };
}

function mayBePerson(words: readonly string[]): boolean {
	return !words.some((word) => isBodyNoun(word) || PLACE_HEADS.has(word) || OUTLET_HEADS.has(word));
}

function endingsOf(words: readonly string[]): string[] {
	const last = words.at(-1)!;
	const particle = /^(?:van|von|de|der|den|bin|ibn|al|del|la|di|da)$/.test(words.at(-2) ?? '') && words.length > 2;
	return last.length < 2 ? [] : particle ? [last, words.slice(-2).join(' ')] : [last];
}

/** Adds a report's names to what is known of the collection. */
export function gather(pools: Map<string, Pool>, report: number, candidates: Candidates): void {
	const { standsFor } = resolve(candidates);
	const shorter = new Map<string, number>();
	for (const [short, full] of standsFor) if (!short.includes(' ')) shorter.set(full, (shorter.get(full) ?? 0) + 1);
	const countries = new Set(candidates.countries);
	for (const name of candidates.names) {
		const pool = poolOf(pools, name.key);
		for (const [form, places] of Object.entries(name.forms)) pool.forms.set(form, (pool.forms.get(form) ?? 0) + places.length);
		pool.reports.push(report);
		pool.languages.set(candidates.language, (pool.languages.get(candidates.language) ?? 0) + 1);
		sum(pool, name);
		if (name.credited) pool.credited += 1;
		if (shorter.has(name.key)) pool.shortened += 1;
		if (standsFor.has(name.key)) pool.shortens += 1;
		const places = atlas.lookup(name.key);
		if (places.some(({ country }) => countries.has(country))) pool.amidCountry += 1;
		const itself = places.find(({ kind }) => kind === 'country')?.country;
		for (const code of new Set(places.map(({ country }) => country))) {
			if (code !== itself && countries.has(code)) pool.countries.set(code, (pool.countries.get(code) ?? 0) + 1);
		}
	}
	// What is said of the surname is said of its bearer.
	const byKey = new Map(candidates.names.map((name) => [name.key, name]));
	for (const [short, full] of standsFor) if (byKey.has(full)) sum(poolOf(pools, full), byKey.get(short)!);
}

function sum(pool: Pool, { times, within, cues, acronym }: Candidate): void {
	pool.times += times;
	pool.within += within;
	pool.most = Math.max(pool.most, times);
	for (const [cue, count] of Object.entries(cues)) pool.cues.set(Number(cue), (pool.cues.get(Number(cue)) ?? 0) + count);
	if (acronym) pool.acronyms.add(acronym);
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
			cues: new Map(),
			credited: 0,
			shortened: 0,
			shortens: 0,
			amidCountry: 0,
			countries: new Map(),
			acronyms: new Set(),
			languages: new Map(),
		};
		pools.set(key, pool);
	}
	return pool;
}
