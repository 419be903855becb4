import { TEXTS } from '#search/engine';
import { type SearchState, withChoice, writeAddress } from './address-state.ts';
import { nameLinks, reportsInWords, say, sentence, stateLink } from './elements.ts';
import { monthsInWords } from './facets.ts';
import { askedBy, type NameEntry, WIDER } from './name-list.ts';
import { ADJECTIVE, type Names, rankNames } from './name-ranking.ts';
import type { Problem, Scope } from './query.ts';
import type { Findings, FoundClause, FoundTerm, Narrowing } from './search-result.ts';

/** Says in sentences what was done with a search and what was left out. `typed` is the text that was taken for a name. */
export function guidance({ state, narrowings, undated, clauses }: Findings, problems: readonly Problem[], typed: string): Node[] {
	const notes: Node[] = problems.map(({ key, what }) => sentence(say(key, { what })));
	const letters = typed ? [stateLink(say('letters'), { ...state, chosen: [], q: typed, letters: true })] : [];
	for (const one of narrowings) {
		if (!one.entry || one.not) continue;
		notes.push(namedNote(one, one.entry, state, notes.length === problems.length ? letters : []));
	}
	for (const { term, began } of clauses.flatMap(({ terms }) => terms))
		if (began) notes.push(sentence(say('began', { word: term.shown })));
	if (undated > 0) notes.push(sentence(say('undated', { n: undated })));
	return notes;
}

/** "Showing reports that name Hmeimim (also Hmeymim, Khmeimim, حميميم). Search these letters only." */
function namedNote({ filter, value }: Narrowing, entry: NameEntry, state: SearchState, letters: readonly Node[]): Node {
	const names = someSpellings(entry).join(', ');
	const says = say('named', { filter, name: entry.label });
	const base = withChoice(state, { filter, value }, false);
	const links = [...letters];
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
	const { state, numbers, clauses } = findings;
	const meant = rankNames(names, state.q).filter(({ far }) => far <= ADJECTIVE);
	const several = meant.filter(({ rank }) => rank === 0).length > 1;
	const says = several ? say('several', { q: state.q }) : say('meant');
	const entries = meant.map(({ entry }) => entry);
	return [
		...(meant.length > 0 ? [sentence(says, ...nameLinks(entries, state))] : []),
		...(numbers.length > 0 || (state.q && clauses.length === 0) ? [] : nothingFound(findings, names, entries)),
	];
}

/** Whether a condition that must hold holds nowhere. */
const fails = ({ clause, scores }: FoundClause) => !clause.not && scores.size === 0;

function nothingFound(findings: Findings, names: Names, meant: readonly NameEntry[]): Node[] {
	const { state, clauses, narrowings, without } = findings;
	const failing = clauses.filter(fails);
	const terms = failing.flatMap((one) => one.terms);
	const wanted = clauses.filter(({ clause }) => !clause.not);
	const notes: Node[] = terms.map((one) => absentNote(one, state));
	for (const { entry, not } of narrowings)
		if (entry && !not && entry.count + entry.wider === 0) notes.push(sentence(say('noName', { name: entry.label })));
	if (failing.length === 0 && wanted.length > 1 && without('words').length > 0) {
		const each = wanted.map(({ clause: { typed: word }, scores }) =>
			stateLink(say('wordCount', { word, reports: reportsInWords(scores.size) }), { ...state, q: word, letters: true }),
		);
		notes.push(sentence(say('apart'), ...each));
	}
	if (notes.length === 0) notes.push(sentence(say('none')));
	notes.push(...waysOn(findings, failing));
	const doubtful = terms.length > 0 ? terms.map(({ term }) => term) : [{ shown: state.q }];
	const near = doubtful.flatMap(({ shown }) => rankNames(names, shown, 4).map(({ entry }) => entry));
	const named = near.filter((entry) => askedBy(entry).count > 0);
	if (meant.length === 0 && named.length > 0) notes.push(sentence(say('near'), ...nameLinks(named, state)));
	return notes;
}

/** Where each of the texts of a report is looked through. */
const LOOK_IN: readonly Scope[] = ['', 'makers', '', 'all', 'comments'];

/** That no report has a word, or where it stands instead of where it was looked for. */
function absentNote({ term: { shown, exact, near }, elsewhere }: FoundTerm, state: SearchState): Node {
	const word = bare(shown);
	if (!elsewhere) return sentence(say(near ? 'noNear' : exact ? 'noPhrase' : 'noWord', { word }));
	const where = say('voices', { filter: TEXTS[elsewhere.text]![0]! });
	const link = stateLink(reportsInWords(elsewhere.count), { ...state, q: shown, scope: LOOK_IN[elsewhere.text]! });
	return sentence(say('elsewhere', { word, where }), link);
}

/** Links to what would be found with one part of the search less, where that is something. */
function waysOn({ state, clauses, narrowings, without }: Findings, failing: readonly FoundClause[]): Node[] {
	const rest = clauses.filter((one) => !failing.includes(one));
	const holds = (number: number) => rest.every(({ clause, scores }) => scores.has(number) !== clause.not);
	const drops = [
		{
			what: failing.map(({ clause }) => say('quoted', { word: bare(clause.typed) })).join(', '),
			left: rest.length > 0 ? without('words').filter(holds) : [],
			fewer: { ...state, q: rest.map(({ clause }) => clause.typed).join(' ') },
		},
		...narrowings.map((one) => ({ what: one.label, left: without(one.part), fewer: withChoice(state, one, false) })),
		{ what: monthsInWords(state), left: without('months'), fewer: { ...state, from: '', to: '' } },
		{ what: state.q && say('quoted', { word: state.q }), left: without('words'), fewer: { ...state, q: '', letters: false } },
	]
		.filter(({ what, left, fewer }) => what && left.length > 0 && writeAddress(fewer))
		.map(({ what, left, fewer }) => stateLink(say('without', { what, reports: reportsInWords(left.length) }), fewer));
	return drops.length > 0 ? [sentence('', ...drops)] : [];
}

/** What was typed without the quotation marks that make it a phrase: the sentence has its own. */
function bare(shown: string): string {
	return shown.replace(/[“”"]/g, '');
}
