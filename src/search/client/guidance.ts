import { type Problem, type SearchState, withChoice } from './address-state.ts';
import { type NameEntry, WIDER } from './name-list.ts';
import { sentence, stateLink } from './note-links.ts';
import { reportsInWords, say } from './page-words.ts';
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
	return sentence(`${says}${names && say('also', { names })}.`, ...links);
}

/** Three other spellings in Latin letters, an acronym, two in other scripts. */
function someSpellings({ names: [, ...others], exact }: NameEntry): string[] {
	const of = (latin: boolean) => others.filter((name) => /\p{sc=Latin}/u.test(name) === latin);
	return [...of(true).slice(0, 3), ...exact.slice(0, 1), ...of(false).slice(0, 2)];
}
