import { z } from 'zod';

/** What a run of source lines is. These words are used in code, files and pages alike. */
export const ROLES = [
	'headline',
	'alternate headline',
	'kicker',
	'deck',
	'byline',
	'dateline',
	'timestamp',
	'caption',
	'paragraph',
	'subheading',
	'pull quote',
	'credit',
	'note',
	'keywords',
	'related report',
	'comment',
	'furniture',
] as const;

/** Roles of which there is one at a place: neighbouring lines that a cataloguer gives the same one are a single item. */
export const ONE_THING: ReadonlySet<Role> = new Set<Role>(['headline', 'kicker', 'deck', 'caption']);

export const role = z.enum(ROLES);
export type Role = z.infer<typeof role>;

/**
 * How far a rule is believed when another one disagrees: what a cataloguer says, what a line says of itself, what its
 * place says, what counts only while nothing better of its kind is there, and what is left when no rule claims a line.
 */
export type Trust = 'cataloguer' | 'own words' | 'place' | 'last resort' | 'unclaimed';

/**
 * What its lines say about the running text, where that is more than their role does: each is a row of its own in it or
 * part of a post, belongs to a picture or to a series of them, is a row of marks or a bare number, closes the text for
 * good, or says no more than another line.
 */
export type TextSign = 'row' | 'post' | 'picture' | 'gallery' | 'marks' | 'number' | 'end' | 'echo';
