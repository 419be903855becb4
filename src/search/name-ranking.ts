import type { Ears, Heard } from '../names/fold-reader.ts';
import type { NameEntry } from './files/name-list.ts';
import { type Distance, soundDistance } from './sound-distance.ts';

/** A spelling, and how it is heard. */
interface Spelling extends Sound {
	readonly entry: NameEntry;
	readonly name: string;
}

interface Sound {
	/** The name folded; empty for an acronym, which is found by its exact letters alone. */
	readonly folded: string;
	/**
	 * As the English-language press would mean it and, where that is another name, as a German, Turkish or Kurdish reader
	 * would; none for an acronym and for an adjective.
	 */
	readonly heard: readonly Heard[];
}

/** A name list ready to be asked. */
export interface Names {
	readonly spellings: readonly Spelling[];
	readonly ears: Ears;
	readonly distance: Distance;
}

/** How a name met what was typed, best first. */
export const RANKS = ['exact', 'strict', 'word prefix', 'alike', 'key prefix', 'near'] as const;

export interface Ranked {
	readonly entry: NameEntry;
	/** The spelling that met. */
	readonly via: string;
	/** Index into RANKS. */
	readonly rank: number;
	/** How far its sound is from what was typed; orders names of one rank. */
	readonly far: number;
}

/** What was typed, as rankOf compares it. */
interface Typed extends Sound {
	readonly name: string;
	readonly distance: Distance;
	/** Distances already known, by key: spellings of one name share it. */
	readonly known: Map<string, number>;
}

/** What a difference in vowels and marks weighs beside one in the key. */
const VOWELS = 0.4;

/** Up to this distance two names may be spellings of one; beyond it they are only near. */
const ALIKE = 1.2;

/** Beyond these two are quite other words: the distance, and its share in the letters of the key. */
const FAR = 2.4;
const FAR_SHARE = 0.4;

/** Makes a name list ready to be asked, in any spelling that `ears` can hear. */
export function prepareNames(entries: readonly NameEntry[], ears: Ears): Names {
	const spellings = entries.flatMap((entry) => [
		...entry.names.map((name) => ({ entry, name, isWhole: true })),
		...entry.adjectives.map((name) => ({ entry, name, isWhole: false })),
	]);
	const sounds = soundsOf(
		spellings.map(({ name }) => name),
		ears,
	);
	return {
		spellings: [
			...spellings.map(({ entry, name, isWhole }, at) => ({ entry, name, ...sounds[at]!, ...(isWhole ? {} : { heard: [] }) })),
			...entries.flatMap((entry) => entry.exact.map((name) => ({ entry, name, folded: '', heard: [] }))),
		],
		ears,
		distance: soundDistance(ears.costs),
	};
}

function soundsOf(names: readonly string[], ears: Ears): Sound[] {
	const heard = ears.hearAll(names);
	// Only these letters are read in two ways.
	const others = names.map((name) => (/[cjx]/i.test(name) ? name : ''));
	const continental = ears.hearAll(others, true);
	return ears.foldAll(names).map((folded, at) => {
		const other = continental[at]!;
		const own = heard[at]!;
		return { folded, heard: others[at] && other.key !== own.key ? [own, other] : [own] };
	});
}

/** Names that could be meant, best first; of one record only the spelling that met best. */
export function rankNames({ spellings, ears, distance }: Names, typed: string, most = 8): Ranked[] {
	const name = typed.trim().slice(0, 100);
	const asked: Typed = { name, ...soundsOf([name], ears)[0]!, distance, known: new Map() };
	if (asked.folded === '') return [];
	const best = new Map<NameEntry, Ranked>();
	for (const spelling of spellings) {
		const { entry } = spelling;
		const found = rankOf(spelling, asked);
		const before = best.get(entry);
		if (!found) continue;
		const [rank, far = 0] = found;
		if (!before || rank < before.rank || (rank === before.rank && far < before.far))
			best.set(entry, { entry, via: spelling.name, rank, far });
	}
	return [...best.values()].sort((a, b) => a.rank - b.rank || a.far - b.far || b.entry.count - a.entry.count).slice(0, most);
}

/** The records that what was typed names as a whole: by exact spelling, else by strict key. */
export function wholeNames(names: Names, typed: string): Ranked[] {
	const ranked = rankNames(names, typed, 50);
	const first = ranked[0]?.rank ?? -1;
	return first === 0 || first === 1 ? ranked.filter(({ rank }) => rank === first) : [];
}

function rankOf(spelling: Spelling, typed: Typed): [rank: number, far?: number] | null {
	const [own] = spelling.heard;
	const [asked] = typed.heard;
	// An adjective is no whole name: "Syrian" is a word to find before it is the place. It comes before "Syrian army".
	if (!own && spelling.folded !== '') return spelling.folded === typed.folded ? [2, -1] : null;
	if (!own || !asked) return spelling.name === typed.name ? [0] : null;
	if (spelling.folded === typed.folded) return [0];
	const long = asked.key.length > 1;
	if (long && own.key === asked.key) {
		const far = typed.distance(own.full, asked.full, 20);
		return isOther(spelling, typed) && far > asked.key.length / 4 ? [3, far * VOWELS] : [1, far];
	}
	if (spelling.folded.startsWith(typed.folded) || spelling.folded.includes(` ${typed.folded}`)) return [2];
	if (!long) return null;
	const far = nearest(spelling, typed);
	if (far <= ALIKE) return [3, far];
	const open = asked.key.replace(/[.Y]$/, '');
	if (open.length > 1 && own.key.startsWith(open)) return [4];
	return far < Infinity ? [5, far] : null;
}

/** Whether the vowels can tell two names apart: both are in one script. Homs is not Hamas, حمص may be either. */
function isOther(a: { name: string }, b: { name: string }): boolean {
	const arabic = /[؀-ۿ]/;
	return arabic.test(a.name) === arabic.test(b.name);
}

/** The distance between the two hearings that are nearest, by consonants first; Infinity for quite another name. */
function nearest(spelling: Spelling, { heard, known, distance }: Typed): number {
	let least = Infinity;
	for (const [at, asked] of heard.entries()) {
		const most = Math.min(FAR, FAR_SHARE * asked.key.length);
		for (const { key, full } of spelling.heard) {
			const pair = at + key;
			const far = known.get(pair) ?? distance(key, asked.key, most);
			known.set(pair, far);
			const rest = (Math.min(most, least) - far) / VOWELS;
			if (rest > 0) least = Math.min(least, far + VOWELS * distance(full, asked.full, rest));
		}
	}
	return least;
}
