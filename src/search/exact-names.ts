import type { NameEntry } from './files/name-list.ts';
import { plainLetters } from './text/report-words.ts';

/** The records that have this very name: case, marks, apostrophes and hyphens aside; acronyms letter for letter. */
export function exactNames(entries: readonly NameEntry[], typed: string): NameEntry[] {
	const text = typed.trim();
	const plain = plainLetters(text);
	if (plain === '') return [];
	return entries.filter(({ names, exact }) => exact.includes(text) || names.some((name) => plainLetters(name) === plain));
}
