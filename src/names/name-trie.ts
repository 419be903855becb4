import { type Authorities, type AuthorityRecord, KINDS, type Kind } from '#model';
import { type ContextRules, contextRules } from './context.ts';
import { foldName } from './fold.ts';
import type { Token } from './tokens.ts';

/** One name of one record, ready to be met in running text. */
export interface NameEntry {
	readonly id: string;
	readonly kind: Kind;
	/** Its rules about the words beside it; null when it has none. */
	readonly rules: ContextRules | null;
	/** Its words, articles inside left out. */
	readonly words: readonly Token[];
	/** Whether it starts with an article as the record writes it. */
	readonly article: boolean;
	/** Only these very letters count: an acronym, or a name that the record marks as case-sensitive. */
	readonly exact: boolean;
}

/** Words that lead from one to the next; a node with entries ends a name. */
export interface TrieNode {
	readonly next: Map<string, TrieNode>;
	readonly entries: NameEntry[];
}

/** Hangs every name of every record under its folded words, articles left out. */
export function buildTrie(authorities: Authorities, tokenise: (text: string) => Token[]): TrieNode {
	const root: TrieNode = { next: new Map(), entries: [] };
	for (const kind of KINDS) {
		for (const record of authorities[kind]) {
			for (const { name, exact } of namesOf(record)) {
				const tokens = tokenise(name);
				const words = tokens.filter((token) => !token.article);
				if (words.length === 0) continue;
				const rules = contextRules(record.matching, name);
				const entry = { id: record.id, kind, rules, words, article: tokens[0]?.article ?? false, exact };
				for (const path of exact ? [words.map(({ folded }) => folded)] : paths(words)) nodeOf(root, path).entries.push(entry);
			}
		}
	}
	return root;
}

/**
 * Whether a word in small letters can begin a name; words with capitals always may. Nearly all words of a text cannot,
 * and are told from the others by their first letters and length alone.
 */
export function openingsOf(root: TrieNode): (word: Token) => boolean {
	const marked = new Uint8Array(2 ** 12);
	const place = (word: string) =>
		(word.charCodeAt(0) * 131 + word.charCodeAt(1) * 31 + word.charCodeAt(2) * 7 + word.length) & (marked.length - 1);
	const mark = ({ next, entries }: TrieNode) => {
		for (const { words } of entries) if (words[0]?.capital === false) marked[place(words[0].folded)] = 1;
		for (const node of next.values()) mark(node);
	};
	mark(root);
	return (word) => word.capital || marked[place(word.folded)] === 1;
}

/** The folded words of a name; twice for a name with "đ", which many papers print as "dj". */
function paths(words: readonly Token[]): string[][] {
	const plain = words.map(({ folded }) => folded);
	const other = words.map(({ raw, folded }) => {
		const parts = raw.toLowerCase();
		return parts.includes('đ') ? foldName(parts.replaceAll('đ', 'dj')) : folded.replaceAll('dj', 'd');
	});
	return other.join(' ') === plain.join(' ') ? [plain] : [plain, other];
}

function nodeOf(root: TrieNode, words: readonly string[]): TrieNode {
	let node = root;
	for (const folded of words) {
		const next = node.next.get(folded) ?? { next: new Map(), entries: [] };
		node.next.set(folded, next);
		node = next;
	}
	return node;
}

/** Every name that a record goes by, with whether it must be met exactly as written. */
function namesOf(record: AuthorityRecord): { name: string; exact: boolean }[] {
	const sensitive = record.matching?.caseSensitive;
	const spelled = [
		record.label,
		...record.aliases,
		...record.arabic,
		...record.otherScripts,
		...record.translations,
		...record.adjectives,
	];
	const names = spelled.map((name) => ({
		name,
		exact: sensitive === true || (Array.isArray(sensitive) && sensitive.includes(name)),
	}));
	return [...names, ...record.acronyms.map((name) => ({ name, exact: true }))];
}
