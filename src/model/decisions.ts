import { z } from 'zod';
import { KINDS } from './authority.ts';
import { ID_LENGTH, ID_PATTERN, text } from './ids.ts';

/**
 * `authority/decisions.yaml`: what a cataloguer says of names that the program found, a line each. A full record with
 * the id of a name says all of it too, and more.
 */
export const DECISIONS_FILE = 'authority/decisions.yaml';

const kind = z.enum(KINDS);
const id = z.string().max(ID_LENGTH).regex(ID_PATTERN, 'use lower-case letters, digits and single hyphens');

export const decisions = z.strictObject({
	/** A name, and of this kind: its page is shown and no longer marked as unchecked. */
	confirmed: z.array(z.strictObject({ id, kind })).default([]),
	/** A name, but of this kind; `was` is the kind that the program took it for, whose address leads on. */
	kind: z.array(z.strictObject({ id, kind, was: kind.optional() })).default([]),
	/** Words that are no name; of one kind or in one language only, where that is said. */
	not: z.array(z.strictObject({ text, kind: kind.optional(), language: text.optional() })).default([]),
	/** A spelling of a name that has another address, a record's or one that the program found. */
	same: z.array(z.strictObject({ text, as: id, kind: kind.optional() })).default([]),
	/** A name, but without a page. */
	hidden: z.array(z.strictObject({ id, kind: kind.optional() })).default([]),
});
export type Decisions = z.infer<typeof decisions>;

export const NO_DECISIONS: Decisions = { confirmed: [], kind: [], not: [], same: [], hidden: [] };

/** Where a page was and where what it told stands now. */
export interface Moved {
	readonly from: { readonly kind: (typeof KINDS)[number]; readonly id: string };
	readonly to: { readonly kind: (typeof KINDS)[number]; readonly id: string };
}
