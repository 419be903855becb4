import type { Matching } from '../schema/authority.ts';
import { foldName } from './fold.ts';
import type { NameEntry } from './name-trie.ts';
import { inPersonalName } from './personal-name.ts';
import { joins, type Token } from './tokens.ts';

/** Where in a text a name was met: the words `first` to `last`, both included; `lead` is the article in front, or `first`. */
export interface Span {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly lead: number;
	readonly first: number;
	readonly last: number;
}

/** How far a record's rules speak for a name here: against it, not at all, or for it by a word beside it. */
export type Verdict = 'no' | 'open' | 'yes';

/**
 * Applies a record's `matching` rules to a name met in running text. They look only at the words right before and
 * right after it: a wider window took the newspaper Al-Rai for the town.
 */
export function judge(entry: NameEntry, span: Span): Verdict {
	const rules = entry.record.matching;
	if (rules === undefined || !appliesTo(rules, entry.name)) return 'open';
	if (rules.articleRequired && entry.article && span.lead === span.first) return 'no';
	if (rules.notBefore?.some((words) => standsBefore(words, span))) return 'no';
	if (rules.notAfter?.some((words) => standsAfter(words, span))) return 'no';
	const wanted = wantedContext(rules, span);
	if (wanted === 'no') return 'no';
	if (rules.notInPersonalName && inPersonalName(span)) return 'no';
	return wanted;
}

function appliesTo(rules: Matching, name: string): boolean {
	if (rules.onlyNames === undefined) return true;
	const folded = foldName(name);
	return rules.onlyNames.some((only) => foldName(only) === folded);
}

function wantedContext(rules: Matching, span: Span): Verdict {
	if (rules.needsBefore === undefined && rules.needsAfter === undefined) return 'open';
	const before = rules.needsBefore?.some((words) => standsBefore(words, span));
	const after = rules.needsAfter?.some((words) => standsAfter(words, span));
	return before || after ? 'yes' : 'no';
}

function standsAfter(phrase: string, { text, tokens, last }: Span): boolean {
	const words = foldName(phrase).split(' ');
	return words.every((word, at) => {
		const before = tokens[last + at];
		const token = tokens[last + at + 1];
		return before !== undefined && token !== undefined && token.folded === word && joins(text, before, token);
	});
}

/** An English article between the phrase and the name does not part them: "near the al-Rai crossing". */
function standsBefore(phrase: string, { text, tokens, lead }: Span): boolean {
	const words = foldName(phrase).split(' ');
	const the = tokens[lead - 1];
	const end = the !== undefined && /^(?:the|a|an)$/.test(the.folded) && words.at(-1) !== the.folded ? lead - 1 : lead;
	return words.every((word, at) => {
		const index = end - words.length + at;
		const token = tokens[index];
		const after = tokens[index + 1];
		return token !== undefined && after !== undefined && token.folded === word && joins(text, token, after);
	});
}
