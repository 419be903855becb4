import { foldName, looseKey, strictKey } from '../names/fold.ts';
import type { NameEntry } from './name-list.ts';

/** A spelling with the keys it is found by. */
export interface Spelling {
	readonly entry: NameEntry;
	readonly name: string;
	readonly folded: string;
	/** Empty for an acronym, which is found by its exact letters alone. */
	readonly strict: string;
	readonly loose: string;
}

/** How a name met what was typed, best first. */
export const RANKS = ['exact', 'strict', 'word prefix', 'key prefix', 'loose', 'one edit'] as const;

export interface Ranked {
	readonly entry: NameEntry;
	/** The spelling that met. */
	readonly via: string;
	/** Index into RANKS. */
	readonly rank: number;
}

/** Makes a name list ready to be asked. */
export function prepareNames(entries: readonly NameEntry[]): Spelling[] {
	return entries.flatMap((entry) => [
		...entry.names.map((name) => ({ entry, name, folded: foldName(name), strict: strictKey(name), loose: looseKey(name) })),
		...entry.exact.map((name) => ({ entry, name, folded: '', strict: '', loose: '' })),
	]);
}

/** Names that could be meant, best first; of one record only the spelling that met best. */
export function rankNames(spellings: readonly Spelling[], typed: string, most = 8): Ranked[] {
	const text = typed.trim().slice(0, 100);
	const folded = foldName(text);
	if (folded === '') return [];
	const strict = strictKey(text);
	const loose = looseKey(text);
	const best = new Map<NameEntry, Ranked>();
	for (const spelling of spellings) {
		const rank = rankOf(spelling, text, folded, strict, loose);
		const known = best.get(spelling.entry);
		if (rank >= 0 && (!known || rank < known.rank)) best.set(spelling.entry, { entry: spelling.entry, via: spelling.name, rank });
	}
	return [...best.values()].sort((a, b) => a.rank - b.rank || b.entry.count - a.entry.count).slice(0, most);
}

/** The records that what was typed names as a whole: by exact spelling, else by strict key. */
export function wholeNames(spellings: readonly Spelling[], typed: string): Ranked[] {
	const ranked = rankNames(spellings, typed, 50);
	const first = ranked[0]?.rank ?? -1;
	return first === 0 || first === 1 ? ranked.filter(({ rank }) => rank === first) : [];
}

function rankOf(spelling: Spelling, text: string, folded: string, strict: string, loose: string): number {
	if (spelling.folded === '') return spelling.name === text ? 0 : -1;
	if (spelling.folded === folded) return 0;
	if (strict.length > 1 && spelling.strict === strict) return 1;
	if (spelling.folded.startsWith(folded) || spelling.folded.includes(` ${folded}`)) return 2;
	const open = strict.replace(/[.Y]$/, '');
	if (open.length > 1 && spelling.strict.startsWith(open)) return 3;
	if (loose.length > 2 && spelling.loose === loose) return 4;
	return open.length > 3 && oneEdit(spelling.strict, strict) ? 5 : -1;
}

/** Whether one letter more, less or other turns the one into the other. */
function oneEdit(a: string, b: string): boolean {
	const longest = Math.max(a.length, b.length);
	if (Math.abs(a.length - b.length) > 1) return false;
	let start = 0;
	while (start < longest && a[start] === b[start]) start++;
	let end = 0;
	while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
	return longest - start - end <= 1;
}
