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

export const role = z.enum(ROLES);
export type Role = z.infer<typeof role>;
