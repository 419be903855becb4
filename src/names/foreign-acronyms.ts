import type { Mention, ReportState } from './mention.ts';
import type { NameEntry } from './name-trie.ts';
import type { Token } from './tokens.ts';

/** How many words back the words that an acronym stands for can begin. */
const FARTHEST = 12;

/** Whether the report uses this acronym for something else, as its first use in brackets says. */
export function isForeign(
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
