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

/** Roles of which a report has one at a place: lines that a cataloguer gives one of them together are one thing. */
export const ONE_THING: ReadonlySet<Role> = new Set<Role>(['headline', 'kicker', 'deck', 'caption']);

export const role = z.enum(ROLES);
export type Role = z.infer<typeof role>;
