import { z } from 'zod';

/** One diagnostic: what was not expected, where, and what to do. */
export const message = z.strictObject({
	/** Path inside the articles folder, escaped for display. */
	file: z.string(),
	line: z.int().min(1).nullable(),
	severity: z.enum(['info', 'warning', 'error']),
	/** Rule id of the register, `capture/binary`. */
	rule: z.string(),
	/** What is wrong, one sentence. */
	reason: z.string(),
	/** What to do, one sentence. */
	remedy: z.string(),
});
export type Message = z.infer<typeof message>;

/** What ingest says about a whole folder: `ingest.json` beside the reports. */
export const ingestReport = z.strictObject({
	published: z.array(z.strictObject({ id: z.string(), file: z.string() })),
	quarantined: z.array(z.strictObject({ file: z.string(), rule: z.string(), reason: z.string() })),
	ignored: z.array(z.strictObject({ file: z.string(), reason: z.string() })),
	seen: z.int().min(0),
	messages: z.array(message),
});
export type IngestReport = z.infer<typeof ingestReport>;

export const NO_INGEST_REPORT: IngestReport = { published: [], quarantined: [], ignored: [], seen: 0, messages: [] };
