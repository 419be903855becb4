import { type SearchState, withChoice } from '../address-state.ts';
import { type NameEntry, WIDER } from '../files/name-list.ts';
import type { Findings, Narrowing } from '../findings.ts';
import { nameLinks, sentence, stateLink } from './note-links.ts';
import { reportsInWords, say } from './page-words.ts';

const NAMED = { outlet: 'publishedBy', mention: 'namedByOthers' } as const;
const MORE = { within: 'wider', parts: 'widerParts', mention: 'mentions' } as const;

/**
 * Says in sentences what was done with a search and what was left out. `typed` is the text that was taken for a name,
 * `exact` the records that have this very name: which is meant is asked when there is more than one.
 */
export function guidance(findings: Findings, exact: readonly NameEntry[], typed: string): Node[] {
	const { state, problems, narrowings, undated } = findings;
	const notes: Node[] = problems.map(({ key, what }) => sentence(say(key, { what })));
	for (const one of narrowings) if (one.entry) notes.push(namedNote(one, one.entry, state, typed));
	if (exact.length > 1) notes.push(sentence(say('several', { q: `“${state.q}”` }), ...nameLinks(exact, state)));
	if (undated > 0) notes.push(sentence(say('undated', { n: undated })));
	return notes;
}

/** "Showing reports that name Hmeimim (also Hmeymim, Khmeimim, حميميم). Search these letters only." */
function namedNote({ filter, value }: Narrowing, entry: NameEntry, state: SearchState, typed: string): Node {
	const names = someSpellings(entry).join(', ');
	const says = say(NAMED[filter as keyof typeof NAMED] ?? 'named', { name: entry.label });
	const base = withChoice(state, { filter, value }, false);
	const links: Node[] = typed ? [stateLink(say('letters'), { ...base, q: typed, letters: true })] : [];
	const wider = WIDER[entry.kind];
	if (wider && filter === entry.kind && entry.wider > 0) {
		const text = say(MORE[wider as keyof typeof MORE], { reports: reportsInWords(entry.wider) });
		links.push(stateLink(text, withChoice(base, { filter: wider, value }, true)));
	}
	return sentence(`${says}${names && say('also', { names })}.`, ...links);
}

/** Three other spellings in Latin letters, an acronym, two in other scripts. */
function someSpellings({ names: [, ...others], exact }: NameEntry): string[] {
	const of = (latin: boolean) => others.filter((name) => /\p{sc=Latin}/u.test(name) === latin);
	return [...of(true).slice(0, 3), ...exact.slice(0, 1), ...of(false).slice(0, 2)];
}
