import type { Matching } from '#model';
import { foldName } from './fold.ts';
import type { Span } from './mention.ts';
import { inPersonalName } from './personal-name.ts';
import { joins } from './tokens.ts';

/** How far a record's rules speak for a name here: against it, not at all, or for it by a word beside it. */
export type Verdict = 'no' | 'open' | 'yes';

type Phrase = readonly string[];

/** A record's `matching` rules for one of its names, phrases cut into folded words. */
export interface ContextRules extends Pick<Matching, 'articleRequired' | 'notInPersonalName'> {
	readonly notBefore: readonly Phrase[];
	readonly notAfter: readonly Phrase[];
	/** Null when the name needs no word beside it. */
	readonly needs: { readonly before: readonly Phrase[]; readonly after: readonly Phrase[] } | null;
}

/** The rules that hold for one name of a record; null when none do. */
export function contextRules(matching: Matching | undefined, name: string): ContextRules | null {
	if (matching === undefined || !appliesTo(matching, name)) return null;
	const { articleRequired, notInPersonalName, needsBefore, needsAfter } = matching;
	const needs =
		needsBefore === undefined && needsAfter === undefined ? null : { before: phrases(needsBefore), after: phrases(needsAfter) };
	return {
		articleRequired,
		notInPersonalName,
		notBefore: phrases(matching.notBefore),
		notAfter: phrases(matching.notAfter),
		needs,
	};
}

function appliesTo(matching: Matching, name: string): boolean {
	if (matching.onlyNames === undefined) return true;
	const folded = foldName(name);
	return matching.onlyNames.some((only) => foldName(only) === folded);
}

function phrases(list: readonly string[] = []): Phrase[] {
	return list.map((phrase) => foldName(phrase).split(' '));
}

/**
 * Applies a record's rules to a name met in running text. They look only at the words right before and right after
 * it: a wider window took the newspaper Al-Rai for the town.
 */
export function judge({ rules, article }: { rules: ContextRules | null; article: boolean }, span: Span): Verdict {
	if (rules === null) return 'open';
	if (rules.articleRequired && article && span.lead === span.first) return 'no';
	if (rules.notBefore.some((words) => standsBefore(words, span))) return 'no';
	if (rules.notAfter.some((words) => standsAfter(words, span))) return 'no';
	const { needs } = rules;
	const found =
		needs?.before.some((words) => standsBefore(words, span)) || needs?.after.some((words) => standsAfter(words, span));
	if (needs !== null && !found) return 'no';
	if (rules.notInPersonalName && inPersonalName(span)) return 'no';
	return found ? 'yes' : 'open';
}

function standsAfter(words: Phrase, { text, tokens, last }: Span): boolean {
	return words.every((word, at) => {
		const before = tokens[last + at];
		const token = tokens[last + at + 1];
		return before !== undefined && token !== undefined && token.folded === word && joins(text, before, token);
	});
}

/** An English article between the phrase and the name does not part them: "near the al-Rai crossing". */
function standsBefore(words: Phrase, { text, tokens, lead }: Span): boolean {
	const the = tokens[lead - 1];
	const end = the !== undefined && /^(?:the|a|an)$/.test(the.folded) && words.at(-1) !== the.folded ? lead - 1 : lead;
	return words.every((word, at) => {
		const index = end - words.length + at;
		const token = tokens[index];
		const after = tokens[index + 1];
		return token !== undefined && after !== undefined && token.folded === word && joins(text, token, after);
	});
}
