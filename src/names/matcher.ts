import type { Authorities, Kind } from '#model';
import { choose, joinedNames, longestName } from './longest-name.ts';
import { type Mention, newReportState, type ReportState } from './mention.ts';
import { buildTrie, type NameEntry, openingsOf } from './name-trie.ts';
import { findSurname, rememberSurname, surnamesOf } from './person-names.ts';
import { joins, type Token, tokeniser } from './tokens.ts';

export type { Mention } from './mention.ts';
export { newReportState, type ReportState } from './mention.ts';

/** Finds names in running text. */
export interface Matcher {
	/**
	 * Every mention in one paragraph, in order, none overlapping. Hand it the text of one block at a time (a line
	 * break always parts two names), in reading order, with one `newReportState()` for each report: then a surname
	 * alone is known once the full name has been read. Without a state surnames alone are not found.
	 */
	find(text: string, state?: ReportState): Mention[];
	/** The same with the words of the text, for others who read it. */
	read(text: string, state?: ReportState): { readonly tokens: readonly Token[]; readonly mentions: Mention[] };
}

/** Compiles authority records into a matcher. Cheap enough to do once a run; the matcher itself never changes. */
export function compileMatcher(authorities: Authorities): Matcher {
	const tokenise = tokeniser();
	const root = buildTrie(authorities, tokenise);
	const mayOpen = openingsOf(root);
	const surnames = surnamesOf(authorities.person, tokenise);
	const read: Matcher['read'] = (text, state = newReportState()) => {
		const tokens = tokenise(text);
		const found: Mention[] = [];
		const mention = (first: number, last: number, kind: Kind, id: string) =>
			mentionOf(text, tokens[first]!, tokens[last]!, kind, id);
		/** "Kurds" in "Kurds and Turkmen mountains" takes the place of what "Kurds" alone would name. */
		const addJoined = (first: number, last: number) => {
			for (const joined of joinedNames(root, text, tokens, first, last)) {
				const entry = choose(joined.node.entries, { text, tokens, lead: joined.first, first: joined.first, last: joined.last });
				if (!entry) continue;
				const other = mention(joined.first, joined.last, entry.kind, entry.id);
				while (found.length > 0 && found.at(-1)!.end > other.start) found.pop();
				found.push(other);
			}
		};
		for (let at = 0; at < tokens.length; at++) {
			if (tokens[at]!.article) continue;
			const lead = at > 0 && tokens[at - 1]!.article && joins(text, tokens[at - 1]!, tokens[at]!) ? at - 1 : at;
			const hit = !mayOpen(tokens[at]!) ? null : longestName(root, text, tokens, lead, at, state.language);
			if (hit === null) {
				const surname = findSurname(state, text, tokens, at);
				if (surname === null) continue;
				found.push(mention(lead, surname.last, 'person', surname.id));
				at = surname.last;
				continue;
			}
			const { entry, last } = hit;
			if (entry?.exact && isForeign(state, entry, text, tokens, at, found)) continue;
			if (entry !== null) {
				addJoined(at, last);
				found.push(mention(lead, last, entry.kind, entry.id));
				remember(state, entry, surnames);
			}
			at = last;
		}
		return { tokens, mentions: found.sort((a, b) => a.start - b.start) };
	};
	return { read, find: (text, state) => read(text, state).mentions };
}

/** A person named in full is known by the surname alone from here on. */
function remember(state: ReportState, { id, kind, words }: NameEntry, surnames: ReturnType<typeof surnamesOf>): void {
	const surname = kind === 'person' ? surnames.get(id) : undefined;
	if (surname && words.length > surname.length) rememberSurname(state, id, surname);
}

function mentionOf(text: string, { start }: Token, { end }: Token, kind: Kind, id: string): Mention {
	return { start, end, text: text.slice(start, end), id, kind };
}

/** How many words back the words that an acronym stands for can begin. */
const FARTHEST = 12;

/** Whether the report uses this acronym for something else, as its first use in brackets says. */
function isForeign(
	state: ReportState,
	entry: NameEntry,
	text: string,
	tokens: readonly Token[],
	at: number,
	found: readonly Mention[],
): boolean {
	const acronym = tokens[at]!.raw;
	if (state.foreignAcronyms.has(acronym)) return true;
	const from = spelledOutFrom(text, tokens, at);
	if (from === null) return false;
	const start = tokens[from]!.start;
	if (found.some(({ id, end }) => id === entry.id && end > start)) return false;
	state.foreignAcronyms.add(acronym);
	return true;
}

/**
 * Where a text gives an acronym in brackets after the words it stands for ("Norwegian Dairy Federation (NDF)"): the
 * index of the first of those words, null when the words in front do not spell it.
 */
function spelledOutFrom(text: string, tokens: readonly Token[], at: number): number | null {
	const acronym = tokens[at]!;
	const before = tokens[at - 1];
	if (
		before === undefined ||
		!/^\s?[([]$/.test(text.slice(before.end, acronym.start)) ||
		!/[)\]]/.test(text.charAt(acronym.end))
	) {
		return null;
	}
	const letters = [...acronym.raw.toLowerCase()];
	for (let index = at - 1; index >= Math.max(0, at - FARTHEST); index--) {
		const token = tokens[index]!;
		const last = letters.at(-1);
		if (token.folded.startsWith(last ?? '')) letters.pop();
		else if (token.capital) return null;
		if (letters.length === 0) return index;
	}
	return null;
}
