import { type Located, NO_DECISIONS } from '#model';
import { foldName, strictKey } from '#names';
import { CUE_NAMES } from './cues.ts';
import { commonest, type Features, featuresOf } from './features.ts';
import type { Place } from './gazetteer/index.ts';
import { joinSpellings } from './join-spellings.ts';
import { atlas, IS, listsOf, namedWords } from './lexicon.ts';
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
const LEAST = 0.1;

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
	const named = atlas.countryOf(commonest(pool.forms), commonest(pool.languages));
	const weighed = weigh(features, weights);
	const chances = named === null ? (pool.body === null ? weighed : STATE_BODY) : asCountry(pool, weighed);
	let best = 1;
	for (let at = 2; at < chances.length; at++) if (chances[at]! > chances[best]!) best = at;
	const likeliest = CLASSES[best] as NameKind;
	const said = verdicts.kindOf(pool.key);
	const kind = said ?? likeliest;
	if (verdicts.isNot(pool.key, likeliest, commonest(pool.languages))) return null;
	if (1 - chances[0]! < LEAST && pool.credited === 0 && said === null) return null;
	const location = kind === 'place' ? located(pool) : null;
	// A name of a country and of a place elsewhere may be either.
	const country = kind !== 'place' || location?.by === 'several' ? null : named;
	return {
		pool,
		kind,
		likeliest,
		said: said !== null,
		probability: said === null ? calibrated(kind, chances[CLASSES.indexOf(kind)]!) : 1,
		features,
		country,
		location,
	};
}

/** The table is shy of people: of names that it had no part in, .93 of those it gives .8 to .9 are people. */
function calibrated(kind: NameKind, chance: number): number {
	return kind === 'person' && chance >= 0.6 ? 1 - (1 - chance) * 0.6 : chance;
}

/** "Syrian army" is the body of a country, whatever stands beside it; chances in the order of CLASSES. */
const STATE_BODY = [0.03, 0, 0.97, 0, 0];

/** How sure a country is one that is no given name, nor a word that stands in small letters as often. */
const SURE_COUNTRY = 0.97;

/** The name of a country is one, whatever stands beside it, unless it may be a person (Jordan) or a thing (turkey). */
function asCountry({ key, times, small, languages, shortens }: Pool, chances: number[]): number[] {
	const { given } = namedWords(commonest(languages))(key);
	if (given || shortens > 0 || small >= times || chances[1]! >= SURE_COUNTRY) return chances;
	const rest = (1 - SURE_COUNTRY) / Math.max(1e-9, 1 - chances[1]!);
	return chances.map((chance, at) => (at === 1 ? SURE_COUNTRY : chance * rest));
}

/** Where a name lies, by what else its reports name. */
function located({ key, languages, countries, places, small, cues }: Pool): Located {
	const language = commonest(languages);
	const all = language === 'en' ? places : atlas.lookup(key, language);
	// "Monster" is Münster, "Paras" Paris to some gazetteers: short other names, and words of a language, are no ground.
	const isWord = small > 0 || ((listsOf(language).get(key) ?? 0) & IS.ordinary) !== 0;
	// Of the same sound as a main name only where something says that it is a place: "in Lattakia", never "the Monster".
	const isPlaced = PLACING.some((cue) => cues[cue]! > 0);
	const isMeant = ({ name }: Place) =>
		!isWord && key.length >= SHORTEST_OTHER && (isPlaced || strictKey(name) !== strictKey(key));
	const meant = all.filter((place) => place.exact || place.kind === 'country' || isMeant(place));
	const { place, by } = atlas.placePoint(meant, { countries });
	if (place === null) return { place, by };
	const { id, name, kind, country, region, lat: latitude, lon: longitude, radius } = place;
	return { place: { id, name, kind, country, region, latitude, longitude, radius }, by };
}

const PLACING = (['in', 'dateline', ', country', ', place', 'place after', 'place before'] as const).map((cue) =>
	CUE_NAMES.indexOf(cue),
);

/** Letters that another name of a place must have to be taken for it. */
const SHORTEST_OTHER = 6;

/** Groups of spellings of one name. */
function joined(judged: ReadonlyMap<string, Judged>): Judged[][] {
	const spellings = [...judged.values()].map(({ pool, kind, country, location }) => {
		const place = country === null ? (location?.place?.id ?? null) : `iso:${country}`;
		return { key: pool.key, kind, place, body: pool.body, acronyms: [...pool.acronyms].map(foldName) };
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
