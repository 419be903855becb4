import type { Authorities, Kind } from '#model';
import { joinedNames } from './coordination.ts';
import { isForeign } from './foreign-acronyms.ts';
import { choose, longestName } from './longest-name.ts';
import type { Mention } from './mention.ts';
import { newReportState, type ReportState } from './mention.ts';
import { buildTrie, type NameEntry, openingsOf } from './name-trie.ts';
import { findSurname, rememberSurname, surnamesOf } from './surnames.ts';
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
