import { type Problem, type SearchState, withChoice, writeAddress } from './address-state.ts';
import { nameLinks, reportsInWords, say, sentence, stateLink } from './elements.ts';
import { monthsInWords } from './facets.ts';
import { askedBy, type NameEntry, WIDER } from './name-list.ts';
import { ADJECTIVE, type Names, rankNames } from './name-ranking.ts';
import type { Findings, Narrowing } from './search-result.ts';

/** Says in sentences what was done with a search and what was left out. `typed` is the text that was taken for a name. */
export function guidance({ state, narrowings, undated }: Findings, problems: readonly Problem[], typed: string): Node[] {
	const notes: Node[] = problems.map(({ key, what }) => sentence(say(key, { what })));
	for (const one of narrowings) if (one.entry) notes.push(namedNote(one, one.entry, state, typed));
	if (undated > 0) notes.push(sentence(say('undated', { n: undated })));
	return notes;
}

/** "Showing reports that name Hmeimim (also Hmeymim, Khmeimim, حميميم). Search these letters only." */
function namedNote({ filter, value }: Narrowing, entry: NameEntry, state: SearchState, typed: string): Node {
	const names = someSpellings(entry).join(', ');
	const says = say('named', { filter, name: entry.label });
	const base = withChoice(state, { filter, value }, false);
	const links: Node[] = typed ? [stateLink(say('letters'), { ...base, q: typed, letters: true })] : [];
	const wider = WIDER[entry.kind];
	if (wider && filter === entry.kind && entry.wider > 0) {
		const text = say('wider', { filter: wider, reports: reportsInWords(entry.wider) });
		links.push(stateLink(text, withChoice(base, { filter: wider, value }, true)));
	}
	return sentence(`${says}${names && say('also', { names })}.${entry.unchecked ? ` ${say('unchecked')}` : ''}`, ...links);
}

/** Three other spellings in Latin letters, an acronym, two in other scripts. */
function someSpellings({ names: [, ...others], exact }: NameEntry): string[] {
	const of = (latin: boolean) => others.filter((name) => /\p{sc=Latin}/u.test(name) === latin);
	return [...of(true).slice(0, 3), ...exact.slice(0, 1), ...of(false).slice(0, 2)];
}

/**
 * What more there is to say: that the words typed are the name of several records, or spell one in another way, and,
 * where nothing was found, which word is to blame and what else there is.
 */
export function secondThoughts(findings: Findings, names: Names): Node[] {
	const { state, numbers, terms } = findings;
	const meant = rankNames(names, state.q).filter(({ far }) => far <= ADJECTIVE);
	const several = meant.filter(({ rank }) => rank === 0).length > 1;
	const says = several ? say('several', { q: state.q }) : say('meant');
	const entries = meant.map(({ entry }) => entry);
	return [
		...(meant.length > 0 ? [sentence(says, ...nameLinks(entries, state))] : []),
		...(numbers.length > 0 || (state.q && terms.length === 0) ? [] : nothingFound(findings, names, entries)),
	];
}

function nothingFound(findings: Findings, names: Names, meant: readonly NameEntry[]): Node[] {
	const { state, terms, narrowings, without } = findings;
	const failing = terms.filter(({ scores }) => scores.size === 0).map(({ term }) => term);
	const rest = terms.filter(({ scores }) => scores.size > 0);
	const notes = failing.map(({ phrase, shown }) => sentence(say(phrase ? 'noPhrase' : 'noWord', { word: bare(shown) })));
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
			what: failing.map(({ shown }) => say('quoted', { word: bare(shown) })).join(', '),
			left: rest.length > 0 ? withRest : [],
			fewer: { ...state, q: rest.map(({ term }) => term.shown).join(' ') },
		},
		...narrowings.map((one) => ({ what: one.label, left: without(one.part), fewer: withChoice(state, one, false) })),
		{ what: monthsInWords(state), left: without('months'), fewer: { ...state, from: '', to: '' } },
		{ what: state.q && say('quoted', { word: state.q }), left: without('words'), fewer: { ...state, q: '', letters: false } },
	]
		.filter(({ what, left, fewer }) => what && left.length > 0 && writeAddress(fewer))
		.map(({ what, left, fewer }) => stateLink(say('without', { what, reports: reportsInWords(left.length) }), fewer));
	if (drops.length > 0) notes.push(sentence('', ...drops));
	const doubtful = failing.length > 0 ? failing : [{ shown: state.q }];
	const near = doubtful.flatMap(({ shown }) => rankNames(names, shown, 4).map(({ entry }) => entry));
	const named = near.filter((entry) => askedBy(entry).count > 0);
	if (meant.length === 0 && named.length > 0) notes.push(sentence(say('near'), ...nameLinks(named, state)));
	return notes;
}

/** What was typed without the quotation marks that make it a phrase: the sentence has its own. */
function bare(shown: string): string {
	return shown.replace(/[“”]/g, '');
}
