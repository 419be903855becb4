import { atlas } from './atlas.ts';
import { commonest, type Features, featuresOf } from './features.ts';
import { samePeople, sureAcronyms } from './joins.ts';
import { type Fate, fateOf } from './policy.ts';
import type { Pool } from './pool.ts';
import { CLASSES, type Class, WEIGHTS, type Weights, weigh } from './weigh.ts';

type NameKind = Exclude<Class, 'none'>;

/** What a name was decided to be, with the spellings that are joined in it. */
export interface Decided {
	/** The keys of its spellings, the one that counts most first. */
	readonly keys: readonly string[];
	/** Everything said of all of them. */
	readonly pool: Pool;
	readonly kind: NameKind;
	readonly probability: number;
	readonly fate: Fate;
	readonly features: Features;
	/** ISO code, when it is a country. */
	readonly country: string | null;
	/** The place of the gazetteer that it surely is. */
	readonly gazetteer: string | null;
}

interface Judged {
	readonly pool: Pool;
	readonly kind: NameKind;
	readonly probability: number;
	readonly features: Features;
	/** What joins it to others: the same country, place of the gazetteer, or nothing. */
	readonly country: string | null;
	readonly gazetteer: string | null;
}

/** A word that is less likely a name than this is dropped. */
const LEAST = 0.15;
/** How much larger the best known place of a name must be than the next to be surely meant. */
const DOMINANT = 20;

/** Decides on every name of a collection: what it is, which spellings are one, what readers see. Sorted by key. */
export function decide(pools: ReadonlyMap<string, Pool>, weights: Weights = WEIGHTS): Decided[] {
	const judged = new Map<string, Judged>();
	for (const pool of pools.values()) {
		const one = judge(pool, weights);
		if (one !== null) judged.set(pool.key, one);
	}
	return joined(judged, pools).map(settle);
}

function judge(pool: Pool, weights: Weights): Judged | null {
	const features = featuresOf(pool);
	const chances = weigh(features, weights);
	const kind = CLASSES.slice(1).reduce((a, b) => (chances[b] > chances[a] ? b : a)) as NameKind;
	if (1 - chances.none < LEAST && pool.credited === 0) return null;
	const place = kind === 'place';
	const country = place ? atlas.countryOf(commonest(pool.forms), commonest(pool.languages)) : null;
	return {
		pool,
		kind,
		probability: chances[kind],
		features,
		country,
		gazetteer: place && country === null ? surePlace(pool.key) : null,
	};
}

/** The place of the gazetteer that a name surely is: by a main or listed name, alone or by far the largest of its name. */
function surePlace(key: string): string | null {
	const [first, second] = atlas.lookup(key).toSorted((a, b) => b.population - a.population);
	if (!first?.exact) return null;
	return second === undefined || first.population >= DOMINANT * Math.max(second.population, 500) ? first.id : null;
}

/** Groups of spellings of one name. */
function joined(judged: ReadonlyMap<string, Judged>, pools: ReadonlyMap<string, Pool>): Judged[][] {
	const leader = new Map<string, string>();
	const find = (key: string): string => {
		let at = key;
		while (leader.has(at)) at = leader.get(at)!;
		return at;
	};
	const join = (a: string, b: string) => {
		const [x, y] = [find(a), find(b)].sort();
		if (x !== y) leader.set(y!, x!);
	};
	const byPlace = new Map<string, string>();
	for (const [key, { country, gazetteer: place }] of judged) {
		const same = country ?? place;
		if (same === null) continue;
		const other = byPlace.get(same);
		if (other === undefined) byPlace.set(same, key);
		else join(key, other);
	}
	for (const [short, name] of sureAcronyms(pools)) if (judged.get(name)?.kind !== 'person' && judged.has(name)) join(short, name);
	const people = [...judged.values()].filter(({ kind }) => kind === 'person').map(({ pool }) => pool);
	for (const [a, b] of samePeople(people)) join(a.key, b.key);
	const groups = new Map<string, Judged[]>();
	for (const key of [...judged.keys()].sort()) {
		const top = find(key);
		groups.set(top, [...(groups.get(top) ?? []), judged.get(key)!]);
	}
	return [...groups.values()];
}

function settle(group: readonly Judged[]): Decided {
	const byWeight = group.toSorted((a, b) => b.pool.times - a.pool.times || (a.pool.key < b.pool.key ? -1 : 1));
	const best = group.reduce((a, b) => (b.probability > a.probability ? b : a));
	const pool =
		group.length === 1
			? best.pool
			: merged(
					best.pool,
					group.map((one) => one.pool),
				);
	const { kind, probability, features, country, gazetteer: place } = best;
	const keys = byWeight.map((one) => one.pool.key);
	return { keys, pool, kind, probability, fate: fateOf(pool, kind, probability), features, country, gazetteer: place };
}

/** Everything said of several spellings, under the words of the first. */
function merged(first: Pool, pools: readonly Pool[]): Pool {
	const sum = (of: (pool: Pool) => ReadonlyMap<string, number>) => {
		const counts = new Map<string, number>();
		for (const pool of pools) for (const [key, count] of of(pool)) counts.set(key, (counts.get(key) ?? 0) + count);
		return counts;
	};
	return {
		...first,
		forms: sum(({ forms }) => forms),
		languages: sum(({ languages }) => languages),
		reports: [...new Set(pools.flatMap(({ reports }) => reports))].sort((a, b) => a - b),
		times: pools.reduce((all, { times }) => all + times, 0),
		credited: Math.max(...pools.map(({ credited }) => credited)),
		acronyms: new Set(pools.flatMap(({ acronyms }) => [...acronyms])),
	};
}
