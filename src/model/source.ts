import { z } from 'zod';

const text = z.string().min(1);

/** Where a report stands in a file that holds several. */
export const capturePart = z.strictObject({
	/** The file, inside the articles folder. */
	file: text,
	/** Its place among the reports of the file, from 1, and how many these are. */
	number: z.int().min(1),
	of: z.int().min(1),
	/** Its first line in the file, and the last one with words. */
	from: z.int().min(1),
	to: z.int().min(1),
	/** The bytes of the file that it takes up: the first one, counted from 0, and the one behind the last. */
	start: z.int().min(0),
	end: z.int().min(0),
	/** SHA-256 of the whole file. */
	sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type CapturePart = z.infer<typeof capturePart>;

export const source = z.strictObject({
	/** File name inside the articles folder, with `/` between folders. */
	file: text,
	sha256: z.string().regex(/^[0-9a-f]{64}$/),
	bytes: z.int().min(0),
	/** The encoding that the words were read with, WHATWG label: "utf-8", "windows-1256". */
	encoding: text,
	/** How the encoding is known: a byte order mark, strict UTF-8, the sidecar, or a detector's guess. */
	encodingBasis: z.enum(['bom', 'utf-8', 'sidecar', 'detected']),
	/** How many lines the capture has, blank ones included. */
	lines: z.int().min(0),
	/** Only where the file holds several reports; `file`, `sha256`, `bytes` and `lines` are then those of the part. */
	part: capturePart.optional(),
	/** Where it stood, as the cataloguer or the capture says. http or https only. */
	url: z.url({ protocol: /^https?$/ }).nullable(),
	/** The line of the capture that prints the address; none where the cataloguer gave it. */
	urlLine: z.int().min(1).optional(),
	/** When it was captured, EDTF. */
	captured: text.nullable(),
	/** The line of the capture that prints it; none where the cataloguer gave it. */
	capturedLine: z.int().min(1).optional(),
});
export type Source = z.infer<typeof source>;
