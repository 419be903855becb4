import { type SearchState, withChoice } from '../address-state.ts';
import { type NameEntry, WIDER } from '../files/name-list.ts';
import type { FilterName } from '../filter-names.ts';
import type { Findings } from '../findings.ts';
import { nameLinks, sentence, stateLink } from './note-links.ts';
import { fill, fillCount, type LiveWords } from './page-words.ts';

const LATIN = /\p{sc=Latin}/u;

/**
 * Says in sentences what was done with a search and what was left out. `typed` is the text that was taken for a name,
 * `several` the records that have this very name when there is more than one.
 */
export function guidance(findings: Findings, several: readonly NameEntry[], typed: string, words: LiveWords): Node[] {
	const { state, problems, narrowings, unsearchable, undated } = findings;
	const notes: Node[] = problems.map(({ key, what }) => sentence(fill(words[key], { what })));
	if (unsearchable) notes.push(sentence(words[unsearchable]));
	for (const { entry, filter } of narrowings) if (entry) notes.push(namedNote(entry, state, filter, typed, words));
	if (several.length > 1) notes.push(sentence(fill(words.several, { q: `“${state.q}”` }), ...nameLinks(several, state, words)));
	if (undated > 0) notes.push(sentence(fillCount(words.undated, undated)));
	return notes;
}

/** "Showing reports that name Hmeimim (also Hmeymim, Khmeimim, حميميم). Search these letters only." */
function namedNote(entry: NameEntry, state: SearchState, filter: FilterName, typed: string, words: LiveWords): Node {
	const others = someSpellings(entry);
	const also = others.length > 0 ? fill(words.also, { names: others.join(', ') }) : '';
	const template = { outlet: words.publishedBy, mention: words.namedByOthers }[filter as string] ?? words.named;
	const says = `${fill(template, { name: entry.label })}${also}.`;
	const links: Node[] = [];
	const base = withChoice(state, { filter, value: entry.id }, false);
	if (typed) links.push(stateLink(words.letters, { ...base, q: typed, letters: true }));
	const wider = WIDER[entry.kind];
	if (wider && filter === entry.kind && entry.wider > 0) {
		const more = wider === 'within' ? words.wider : wider === 'parts' ? words.widerParts : words.mentions;
		links.push(
			stateLink(
				fill(more, { reports: fillCount(words.reports, entry.wider) }),
				withChoice(base, { filter: wider, value: entry.id }, true),
			),
		);
	}
	return sentence(says, ...links);
}

/** Three other spellings in Latin letters, two in other scripts, one acronym. */
function someSpellings({ names, exact }: NameEntry): string[] {
	const others = names.slice(1);
	const latin = others.filter((name) => LATIN.test(name));
	const foreign = others.filter((name) => !LATIN.test(name));
	return [...latin.slice(0, 3), ...exact.slice(0, 1), ...foreign.slice(0, 2)];
}
