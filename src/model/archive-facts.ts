import { z } from 'zod';

/**
 * `archive.yaml` in a folder of captures: what its keeper says of the archive as a whole. Every key may be left out; then
 * what src/model/site.ts says holds. Each field says here what it means.
 */

/** The one name of that file, at the top of the folder. It is never the sidecar of a capture called archive.txt. */
export const ARCHIVE_FILE = 'archive.yaml';

/** Names and titles go into files that are read line by line, and may not turn the words around them. */
const text = z
	.string()
	.trim()
	.min(1)
	.regex(/^[^\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]*$/u, 'write it on one line, without control characters');
const address = z.url({ protocol: /^https?$/ });

export const archiveFacts = z.strictObject({
	/** Name of the archive, in the masthead and in citations. */
	title: text.max(200).optional(),
	/** What is collected here, a few words without a full stop: "reports on the Merrow Basin". */
	subject: text.max(500).optional(),
	/** Who answers for the archive; in metadata and on the About page. */
	publisher: text.max(200).optional(),
	/** Where corrections go: an e-mail address or an http or https address. */
	contact: z
		.union([address, z.string().regex(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/, 'write an e-mail address or an https address')])
		.optional(),
	/** The address of the archive's home page once it is known, its folder included: "https://example.org/archive/". */
	url: address.optional(),
	/** Language of the interface: the name of a file in src/words. */
	language: z.enum(['en', 'de', 'ar']).optional(),
	/** What its keeper says about the rights in the texts, a sentence or two on the About page and in the data. */
	rights: text.max(2000).optional(),
	/** Whether names that have no record are looked for: "off" leaves the records alone. On when left out. */
	recognise: z.enum(['on', 'off']).optional(),
	/** Names that the search box offers as examples: authority ids of places or groups. */
	examples: z.array(text).max(12).optional(),
});
export type ArchiveFacts = z.infer<typeof archiveFacts>;

/** The same as ingest hands it to the site, beside the reports. */
export const ARCHIVE_JSON = 'archive.json';
