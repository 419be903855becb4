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

/** The exit code of what may succeed later: another one is at work on the same. */
export const TRY_LATER = 75;

/** A reason, in one sentence for the person at the keyboard, why a command cannot do what it was asked. */
export class Refusal extends Error {
	/** What the program exits with: 1, or TRY_LATER. */
	readonly exitCode: number;

	constructor(sentence: string, exitCode = 1) {
		super(sentence);
		this.name = 'Refusal';
		this.exitCode = exitCode;
	}
}
