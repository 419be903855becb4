import { singular } from './inflection.ts';
import type { TrieNode } from './name-trie.ts';
import { joins, type Token } from './tokens.ts';

/** Words that join two names before one noun. */
const AND = new Set(['and', 'or', 'und', 'oder', 'et', 'ou', 'y', 'e']);
/** The most words one joined name may have before the noun. */
const LONGEST = 4;

/** A name whose noun stands only after the last of several: "Kurds" in "Kurds and Turkmen mountains". */
export interface Joined {
	readonly first: number;
	readonly last: number;
	readonly node: TrieNode;
}

/**
 * Names joined with the one at words `first` to `last` that share its last word, a plural noun in small letters:
 * each run of words in front, after "and" or a comma, that makes a known name together with that noun.
 */
export function joinedNames(root: TrieNode, text: string, tokens: readonly Token[], first: number, last: number): Joined[] {
	const noun = tokens[last];
	if (noun === undefined || last === first || noun.capital || !noun.folded.endsWith('s')) return [];
	const found: Joined[] = [];
	let end = first;
	for (;;) {
		const joined = joinedBefore(root, text, tokens, end, noun);
		if (joined === null) return found;
		found.push(joined);
		end = joined.first;
	}
}

function joinedBefore(root: TrieNode, text: string, tokens: readonly Token[], end: number, noun: Token): Joined | null {
	const start = tokens[end - 1]?.article ? end - 1 : end;
	let last = start - 1;
	const conjunction = tokens[last];
	if (conjunction === undefined) return null;
	const comma = (index: number) => text.slice(tokens[index]!.end, tokens[index + 1]!.start).trim() === ',';
	if (AND.has(conjunction.folded) && joins(text, conjunction, tokens[start]!)) {
		last -= 1;
		if (last < 0 || !(comma(last) || joins(text, tokens[last]!, conjunction))) return null;
	} else if (!comma(last)) return null;
	for (let first = Math.max(0, last - LONGEST + 1); first <= last; first++) {
		const words = tokens.slice(first, last + 1);
		if (words[0]!.article || !words.every((word, at) => at === 0 || joins(text, words[at - 1]!, word))) continue;
		const path = [...words.filter((word) => !word.article), noun];
		const node = path.reduce<TrieNode | undefined>(
			(at, word) => at?.next.get(word.folded) ?? (word === noun ? at?.next.get(singular(noun) ?? '') : undefined),
			root,
		);
		if (node && node.entries.length > 0) return { first, last, node };
	}
	return null;
}
