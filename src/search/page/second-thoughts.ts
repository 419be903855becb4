import { withChoice, writeAddress } from '../address-state.ts';
import { askedBy, type NameEntry } from '../files/name-list.ts';
import type { Findings } from '../findings.ts';
import { type Names, rankNames, wholeNames } from '../name-ranking.ts';
import { monthsInWords } from './chips.ts';
import { nameLinks, sentence, stateLink } from './note-links.ts';
import { reportsInWords, say } from './page-words.ts';

/**
 * What to say once the results stand: that the words typed spell a name in another way, and, where nothing was found,
 * which word is to blame and what else there is.
 */
export function secondThoughts(findings: Findings, names: Names): Node[] {
	const { state, numbers, unsearchable } = findings;
	const whole = wholeNames(names, state.q);
	const adjectives = rankNames(names, state.q).filter(({ entry, via }) => entry.adjectives.includes(via));
	const meant = [...whole.filter(({ rank }) => rank > 0 || whole.length === 1), ...adjectives].map(({ entry }) => entry);
	return [
		...(meant.length > 0 ? [sentence(say('meant'), ...nameLinks(meant, state))] : []),
		...(numbers.length > 0 || unsearchable ? [] : nothingFound(findings, names, meant)),
	];
}

function nothingFound(findings: Findings, names: Names, meant: readonly NameEntry[]): Node[] {
	const { state, terms, narrowings, without } = findings;
	const failing = terms.filter(({ scores }) => scores.size === 0).map(({ term }) => term);
	const rest = terms.filter(({ scores }) => scores.size > 0);
	const notes = failing.map(({ phrase, shown }) => sentence(say(phrase ? 'noPhrase' : 'noWord', { word: quoted(shown) })));
	for (const { entry } of narrowings)
		if (entry && entry.count + entry.wider === 0) notes.push(sentence(say('noName', { name: entry.label })));
	if (failing.length === 0 && terms.length > 1 && without('words').length > 0) {
		const each = terms.map(({ term: { shown }, scores }) =>
			stateLink(say('wordCount', { word: shown, reports: reportsInWords(scores.size) }), { ...state, q: shown, letters: true }),
		);
		notes.push(sentence(say('apart'), ...each));
	}
	if (notes.length === 0) notes.push(sentence(say('none')));
	const withRest = without('words').filter((number) => rest.every(({ scores }) => scores.has(number)));
	const drops = [
		{
			what: failing.map(({ shown }) => quoted(shown)).join(', '),
			left: rest.length > 0 ? withRest : [],
			fewer: { ...state, q: rest.map(({ term }) => term.shown).join(' ') },
		},
		...narrowings.map((one) => ({ what: one.label, left: without(one.part), fewer: withChoice(state, one, false) })),
		{ what: monthsInWords(state), left: without('months'), fewer: { ...state, from: '', to: '' } },
		{ what: state.q && `“${state.q}”`, left: without('words'), fewer: { ...state, q: '', letters: false } },
	]
		.filter(({ what, left, fewer }) => what && left.length > 0 && writeAddress(fewer))
		.map(({ what, left, fewer }) => stateLink(say('without', { what, reports: reportsInWords(left.length) }), fewer));
	if (drops.length > 0) notes.push(sentence('', ...drops));
	const words = failing.length > 0 ? failing.map(({ shown }) => shown) : [state.q];
	const near = words.flatMap((word) => rankNames(names, word, 4).map(({ entry }) => entry));
	const named = near.filter((entry) => askedBy(entry).count > 0);
	if (meant.length === 0 && named.length > 0) notes.push(sentence(say('near'), ...nameLinks(named, state)));
	return notes;
}

/** A word in quotation marks, which a phrase has already. */
function quoted(shown: string): string {
	return `“${shown.replace(/[“”]/g, '')}”`;
}
