import type { AuthorityRecord, Kind } from '../schema/authority.ts';
import type { Token } from './tokens.ts';

/** One name of one record, ready to be met in running text. */
export interface NameEntry {
	readonly id: string;
	readonly kind: Kind;
	readonly record: AuthorityRecord;
	/** The name as the record writes it. */
	readonly name: string;
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

export function newNode(): TrieNode {
	return { next: new Map(), entries: [] };
}

/** Hangs every name of every record under its folded words. */
export function addEntry(root: TrieNode, entry: NameEntry): void {
	let node = root;
	for (const word of entry.words) {
		let next = node.next.get(word.folded);
		if (next === undefined) {
			next = newNode();
			node.next.set(word.folded, next);
		}
		node = next;
	}
	node.entries.push(entry);
}

/** Every name that a record goes by, with whether it must be met exactly as written. */
export function namesOf(record: AuthorityRecord): { name: string; exact: boolean }[] {
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
