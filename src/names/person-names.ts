import { foldWord } from '#dates';
import type { Person } from '#model';
import type { ReportState } from './mention.ts';
import { joins, type Token } from './tokens.ts';

/** The folded words of every person's family name, articles left out, under the person's id. */
export function surnamesOf(people: readonly Person[], tokenise: (text: string) => Token[]): Map<string, string[]> {
	const words = (name: string) => tokenise(name).flatMap((token) => (token.article ? [] : [token.folded]));
	return new Map(people.map(({ id, familyName = '' }) => [id, words(familyName)]));
}

/** Remembers the family name of a person whose full name was just read. */
export function rememberSurname(state: ReportState, person: string, words: readonly string[]): void {
	const first = words[0];
	if (first === undefined) return;
	const known = state.surnames.get(first) ?? [];
	const same = known.find((surname) => surname.words.join(' ') === words.join(' '));
	const id = same === undefined || same.id === person ? person : null;
	state.surnames.set(first, [...known.filter((surname) => surname !== same), { words, id }]);
}

/**
 * The person meant by a surname alone at word `at`, and the index of its last word; null where it is part of another
 * name ("Omar Mustafa" after "Naji Mustafa") or could be two people's.
 */
export function findSurname(
	state: ReportState,
	text: string,
	tokens: readonly Token[],
	at: number,
): { id: string; last: number } | null {
	const token = tokens[at];
	const known = token?.capital ? state.surnames.get(token.folded) : undefined;
	for (const { words, id } of known ?? []) {
		let last = at;
		let next = at;
		const met = words.every((word, index) => {
			if (index > 0) next = skipArticle(tokens, next + 1);
			const here = tokens[next];
			if (here?.folded !== word || (index > 0 && !joins(text, tokens[next - 1]!, here))) return false;
			last = next;
			return true;
		});
		if (met && id !== null && !inOtherName(text, tokens, at, last)) return { id, last };
	}
	return null;
}

function skipArticle(tokens: readonly Token[], at: number): number {
	return tokens[at]?.article ? at + 1 : at;
}

/** Words with a capital that may stand right before a surname. */
const BEFORE = new Set(
	(
		'mr mrs ms dr prof president captain capt major maj colonel col general gen lieutenant lt sergeant commander ' +
		'minister spokesman spokeswoman sheikh herr frau the and but in for as when while after to by with both said says'
	).split(' '),
);

function inOtherName(text: string, tokens: readonly Token[], first: number, last: number): boolean {
	const lead = tokens[first - 1]?.article ? first - 1 : first;
	const before = tokens[lead - 1];
	const after = tokens[last + 1];
	const named = (token: Token) => token.article || /^\p{Lu}[\p{Ll}\p{M}]/u.test(token.raw);
	if (before && spaced(text, before, tokens[lead]!) && named(before) && !BEFORE.has(before.folded)) return true;
	return after !== undefined && spaced(text, tokens[last]!, after) && named(after);
}

function spaced(text: string, before: Token, after: Token): boolean {
	return joins(text, before, after) && text.slice(before.end, after.start).trim() === '';
}

import lists from './given-names.json' with { type: 'json' };

const GIVEN = new Set(Object.values(lists).flatMap((names) => names.split(' ')));

/** Whether a word is known as a given name in one of some sixty languages: "Ilse", "Jean-Pierre", "Σοφία". */
export function isGivenName(word: string): boolean {
	const folded = foldWord(word.replace(/[.,'’]+$/u, ''));
	return GIVEN.has(folded) || (folded.includes('-') && folded.split('-').some((part) => GIVEN.has(part)));
}
