import { type SearchState, withChoice } from './address-state.ts';
import { askedBy, type NameEntry } from './files/name-list.ts';
import { type Findings, findReports } from './findings.ts';
import { wholeNames } from './name-ranking.ts';
import type { Sources } from './sources.ts';

/** A search answered, with what was taken for a name in it. */
export interface Answer {
	readonly findings: Findings;
	/** The words that a name was chosen for; empty when none was. */
	readonly typed: string;
	/** Records that have what was typed for their very name. */
	readonly exact: readonly NameEntry[];
}

/**
 * Answers a search. Where `mayName` says so, words that are the name of one record stand for it: letter for letter, or
 * in another spelling when no report has the letters as they are.
 */
export async function answerSearch(sources: Sources, asked: SearchState, mayName: boolean): Promise<Answer> {
	const whole = asked.q && !asked.letters ? wholeNames(await sources.names(), asked.q) : [];
	const exact = whole.filter(({ rank }) => rank === 0).map(({ entry }) => entry);
	const only = mayName && whole.length === 1 ? whole[0]!.entry : null;
	const named = async (entry: NameEntry) => {
		const state = withChoice({ ...asked, q: '' }, { filter: askedBy(entry).filter, value: entry.id }, true);
		return { findings: await findReports(sources, state), typed: asked.q, exact };
	};
	if (only && exact.length > 0) return named(only);
	const findings = await findReports(sources, asked);
	const absent = findings.terms.length > 0 && findings.terms.every(({ scores }) => scores.size === 0);
	return only && absent ? named(only) : { findings, typed: '', exact };
}
