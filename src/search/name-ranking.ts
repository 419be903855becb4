import { foldName, type Heard, hear } from '../names/fold.ts';
import type { NameEntry } from './files/name-list.ts';
import { soundDistance } from './sound-distance.ts';

/** A spelling, and how it is heard. */
export interface Spelling {
	readonly entry: NameEntry;
	readonly name: string;
	readonly folded: string;
	/**
	 * As the English-language press would mean it and, where that is another name, as a German, Turkish or Kurdish reader
	 * would; none for an acronym, which is found by its exact letters alone, and for an adjective.
	 */
	readonly heard: readonly Heard[];
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
interface Typed extends Omit<Spelling, 'entry'> {
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

/** Makes a name list ready to be asked. */
export function prepareNames(entries: readonly NameEntry[]): Spelling[] {
	return entries.flatMap((entry) => [
		...entry.names.map((name) => ({ entry, name, folded: foldName(name), heard: hearings(name) })),
		...entry.exact.map((name) => ({ entry, name, folded: '', heard: [] })),
		...entry.adjectives.map((name) => ({ entry, name, folded: foldName(name), heard: [] })),
	]);
}

function hearings(name: string): Heard[] {
	const heard = hear(name);
	const other = /[cjx]/i.test(name) ? hear(name, true) : heard;
	return heard.key === other.key ? [heard] : [heard, other];
}

/** Names that could be meant, best first; of one record only the spelling that met best. */
export function rankNames(spellings: readonly Spelling[], typed: string, most = 8): Ranked[] {
	const name = typed.trim().slice(0, 100);
	const asked: Typed = { name, folded: foldName(name), heard: hearings(name), known: new Map() };
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
export function wholeNames(spellings: readonly Spelling[], typed: string): Ranked[] {
	const ranked = rankNames(spellings, typed, 50);
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
		const far = soundDistance(own.full, asked.full, 20);
		return isOther(spelling, typed) && far > asked.key.length / 4 ? [3, far * VOWELS] : [1, far];
	}
	if (spelling.folded.startsWith(typed.folded) || spelling.folded.includes(` ${typed.folded}`)) return [2];
	if (!long) return null;
	const far = distance(spelling, typed);
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
function distance(spelling: Spelling, { heard, known }: Typed): number {
	let least = Infinity;
	for (const [at, asked] of heard.entries()) {
		const most = Math.min(FAR, FAR_SHARE * asked.key.length);
		for (const { key, full } of spelling.heard) {
			const pair = at + key;
			const far = known.get(pair) ?? soundDistance(key, asked.key, most);
			known.set(pair, far);
			const rest = (Math.min(most, least) - far) / VOWELS;
			if (rest > 0) least = Math.min(least, far + VOWELS * soundDistance(full, asked.full, rest));
		}
	}
	return least;
}
