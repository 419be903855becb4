import type { Role } from './roles.ts';

/**
 * How far a rule is believed when another one disagrees: what a cataloguer says, what a line says of itself, what its
 * place says, what counts only while nothing better of its kind is there, and what is left when no rule claims a line.
 */
export type Trust = 'cataloguer' | 'own words' | 'place' | 'last resort' | 'unclaimed';

/**
 * What its lines say about the running text, where that is more than their role does: each is a row of its own in it or
 * part of a post, they stand to a picture or in a series of
 * them, are a row of marks or a bare number, close a text for good, or say no more than another line.
 */
export type TextSign = 'row' | 'post' | 'picture' | 'gallery' | 'marks' | 'number' | 'end' | 'echo';

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
	/** Whether its line names who did something for the report; not so where it tells of an author, or what was drawn on. */
	readonly namesMakers: boolean;
}

type Columns = Partial<Pick<Rule, 'textSign' | 'namesOutlet' | 'namesMakers'>>;

/** A rule with the columns that most rules have. */
export function rule<Wording extends string>(
	role: Role | null,
	trust: Trust,
	wording: Wording,
	more: Columns = {},
): Rule<Wording> {
	return {
		role,
		trust,
		wording,
		marksHead: false,
		textSign: null,
		namesOutlet: false,
		namesMakers: role === null || role === 'credit',
		...more,
	};
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
