import type { EncodedName, PhoneticEncoder } from '#names/browser';
import { ALIKE, FAR, FAR_SHARE, OTHER, OTHER_SCRIPT, PART, VOWELS } from './limits.ts';
import type { NameEntry } from './name-list.ts';
import { type Distance, weightedLevenshtein } from './weighted-levenshtein.ts';

interface Spelling extends Sound {
	readonly entry: NameEntry;
}

interface Sound {
	readonly name: string;
	/** Index into the lists of names of an entry: a whole name, an adjective, an acronym. */
	readonly list: number;
	readonly folded: string;
	/**
	 * As the English-language press would mean it and, where that is another name, as a German, Turkish or Kurdish reader
	 * would.
	 */
	readonly encoded: readonly EncodedName[];
}

/** A name list ready to be asked. */
export interface Names {
	readonly spellings: readonly Spelling[];
	/** Whole names by their folded letters. */
	readonly whole: ReadonlyMap<string, readonly Spelling[]>;
	readonly encoder: PhoneticEncoder;
	readonly distance: Distance;
}

/** How a name met what was typed, best first. */
export const RANKS = ['exact', 'strict', 'word prefix', 'alike', 'key prefix', 'near'] as const;

/** Where an adjective of a name stands: before all names that begin with it. */
export const ADJECTIVE = 2;

export interface Ranked {
	readonly entry: NameEntry;
	/** The spelling that met. */
	readonly via: string;
	/** Index into RANKS. */
	readonly rank: number;
	/** The rank, with what orders names of one rank behind the point. */
	readonly far: number;
}

/** Makes a name list ready to be asked, in any spelling that `encoder` can encode. */
export function prepareNames(entries: readonly NameEntry[], encoder: PhoneticEncoder): Names {
	const named = entries.flatMap((entry) =>
		[entry.names, entry.adjectives, entry.exact].flatMap((names, list) => names.map((name) => ({ entry, name, list }))),
	);
	const spellings = encodeNames(named, encoder);
	const whole = Map.groupBy(
		spellings.filter(({ list }) => list !== 1),
		({ folded }) => folded,
	);
	return { spellings, whole, encoder, distance: weightedLevenshtein(encoder.costs) };
}

function encodeNames<Named extends Pick<Sound, 'name' | 'list'>>(
	named: readonly Named[],
	{ foldAll, encodeAll }: PhoneticEncoder,
): (Named & Sound)[] {
	const names = named.map(({ name }) => name);
	const encoded = encodeAll(names);
	// Only these letters are read in two ways.
	const others = encodeAll(
		names.map((name) => (/[cjx]/i.test(name) ? name : '')),
		true,
	);
	return foldAll(names).map((folded, at) => {
		const own = encoded[at]!;
		const other = others[at]!;
		return { ...named[at]!, folded, encoded: other.key && other.key !== own.key ? [own, other] : [own] };
	});
}

/** Names that could be meant, best first; of one record only the spelling that met best. */
export function rankNames({ spellings, encoder, distance }: Names, typed: string, most = 8): Ranked[] {
	const asked = encodeNames([{ name: typed.trim().slice(0, 100), list: 0 }], encoder)[0]!;
	const rankOf = ranking(asked, distance);
	const best = new Map<NameEntry, Ranked>();
	for (const spelling of asked.folded ? spellings : []) {
		const { entry } = spelling;
		const far = rankOf(spelling);
		if (far < (best.get(entry)?.far ?? Infinity)) best.set(entry, { entry, via: spelling.name, rank: Math.floor(far), far });
	}
	return [...best.values()].sort((a, b) => a.far - b.far || b.entry.count - a.entry.count).slice(0, most);
}

/** What ranks a spelling: with its distance for decimals, Infinity for quite another name. */
function ranking(typed: Sound, distance: Distance): (spelling: Sound) => number {
	const [{ key, full }] = typed.encoded as [EncodedName];
	const open = key.replace(/[.Y]$/, '');
	const within = ` ${typed.folded}`;
	/** Distances already known, by key, for each hearing of what was typed: spellings of one name share it. */
	const known = typed.encoded.map(() => new Map<string, number>());

	return ({ name, list, folded, encoded }) => {
		const [own] = encoded as [EncodedName];
		const same = folded === typed.folded;
		if (list === 2) return name === typed.name ? 0 : Infinity;
		// An adjective is no whole name: "Syrian" is a word to find before it is the place. It comes before "Syrian army".
		if (list === 1) return same ? ADJECTIVE : Infinity;
		if (same) return 0;
		if (key.length > 1 && own.key === key) {
			const far = distance(own.full, full, 20);
			const most = isArabic(folded) === isArabic(typed.folded) ? OTHER : OTHER_SCRIPT;
			return far > key.length * most ? 3 + far * VOWELS * PART : 1 + far * PART;
		}
		if (folded.startsWith(typed.folded) || folded.includes(within)) return 2 + PART;
		const far = key.length > 1 ? nearest(encoded) : Infinity;
		if (far > ALIKE && open.length > 1 && own.key.startsWith(open)) return 4;
		return (far > ALIKE ? 5 : 3) + far * PART;
	};

	/** The distance between the two hearings that are nearest, by consonants first. */
	function nearest(encoded: readonly EncodedName[]): number {
		let least = Infinity;
		for (const [at, asked] of typed.encoded.entries()) {
			const most = Math.min(FAR, FAR_SHARE * asked.key.length);
			for (const own of encoded) {
				const far = known[at]!.get(own.key) ?? distance(own.key, asked.key, most);
				known[at]!.set(own.key, far);
				const rest = (Math.min(most, least) - far) / VOWELS;
				if (rest > 0) least = Math.min(least, far + VOWELS * distance(own.full, asked.full, rest));
			}
		}
		return least;
	}
}

function isArabic(folded: string): boolean {
	return /[؀-ۿ]/.test(folded);
}

/** The records that what was typed names as a whole: by exact spelling, else by strict key. */
export function wholeNames(names: Names, typed: string, ranked = rankNames(names, typed, 50)): Ranked[] {
	return ranked.filter(({ rank }) => rank < 2 && rank === ranked[0]!.rank);
}

/** The records that go by a name letter for letter, case and marks aside; by an acronym in its own case only. */
export function namedExactly({ whole, encoder }: Names, text: string): NameEntry[] {
	const found = whole.get(encoder.foldAll([text])[0]!) ?? [];
	return [...new Set(found.filter(({ list, name }) => list === 0 || name === text).map(({ entry }) => entry))];
}
