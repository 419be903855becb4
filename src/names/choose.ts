import { judge } from './context.ts';
import type { Span } from './mention.ts';
import type { NameEntry } from './name-trie.ts';
import { joins, type Token } from './tokens.ts';

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
