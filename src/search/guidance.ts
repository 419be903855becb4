import { type SearchState, withChoice, writeAddress } from './address-state.ts';
import { make, part } from './elements.ts';
import { type Findings, partOf } from './findings.ts';
import { monthsInWords } from './chips.ts';
import { type NameEntry, WIDER } from './name-list.ts';
import { type Ranked, rankNames, type Spelling, wholeNames } from './name-ranking.ts';
import { fill, fillCount, type LiveWords } from './page-words.ts';

const MOST_SPELLINGS = 5;

/**
 * Says in sentences what was done with a search, what was left out, and, where nothing was found, which word is to
 * blame and what else there is. `typed` is the text that was taken for a name.
 */
export function paintGuidance(findings: Findings, spellings: readonly Spelling[], typed: string, words: LiveWords): void {
	const { state, problems, narrowings, numbers, unsearchable, undated } = findings;
	const notes: Node[] = problems.map(({ key, what }) => sentence(fill(words[key], { what })));
	if (unsearchable) notes.push(sentence(words[unsearchable]));
	for (const { entry, filter } of narrowings) if (entry) notes.push(namedNote(entry, filter === 'outlet', state, filter, typed, words));
	if (state.letters && state.q) notes.push(sentence(fill(words.lettersOnly, { q: `“${state.q}”` })));
	const whole = state.q ? wholeNames(spellings, state.q) : [];
	if (whole.length > 0) {
		const says = whole.length > 1 ? fill(words.several, { q: `“${state.q}”` }) : words.meant;
		notes.push(sentence(says, ...names(whole, state, words)));
	}
	if (undated > 0) notes.push(sentence(fillCount(words.undated, undated)));
	if (numbers.length === 0 && !unsearchable) notes.push(...nothingFound(findings, spellings, whole, words));
	part('notes').replaceChildren(...notes);
}

/** "Showing reports that name Hmeimim (also Hmeymim, Khmeimim, حميميم). Search these letters only." */
function namedNote(entry: NameEntry, published: boolean, state: SearchState, filter: Findings['narrowings'][number]['filter'], typed: string, words: LiveWords): Node {
	const others = [...entry.names.slice(1), ...entry.exact].slice(0, MOST_SPELLINGS);
	const also = others.length > 0 ? fill(words.also, { names: others.join(', ') }) : '';
	const says = `${fill(published ? words.publishedBy : words.named, { name: entry.label })}${also}.`;
	const links: Node[] = [];
	const base = withChoice(state, { filter, value: entry.id }, false);
	if (typed) links.push(link(words.letters, { ...base, q: typed, letters: true }));
	const wider = WIDER[entry.kind];
	if (wider && filter === entry.kind && entry.wider > 0) {
		const template = wider === 'within' ? words.wider : wider === 'parts' ? words.widerParts : words.mentions;
		links.push(link(fill(template, { reports: fillCount(words.reports, entry.wider) }), withChoice(base, { filter: wider, value: entry.id }, true)));
	}
	return sentence(says, ...links);
}

function nothingFound(findings: Findings, spellings: readonly Spelling[], whole: readonly Ranked[], words: LiveWords): Node[] {
	const { state, terms, narrowings, without } = findings;
	const notes: Node[] = [];
	const failing = terms.filter(({ scores }) => scores.size === 0);
	for (const { term } of failing) {
		notes.push(sentence(fill(term.phrase ? words.noPhrase : words.noWord, { word: term.phrase ? term.shown : `“${term.shown}”` })));
	}
	for (const { entry } of narrowings) if (entry && entry.count + entry.wider === 0) notes.push(sentence(fill(words.noName, { name: entry.label })));
	if (failing.length === 0 && terms.length > 1 && without('words').length > 0) {
		const each = terms.map(({ term, scores }) =>
			link(fill(words.wordCount, { word: term.shown, reports: fillCount(words.reports, scores.size) }), { ...state, q: term.shown, letters: true }),
		);
		notes.push(sentence(words.apart, ...each));
	}
	if (notes.length === 0) notes.push(sentence(words.none));
	const drops = [
		...narrowings.map((one) => ({ what: one.label, left: partOf(one), state: withChoice(state, one, false) })),
		{ what: monthsInWords(state, words), left: 'months', state: { ...state, from: '', to: '' } },
		{ what: `“${state.q}”`, left: 'words', state: { ...state, q: '', letters: false } },
	].flatMap(({ what, left, state: fewer }) => {
		const count = what === '' || what === '“”' || writeAddress(fewer) === '' ? 0 : without(left).length;
		return count > 0 ? [link(fill(words.without, { what, reports: fillCount(words.reports, count) }), fewer)] : [];
	});
	if (drops.length > 0) notes.push(sentence('', ...drops));
	const near = whole.length > 0 ? [] : (failing.length > 0 ? failing.map(({ term }) => term.shown) : [state.q]).flatMap((word) => rankNames(spellings, word, 4));
	if (near.length > 0) notes.push(sentence(words.near, ...names(near, { ...state, q: '' }, words)));
	return notes;
}

function names(ranked: readonly Ranked[], state: SearchState, words: LiveWords): Node[] {
	return ranked.slice(0, 8).map(({ entry }) => {
		const label = fill(words.option, { kind: words.kind[entry.kind], name: entry.label });
		return link(`${label} – ${fillCount(words.reports, entry.count)}`, withChoice({ ...state, q: '', letters: false }, { filter: entry.kind, value: entry.id }, true));
	});
}

function link(text: string, state: SearchState): HTMLAnchorElement {
	return make('a', { href: location.pathname + writeAddress(state) }, make('bdi', {}, text));
}

function sentence(text: string, ...links: readonly Node[]): HTMLElement {
	return make('p', {}, text, ...links.flatMap((one) => [' ', one]));
}
