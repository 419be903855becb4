import type { Ears, Heard } from '../names/fold-reader.ts';
import type { NameEntry } from './files/name-list.ts';
import { ALIKE, FAR, FAR_SHARE, VOWELS } from './limits.ts';
import { type Distance, soundDistance } from './sound-distance.ts';

/** A name, and how it sounds. */
interface Sound {
	readonly name: string;
	readonly folded: string;
	/** As the English-language press would mean it and, where that is another name, as a German, Turkish or Kurdish reader would. */
	readonly heard: readonly Heard[];
}

/** A spelling of a record. */
interface Spelling extends Sound {
	readonly entry: NameEntry;
}

/** A name list ready to be asked. */
export interface Names {
	readonly spellings: readonly Spelling[];
	readonly ears: Ears;
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
	/** The rank and, behind the point, how far its sound is from what was typed. */
	readonly place: number;
}

/** What was typed, as placeOf compares it. */
interface Typed extends Sound {
	readonly distance: Distance;
	/** Distances already known, by key: spellings of one name share it. */
	readonly known: Map<string, number>;
}

/** Makes a name list ready to be asked, in any spelling that `ears` can hear. */
export function prepareNames(entries: readonly NameEntry[], ears: Ears): Names {
	const of = entries.flatMap((entry) => [entry.names, entry.exact, entry.adjectives].flat().map((name) => ({ entry, name })));
	const sounds = soundsOf(
		of.map(({ name }) => name),
		ears,
	);
	return {
		spellings: sounds.map((sound, at) => ({ ...of[at]!, ...sound })),
		ears,
		distance: soundDistance(ears.costs),
	};
}

function soundsOf(names: readonly string[], ears: Ears): Sound[] {
	const heard = ears.hearAll(names);
	// Only these letters are read in two ways.
	const continental = ears.hearAll(
		names.map((name) => (/[cjx]/i.test(name) ? name : '')),
		true,
	);
	return ears.foldAll(names).map((folded, at) => {
		const both = [heard[at]!, continental[at]!];
		return { name: names[at]!, folded, heard: both.filter(({ key }, other) => !other || (key && key !== both[0]!.key)) };
	});
}

/** Names that could be meant, best first; of one record only the spelling that met best. */
export function rankNames({ spellings, ears, distance }: Names, typed: string, most = 8): Ranked[] {
	const name = typed.trim().slice(0, 100);
	const asked: Typed = { ...soundsOf([name], ears)[0]!, distance, known: new Map() };
	const seen = new Set<NameEntry>();
	return spellings
		.map((spelling) => ({ spelling, place: asked.folded ? placeOf(spelling, asked) : Infinity }))
		.filter(({ place }) => place < Infinity)
		.sort((a, b) => a.place - b.place || b.spelling.entry.count - a.spelling.entry.count)
		.filter(({ spelling: { entry } }) => !seen.has(entry) && seen.add(entry))
		.slice(0, most)
		.map(({ spelling: { entry, name: via }, place }) => ({ entry, via, place, rank: Math.floor(place) }));
}

/** Index into RANKS and a part of one; Infinity for quite another name. */
function placeOf(spelling: Spelling, typed: Typed): number {
	const { entry, name, folded, heard } = spelling;
	const [own] = heard as [Heard];
	const [asked] = typed.heard as [Heard];
	if (entry.exact.includes(name)) return name === typed.name ? 0 : Infinity;
	// An adjective is no whole name: "Syrian" is a word to find before it is the place. It comes before "Syrian army".
	if (entry.adjectives.includes(name)) return folded === typed.folded ? ADJECTIVE : Infinity;
	if (folded === typed.folded) return 0;
	const long = asked.key.length > 1;
	if (long && own.key === asked.key) {
		const far = typed.distance(own.full, asked.full, 20);
		return isOther(name, typed.name) && far > asked.key.length / 4 ? 3 + (far * VOWELS) / 100 : 1 + far / 100;
	}
	if (` ${folded}`.includes(` ${typed.folded}`)) return 2.5;
	if (!long) return Infinity;
	const far = nearest(heard, typed);
	if (far <= ALIKE) return 3 + far / 100;
	const open = asked.key.replace(/[.Y]$/, '');
	return open.length > 1 && own.key.startsWith(open) ? 4 : 5 + far / 100;
}

/** Whether the vowels can tell two names apart: both are in one script. Homs is not Hamas, حمص may be either. */
function isOther(a: string, b: string): boolean {
	const arabic = /[؀-ۿ]/;
	return arabic.test(a) === arabic.test(b);
}

/** The distance between the two hearings that are nearest, by consonants first; Infinity for quite another name. */
function nearest(own: readonly Heard[], { heard, known, distance }: Typed): number {
	let least = Infinity;
	for (const [at, asked] of heard.entries()) {
		const most = Math.min(FAR, FAR_SHARE * asked.key.length);
		for (const { key, full } of own) {
			const pair = at + key;
			const far = known.get(pair) ?? distance(key, asked.key, most);
			known.set(pair, far);
			const rest = (Math.min(most, least) - far) / VOWELS;
			if (rest > 0) least = Math.min(least, far + VOWELS * distance(full, asked.full, rest));
		}
	}
	return least;
}
