import { z } from 'zod';
import { evidence } from './evidence.ts';
import { role } from './roles.ts';
import { RULE_IDS } from './rules.ts';

/** What became of one run of source lines. Line numbers count from 1 and include both ends. */
export const lineRun = z.strictObject({
	from: z.int().min(1),
	to: z.int().min(1),
	role,
	/** The rule that claimed the run, `<classifier>/<rule>`; `sidecar` when a cataloguer did. */
	rule: z.enum(RULE_IDS),
});
export type LineRun = z.infer<typeof lineRun>;

/** How a field is known. */
export const basis = z.enum(['stated', 'inferred', 'sidecar', 'unknown']);
export type Basis = z.infer<typeof basis>;

/** A field that a cataloguer set or changed, with what the capture alone gave. */
export const correction = z.strictObject({
	field: z.string(),
	/** The value read from the capture, as JSON; null when there was none. */
	was: z.string().nullable(),
	/** What of the field changed, where it holds several things: which words are a name, say. */
	change: evidence.optional(),
	reason: z.string().optional(),
	by: z.string().optional(),
});
export type Correction = z.infer<typeof correction>;
