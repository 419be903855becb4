import { type SearchState, withChoice } from './address-state.ts';
import { exactNames } from './exact-names.ts';
import type { NameEntry } from './files/name-list.ts';
import { askedBy } from './files/name-list.ts';
import { type Findings, findReports } from './findings.ts';
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
 * in another spelling (`spelt` knows those) when no report has the letters as they are.
 */
export async function answerSearch(
	sources: Sources,
	asked: SearchState,
	mayName: boolean,
	spelt: (typed: string) => Promise<readonly NameEntry[]>,
): Promise<Answer> {
	const exact = asked.q && !asked.letters ? exactNames((await sources.files.names()).entries, asked.q) : [];
	const named = (name: NameEntry) => {
		const state = withChoice({ ...asked, q: '' }, { filter: askedBy(name).filter, value: name.id }, true);
		return findReports(sources, state).then((findings) => ({ findings, typed: asked.q, exact }));
	};
	if (mayName && exact.length === 1) return named(exact[0]!);
	const findings = await findReports(sources, asked);
	const absent = findings.terms.length > 0 && findings.terms.every(({ scores }) => scores.size === 0);
	if (mayName && !asked.letters && exact.length === 0 && absent) {
		const [only, ...others] = await spelt(asked.q);
		if (only && others.length === 0) return named(only);
	}
	return { findings, typed: '', exact };
}
