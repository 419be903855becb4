import { judge } from './context.ts';
import { baseForms, singular } from './inflection.ts';
import type { Span } from './mention.ts';
import type { NameEntry, TrieNode } from './name-trie.ts';
import { joins, type Token } from './tokens.ts';

/** A name met at word `first`: its last word, and the record's entry; null when several records lay claim to it. */
export interface Hit {
	readonly last: number;
	readonly entry: NameEntry | null;
}

/**
 * The longest name that begins at word `first` and that its record's rules allow there; null when there is none.
 *
 * @param language of the text, by whose endings a name may be inflected; empty when it is not known
 */
export function longestName(
	root: TrieNode,
	text: string,
	tokens: readonly Token[],
	lead: number,
	first: number,
	language = '',
): Hit | null {
	const from = (start: TrieNode | undefined) => longestFrom(start, text, tokens, lead, first, language);
	const printed = from(root.next.get(tokens[first]!.folded));
	if (printed !== null) return printed;
	for (const form of baseForms(text, tokens, first, language)) {
		const hit = from(root.next.get(form));
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
	language: string,
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
		node = nextNode(node, text, tokens, next, language);
		last = next;
	}
	for (const end of ends.reverse()) {
		const entry = choose(end.entries, { text, tokens, lead, first, last: end.last });
		if (entry !== undefined) return { last: end.last, entry };
	}
	return null;
}

/** Where a further word of a name leads: as printed, as one of several ("the Tarn and Sill provinces"), or inflected. */
function nextNode(node: TrieNode, text: string, tokens: readonly Token[], at: number, language: string): TrieNode | undefined {
	const token = tokens[at]!;
	const one = singular(token);
	const known = node.next.get(token.folded) ?? (one === null ? undefined : node.next.get(one));
	if (known || node.next.size === 0) return known;
	return baseForms(text, tokens, at, language)
		.map((form) => node.next.get(form))
		.find((found) => found !== undefined);
}

/** The one entry that fits here; null when two records fit equally well, undefined when none does. */
export function choose(entries: readonly NameEntry[], span: Span): NameEntry | null | undefined {
	const judged = entries
		.filter((entry) => spelledLike(entry, span))
		.map((entry) => ({ entry, verdict: judge(entry, span) }))
		.filter(({ verdict }) => verdict !== 'no');
	if (judged.length === 0) return undefined;
	const best = judged.some(({ verdict }) => verdict === 'yes') ? judged.filter(({ verdict }) => verdict === 'yes') : judged;
	const { entry } = best[0]!;
	return best.every((other) => other.entry.id === entry.id && other.entry.kind === entry.kind) ? entry : null;
}

/** Whether the words stand here in the case that the name asks for. */
function spelledLike(entry: NameEntry, { text, tokens, first, last }: Span): boolean {
	if (text[tokens[first]!.start - 1] === '@') return false;
	const words = tokens.slice(first, last + 1).filter((token) => !token.article);
	if (entry.exact) return exactly(entry, words) && !(inCapitals(words) && amongCapitals(text, tokens, first, last));
	return entry.words.every((word, at) => !word.capital || (words[at]?.capital ?? true));
}

function exactly(entry: NameEntry, words: readonly Token[]): boolean {
	return words.length === entry.words.length && words.every((word, at) => word.raw === entry.words[at]!.raw);
}

function inCapitals(words: readonly Token[]): boolean {
	return words.every(({ raw }) => raw === raw.toUpperCase() && raw !== raw.toLowerCase());
}

/** Whether the words beside it are in capitals too, as in a headline, where NOW or US may be a plain word. */
function amongCapitals(text: string, tokens: readonly Token[], first: number, last: number): boolean {
	const before = tokens[first - 1];
	const after = tokens[last + 1];
	const beside = [
		...(before && joins(text, before, tokens[first]!) ? [before] : []),
		...(after && joins(text, tokens[last]!, after) ? [after] : []),
	];
	return beside.some((token) => /\p{L}{2}/u.test(token.raw)) && inCapitals(beside);
}

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
