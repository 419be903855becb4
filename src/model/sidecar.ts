import { z } from 'zod';
import { author, credit } from './credits.ts';
import { text } from './ids.ts';
import { role } from './roles.ts';

/**
 * A sidecar, `articles/<stem>.yaml`: what a cataloguer knows or corrects about one capture. Every value may be given
 * plainly or as `{value, reason, by}`; both leave a trace in the report's corrections.
 */

/** A value, with or without the reason for it. */
function reasoned<Value extends z.ZodType>(value: Value) {
	return z.union([value, z.strictObject({ value, reason: text.optional(), by: text.optional() })]).optional();
}

/** Gives source lines a role, whatever the classifiers say. */
export const lineCorrection = z.strictObject({
	from: z.int().min(1),
	to: z.int().min(1).optional(),
	role,
	reason: text.optional(),
});

/** Adds, forbids or re-points a mention. */
export const mentionCorrection = z.strictObject({
	/** The words as printed. */
	text,
	/** Authority id; null forbids the mention. */
	id: text.nullable(),
	kind: z.enum(['place', 'group', 'person', 'outlet']).optional(),
	/** Only in this source line; everywhere when left out. */
	line: z.int().min(1).optional(),
	reason: text.optional(),
});

export const sidecar = z.strictObject({
	kind: z.enum(['full text', 'abstract']).optional(),
	headline: reasoned(text),
	alternateHeadlines: reasoned(z.array(text)),
	kicker: reasoned(text.nullable()),
	deck: reasoned(text.nullable()),
	/** EDTF. */
	date: reasoned(text.nullable()),
	updated: reasoned(text.nullable()),
	/** Authority id or a name. */
	outlet: reasoned(text),
	carriedBy: reasoned(text),
	authors: reasoned(z.array(z.union([text, author]))),
	translators: reasoned(z.array(z.union([text, credit.omit({ role: true })]))),
	credits: reasoned(z.array(credit)),
	dateline: reasoned(z.strictObject({ place: text.nullable().optional(), agency: text.nullable().optional() }).nullable()),
	keywords: reasoned(z.array(text)),
	language: reasoned(text),
	encoding: text.optional(),
	/** The first lines of the reports in a file that holds several; false where it is one. */
	parts: z.union([z.literal(false), z.array(z.int().min(1)).min(1)]).optional(),
	url: z.url({ protocol: /^https?$/ }).optional(),
	captured: text.optional(),
	rights: text.optional(),
	note: text.optional(),
	lines: z.array(lineCorrection).default([]),
	mentions: z.array(mentionCorrection).default([]),
});
export type Sidecar = z.infer<typeof sidecar>;
export type LineCorrection = z.infer<typeof lineCorrection>;
export type MentionCorrection = z.infer<typeof mentionCorrection>;
