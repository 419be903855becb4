import { isAcronym } from './runs.ts';

/** The acronym that a bracket gives to the name that ends there, in letters alone; null for none. */
export function acronymAt(text: string, end: number, name: string): string | null {
	const code = text.charCodeAt(end);
	if (code !== 32 && code !== 40 && code !== 91 && code !== 0xa0) return null;
	const found = /^\s*[([]["“„]?([\p{Lu}][\p{Lu}\p{Ll}.-]{0,7}\p{Lu})["”“]?[)\]]/u.exec(text.slice(end, end + 14))?.[1];
	const acronym = found?.replace(/[.-]/g, '').toUpperCase() ?? '';
	if (!isAcronym(acronym)) return null;
	const letters = name.split(/[\s-]+/).map((word) => word.charAt(0).toUpperCase());
	return letters.length > 1 && letters[0] === acronym[0] && overlap(letters, acronym) >= 2 ? acronym : null;
}

/** How many letters of an acronym come in this order among first letters. */
function overlap(letters: readonly string[], acronym: string): number {
	let at = 0;
	for (const letter of letters) if (letter === acronym[at]) at += 1;
	return at;
}
