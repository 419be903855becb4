import { withChoice, writeAddress } from '../address-state.ts';
import { askedBy, type NameEntry } from '../files/name-list.ts';
import { type Findings, partOf } from '../findings.ts';
import { type Names, rankNames, wholeNames } from '../name-ranking.ts';
import { haveAll } from '../text/term-hits.ts';
import { monthsInWords } from './chips.ts';
import { nameLinks, sentence, stateLink } from './note-links.ts';
import { fill, fillCount, type LiveWords } from './page-words.ts';

/**
 * What to say once the results stand: that the words typed spell a name in another way, and, where nothing was found,
 * which word is to blame and what else there is.
 */
export function secondThoughts(findings: Findings, spellings: Names, words: LiveWords): Node[] {
	const { state, numbers, unsearchable } = findings;
	const whole = state.q ? wholeNames(spellings, state.q) : [];
	const adjectives = rankNames(spellings, state.q).filter(({ entry, via }) => entry.adjectives.includes(via));
	const meant = [...whole.filter(({ rank }) => rank > 0 || whole.length === 1), ...adjectives];
	const other = [...new Set(meant.map(({ entry }) => entry))];
	const notes: Node[] = other.length > 0 ? [sentence(words.meant, ...nameLinks(other, state, words))] : [];
	return numbers.length === 0 && !unsearchable ? [...notes, ...nothingFound(findings, spellings, other, words)] : notes;
}

function nothingFound(findings: Findings, spellings: Names, whole: readonly NameEntry[], words: LiveWords): Node[] {
	const { state, terms, narrowings, without } = findings;
	const notes: Node[] = [];
	const failing = terms.filter(({ scores }) => scores.size === 0);
	for (const { term } of failing) {
		notes.push(
			sentence(fill(term.phrase ? words.noPhrase : words.noWord, { word: term.phrase ? term.shown : `“${term.shown}”` })),
		);
	}
	for (const { entry } of narrowings)
		if (entry && entry.count + entry.wider === 0) notes.push(sentence(fill(words.noName, { name: entry.label })));
	if (failing.length === 0 && terms.length > 1 && without('words').length > 0) {
		const each = terms.map(({ term, scores }) =>
			stateLink(fill(words.wordCount, { word: term.shown, reports: fillCount(words.reports, scores.size) }), {
				...state,
				q: term.shown,
				letters: true,
			}),
		);
		notes.push(sentence(words.apart, ...each));
	}
	if (notes.length === 0) notes.push(sentence(words.none));
	const rest = terms.filter(({ scores }) => scores.size > 0);
	const restScores = failing.length > 0 ? haveAll(rest) : null;
	const withRest = restScores ? without('words').filter((number) => restScores.has(number)).length : 0;
	const drops = [
		...narrowings.map((one) => ({ what: one.label, left: partOf(one), state: withChoice(state, one, false) })),
		{ what: monthsInWords(state, words), left: 'months', state: { ...state, from: '', to: '' } },
		{ what: `“${state.q}”`, left: 'words', state: { ...state, q: '', letters: false } },
	].flatMap(({ what, left, state: fewer }) => {
		const count = what === '' || what === '“”' || writeAddress(fewer) === '' ? 0 : without(left).length;
		return count > 0 ? [stateLink(fill(words.without, { what, reports: fillCount(words.reports, count) }), fewer)] : [];
	});
	if (withRest > 0) {
		const what = failing.map(({ term }) => `“${term.shown.replace(/[“”]/g, '')}”`).join(', ');
		const q = rest.map(({ term }) => term.shown).join(' ');
		drops.unshift(stateLink(fill(words.without, { what, reports: fillCount(words.reports, withRest) }), { ...state, q }));
	}
	if (drops.length > 0) notes.push(sentence('', ...drops));
	const near =
		whole.length > 0
			? []
			: (failing.length > 0 ? failing.map(({ term }) => term.shown) : [state.q])
					.flatMap((word) => rankNames(spellings, word, 4))
					.filter(({ entry }) => askedBy(entry).count > 0);
	if (near.length > 0) notes.push(sentence(words.near, ...nameLinks([...new Set(near.map(({ entry }) => entry))], state, words)));
	return notes;
}
