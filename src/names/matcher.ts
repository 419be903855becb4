import { type Authorities, KINDS, type Kind, type Person } from '../schema/authority.ts';
import { arabicForms } from './arabic-prefixes.ts';
import { judge, type Span } from './context.ts';
import { joinedNames } from './coordination.ts';
import { addEntry, type NameEntry, namesOf, newNode, type TrieNode } from './name-trie.ts';
import { findSurname, newReportState, type ReportState, rememberSurname } from './surnames.ts';
import { joins, type Token, tokeniser } from './tokens.ts';

export { newReportState, type ReportState } from './surnames.ts';

/** A span of text that names an authority. Offsets count UTF-16 units; `end` is exclusive and leaves out a possessive. */
export interface Mention {
	readonly start: number;
	readonly end: number;
	/** The words as printed. */
	readonly text: string;
	readonly id: string;
	readonly kind: Kind;
}

/** Finds names in running text. */
export interface Matcher {
	/**
	 * Every mention in one paragraph, in order, none overlapping. Hand it the text of one block at a time (a line
	 * break always parts two names), in reading order, with one `newReportState()` for each report: then a surname
	 * alone is known once the full name has been read. Without a state surnames alone are not found.
	 */
	find(text: string, state?: ReportState): Mention[];
}

/** Compiles authority records into a matcher. Cheap enough to do once a run; the matcher itself never changes. */
export function compileMatcher(authorities: Authorities): Matcher {
	const root = newNode();
	const people = new Map<string, { person: Person; surname: string[] }>();
	const tokenise = tokeniser();
	for (const kind of KINDS) {
		for (const record of authorities[kind]) {
			for (const { name, exact } of namesOf(record)) {
				const tokens = tokenise(name);
				const words = tokens.filter((token) => !token.article);
				const article = tokens[0]?.article ?? false;
				if (words.length > 0) addEntry(root, { id: record.id, kind, record, name, words, article, exact });
			}
		}
	}
	for (const person of authorities.person) {
		const surname = tokenise(person.familyName ?? '').filter((token) => !token.article);
		people.set(person.id, { person, surname: surname.map((token) => token.folded) });
	}
	const find = (text: string, state: ReportState = newReportState()): Mention[] => {
		const tokens = tokenise(text);
		const found: Mention[] = [];
		const mention = (lead: number, last: number, kind: Kind, id: string): Mention => {
			const start = tokens[lead]!.start;
			const end = tokens[last]!.end;
			return { start, end, text: text.slice(start, end), id, kind };
		};
		for (let at = 0; at < tokens.length; at++) {
			if (tokens[at]!.article) continue;
			const lead = at > 0 && tokens[at - 1]!.article && joins(text, tokens[at - 1]!, tokens[at]!) ? at - 1 : at;
			const hit = longestName(root, text, tokens, lead, at);
			if (hit === null) {
				const surname = findSurname(state, text, tokens, at);
				if (surname !== null) {
					found.push(mention(lead, surname.last, 'person', surname.id));
					at = surname.last;
				}
				continue;
			}
			if (hit.entry !== null) {
				const { id, kind, words } = hit.entry;
				for (const joined of joinedNames(root, text, tokens, at, hit.last)) {
					const entry = choose(joined.node.entries, { text, tokens, lead: joined.first, first: joined.first, last: joined.last });
					if (!entry) continue;
					const other = mention(joined.first, joined.last, entry.kind, entry.id);
					while (found.length > 0 && found.at(-1)!.end > other.start) found.pop();
					found.push(other);
				}
				found.push(mention(lead, hit.last, kind, id));
				const known = kind === 'person' ? people.get(id) : undefined;
				if (known && words.length > known.surname.length) rememberSurname(state, known.person, known.surname);
			}
			at = hit.last;
		}
		return found.sort((a, b) => a.start - b.start);
	};
	return { find };
}

/** A name met at word `first`: its last word, and the record's entry; null when several records lay claim to it. */
interface Hit {
	readonly last: number;
	readonly entry: NameEntry | null;
}

function longestName(root: TrieNode, text: string, tokens: readonly Token[], lead: number, first: number): Hit | null {
	for (const form of arabicForms(tokens[first]!.folded)) {
		const start = root.next.get(form);
		if (start === undefined) continue;
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
	}
	return null;
}

/** The one entry that fits here; null when two records fit equally well, undefined when none does. */
function choose(entries: readonly NameEntry[], span: Span): NameEntry | null | undefined {
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
	if (entry.exact) return exactly(entry, words) && !(isCapitals(words) && inCapitals(text, tokens, first, last));
	return entry.words.every((word, at) => !word.capital || (words[at]?.capital ?? true));
}

function exactly(entry: NameEntry, words: readonly Token[]): boolean {
	return words.length === entry.words.length && words.every((word, at) => word.raw === entry.words[at]!.raw);
}

function isCapitals(words: readonly Token[]): boolean {
	return words.every((word) => word.raw === word.raw.toUpperCase() && word.raw !== word.raw.toLowerCase());
}

/** Whether the words beside it are in capitals too, as in a headline, where NOW or US may be a plain word. */
function inCapitals(text: string, tokens: readonly Token[], first: number, last: number): boolean {
	const before = tokens[first - 1];
	const after = tokens[last + 1];
	const beside = [
		...(before && joins(text, before, tokens[first]!) ? [before] : []),
		...(after && joins(text, tokens[last]!, after) ? [after] : []),
	];
	return beside.some((token) => /\p{L}{2}/u.test(token.raw)) && isCapitals(beside);
}
