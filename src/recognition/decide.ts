import { type Located, NO_DECISIONS } from '#model';
import { foldName } from '#names';
import { atlas } from './atlas.ts';
import { commonest, type Features, featuresOf } from './features.ts';
import { joinSpellings } from './join-spellings.ts';
import { type Fate, fateOf } from './policy.ts';
import type { Pool } from './pool.ts';
import { type Verdicts, verdictsOf } from './verdicts.ts';
import { CLASSES, type Class, WEIGHTS, type Weights, weigh } from './weigh.ts';

type NameKind = Exclude<Class, 'none'>;

/** What a name was decided to be, with the spellings that are joined in it. */
export interface Decided {
	/** The keys of its spellings, the one that counts most first. */
	readonly keys: readonly string[];
	/** What the program takes each spelling for, whatever was decided. */
	readonly readAs: ReadonlyMap<string, NameKind>;
	/** Everything said of all of them. */
	readonly pool: Pool;
	readonly kind: NameKind;
	readonly probability: number;
	readonly fate: Fate;
	readonly features: Features;
	/** ISO code, when it is a country. */
	readonly country: string | null;
	/** Where it lies, or why nobody can tell; null for what is no place. */
	readonly location: Located | null;
}

interface Judged {
	readonly pool: Pool;
	readonly kind: NameKind;
	/** What the program takes it for. */
	readonly likeliest: NameKind;
	/** Whether a cataloguer said what it is. */
	readonly said: boolean;
	readonly probability: number;
	readonly features: Features;
	readonly country: string | null;
	readonly location: Located | null;
}

/** A word that is less likely a name than this is dropped. */
const LEAST = 0.15;

/** Decides on every name of a collection: what it is, which spellings are one, what readers see. Sorted by key. */
export function decide(
	pools: ReadonlyMap<string, Pool>,
	weights: Weights = WEIGHTS,
	verdicts: Verdicts = verdictsOf(NO_DECISIONS),
): Decided[] {
	const judged = new Map<string, Judged>();
	for (const pool of pools.values()) {
		const one = judge(pool, weights, verdicts);
		if (one !== null) judged.set(pool.key, one);
	}
	return joined(judged).map(settle);
}

function judge(pool: Pool, weights: Weights, verdicts: Verdicts): Judged | null {
	const features = featuresOf(pool);
	const chances = weigh(features, weights);
	const likeliest = CLASSES.slice(1).reduce((a, b) => (chances[b] > chances[a] ? b : a)) as NameKind;
	const said = verdicts.kindOf(pool.key);
	const kind = said ?? likeliest;
	if (verdicts.isNot(pool.key, likeliest, commonest(pool.languages))) return null;
	if (1 - chances.none < LEAST && pool.credited === 0 && said === null) return null;
	const location = kind === 'place' ? located(pool) : null;
	const named = kind === 'place' ? atlas.countryOf(commonest(pool.forms), commonest(pool.languages)) : null;
	// A name of a country and of a place elsewhere may be either.
	const country = location?.by === 'several' ? null : named;
	return {
		pool,
		kind,
		likeliest,
		said: said !== null,
		probability: said === null ? chances[kind] : 1,
		features,
		country,
		location,
	};
}

/** Where a name lies, by what else its reports name. */
function located({ key, languages, countries }: Pool): Located {
	const { place, by } = atlas.placePoint(atlas.lookup(key, commonest(languages)), { countries });
	if (place === null) return { place, by };
	const { id, name, kind, country, region, lat: latitude, lon: longitude, radius } = place;
	return { place: { id, name, kind, country, region, latitude, longitude, radius }, by };
}

/** Groups of spellings of one name. */
function joined(judged: ReadonlyMap<string, Judged>): Judged[][] {
	const spellings = [...judged.values()].map(({ pool, kind, country, location }) => {
		const place = country === null ? (location?.place?.id ?? null) : `iso:${country}`;
		return { key: pool.key, kind, place, acronyms: [...pool.acronyms].map(foldName) };
	});
	return joinSpellings(spellings).map((keys) => keys.map((key) => judged.get(key)!));
}

function settle(group: readonly Judged[]): Decided {
	const byWeight = group.toSorted((a, b) => b.pool.times - a.pool.times || (a.pool.key < b.pool.key ? -1 : 1));
	// Where a cataloguer said what one of the spellings is, it is the name of all.
	const best = group.reduce((a, b) => (b.probability > a.probability ? b : a));
	const pool =
		group.length === 1
			? best.pool
			: merged(
					best.pool,
					group.map((one) => one.pool),
				);
	const { kind, probability, features, country, location } = best;
	const keys = byWeight.map((one) => one.pool.key);
	const readAs = new Map(group.map((one) => [one.pool.key, one.likeliest]));
	const fate = best.said ? 'shown' : fateOf(pool, kind, probability);
	return { keys, readAs, pool, kind, probability, fate, features, country, location };
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
