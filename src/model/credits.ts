import { z } from 'zod';
import { ID_PATTERN } from './ids.ts';

const id = z.string().regex(ID_PATTERN);
const text = z.string().min(1);

/** A byline or a credit in its own words. */
export const printedCredit = z.strictObject({ role: z.enum(['byline', 'credit']), text, line: z.int().min(1) });

/** Somebody who wrote the report. Desks and agencies are not people and never stand here. */
export const author = z.strictObject({
	name: text,
	/** As printed: "English news desk editor". */
	role: text.optional(),
	/** Social handle as printed, with its @. */
	handle: text.optional(),
	place: text.optional(),
	/** Authority id, when the name is one that the authority files know. */
	id: id.optional(),
});
export type Author = z.infer<typeof author>;

/** Somebody who did something else for the report: editing, additional reporting, photography … */
export const credit = z.strictObject({
	role: text,
	name: text,
	place: text.optional(),
	id: id.optional(),
});
export type Credit = z.infer<typeof credit>;
