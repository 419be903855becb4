import { type SearchState, withChoice } from './address-state.ts';
import { findReports } from './findings.ts';
import { askedBy, type NameEntry } from './name-list.ts';
import { rankNames } from './name-ranking.ts';
import type { Findings } from './search-result.ts';
import type { Sources } from './sources.ts';

/** A search answered, with what was taken for a name in it. */
export interface Answer {
	readonly findings: Findings;
	/** The words that a name was chosen for; empty when none was. */
	readonly taken: string;
}

/**
 * Answers a search. Where `mayName` says so, words that are the name of one record stand for it: letter for letter, or
 * in another spelling when no report has the letters as they are.
 */
export async function answerSearch(sources: Sources, asked: SearchState, mayName: boolean): Promise<Answer> {
	const [first, second] = mayName && asked.q && !asked.letters ? rankNames(await sources.names(), asked.q) : [];
	const only = first && first.rank < 2 && first.rank !== second?.rank ? first : null;
	const named = async (entry: NameEntry) => {
		const state = withChoice({ ...asked, q: '' }, { filter: askedBy(entry).filter, value: entry.id }, true);
		return { findings: await findReports(sources, state), taken: asked.q };
	};
	if (only?.rank === 0) return named(only.entry);
	const findings = await findReports(sources, asked);
	const absent = findings.terms.length > 0 && findings.terms.every(({ scores }) => scores.size === 0);
	return only && absent ? named(only.entry) : { findings, taken: '' };
}
