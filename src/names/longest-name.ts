import { choose } from './choose.ts';
import type { NameEntry, TrieNode } from './name-trie.ts';
import { joins, type Token } from './tokens.ts';

/** A name met at word `first`: its last word, and the record's entry; null when several records lay claim to it. */
export interface Hit {
	readonly last: number;
	readonly entry: NameEntry | null;
}

/** The longest name that begins at word `first` and that its record's rules allow there; null when there is none. */
export function longestName(root: TrieNode, text: string, tokens: readonly Token[], lead: number, first: number): Hit | null {
	const { folded } = tokens[first]!;
	const forms = arabicForms(folded);
	if (forms === null) return longestFrom(root.next.get(folded), text, tokens, lead, first);
	for (const form of forms) {
		const hit = longestFrom(root.next.get(form), text, tokens, lead, first);
		if (hit !== null) return hit;
	}
	return null;
}

function longestFrom(
	start: TrieNode | undefined,
	text: string,
	tokens: readonly Token[],
	lead: number,
	first: number,
): Hit | null {
	if (start === undefined) return null;
	const ends: { last: number; entries: readonly NameEntry[] }[] = [];
	let node: TrieNode | undefined = start;
	let last = first;
	while (node !== undefined) {
		if (node.entries.length > 0) ends.push({ last, entries: node.entries });
		let next = last + 1;
		if (tokens[next]?.article && joins(text, tokens[last]!, tokens[next]!)) next += 1;
		const token = tokens[next];
		if (token === undefined || !joins(text, tokens[next - 1]!, token)) break;
		node = node.next.get(token.folded);
		last = next;
	}
	for (const end of ends.reverse()) {
		const entry = choose(end.entries, { text, tokens, lead, first, last: end.last });
		if (entry !== undefined) return { last: end.last, entry };
	}
	return null;
}

/**
 * The forms under which a word of Arabic script may be known: as it stands, then without the conjunction or
 * preposition joined to it (و ف ب ل ك), "للرستن" being "ل" and "الرستن". What is left must have three letters or more.
 * Null for a word of another script.
 */
function arabicForms(folded: string): readonly string[] | null {
	const first = folded.charCodeAt(0);
	if (first < 0x621 || first > 0x64a) return null;
	const forms = [folded];
	let rest = folded;
	for (const prefix of [/^[وف]/, /^[بلك]/]) {
		if (!prefix.test(rest) || rest.length < 4) continue;
		const article = rest.startsWith('لل');
		// Three lams in a row are written as two: "للاذقية" is "ل" and "اللاذقية".
		if (article) forms.push(`الل${rest.slice(2)}`);
		rest = article ? `ال${rest.slice(2)}` : rest.slice(1);
		forms.push(rest);
	}
	return forms;
}
