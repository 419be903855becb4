import type { Role, TextSign, Trust } from './roles.ts';

/** What is known of a rule that claims lines. */
export interface Rule<Wording extends string = string> {
	/** The role that it gives; null for a cataloguer, who may give any. */
	readonly role: Role | null;
	readonly trust: Trust;
	/** The key under which `words` says why a line was taken for what it is. */
	readonly wording: Wording;
	/** Whether a line that it claims belongs to the head of the report, which then reaches down to it. */
	readonly marksHead: boolean;
	readonly textSign: TextSign | null;
	/** Whether its line may name the outlet: in the author's place, or as the holder of the rights. */
	readonly namesOutlet: boolean;
	/** Whether its line names who did something for the report, not who an author is or what was drawn on. */
	readonly namesMakers: boolean;
}

type Columns = Partial<Pick<Rule, 'textSign' | 'namesOutlet' | 'namesMakers'>>;

/** A rule of no place on the page. */
export function rule<Wording extends string>(
	role: Role | null,
	trust: Trust,
	wording: Wording,
	more: Columns = {},
): Rule<Wording> {
	return { role, trust, wording, marksHead: false, textSign: null, namesOutlet: false, namesMakers: true, ...more };
}

/** A rule whose lines belong to the head of a report. */
export function head<Wording extends string>(
	role: Role | null,
	trust: Trust,
	wording: Wording,
	more: Columns = {},
): Rule<Wording> {
	return { ...rule(role, trust, wording, more), marksHead: true };
}
