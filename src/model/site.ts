import { z } from 'zod';

/** The one name of the file in which a keeper describes an archive. It is never the sidecar of a capture called archive.txt. */
export const ARCHIVE_FILE = 'archive.yaml';

/** Names and titles go into files that are read line by line, and may not turn the words around them. */
const text = z
	.string()
	.trim()
	.min(1)
	.regex(/^[^\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]*$/u, 'write it on one line, without control characters');
const address = z.url({ protocol: /^https?$/ });

/** `archive.yaml`: what its keeper says of the archive as a whole. Every key may be left out; siteOf says what then holds. */
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

/** What a site is made with: what its archive says of itself, and where things stand. Made once, by whoever opens the site. */
export interface Site {
	/** Name of the archive, in the masthead and in citations. */
	readonly title: string;
	/** What is collected here, a few words without a full stop: "reports on the Merrow Basin". Empty: pages do not say. */
	readonly subject: string;
	/** The same as a sentence, for pages and files; empty when the archive does not say. */
	readonly subjectSentence: string;
	/** Who answers for the archive; in metadata and on the About page. */
	readonly publisher: string;
	/** Where corrections go: an e-mail address or an https address; empty when there is none yet. */
	readonly contact: string;
	/**
	 * Where the archive's address begins, "https://example.org"; empty when it is not known: then no page names an
	 * absolute address.
	 */
	readonly url: string;
	/** The folder under that address, with a slash at both ends: "/" or "/archive/". */
	readonly base: string;
	/** What is said about the rights in the texts, beyond what every archive says. */
	readonly rights: string;
	/** Language of the interface, one of the files in src/words. */
	readonly language: string;
	/** Names that the search box offers as examples; authority ids of places or groups. Empty: the most named ones. */
	readonly examples: readonly string[];
	/** The folder that ingest wrote: reports as Markdown, captures as text, authority.json and ingest.json. */
	readonly content: string;
	/** The folder of captures, for the desk; empty where there is no desk. */
	readonly articles: string;
	/** What a page of the desk shows to be let in when it saves; empty where there is no desk. */
	readonly deskToken: string;
}

/** What is known of a site besides what its archive says. */
export interface SitePlace {
	readonly content: string;
	readonly articles?: string;
	readonly deskToken?: string;
	/** The folder of the address, where it is not the one that the archive names. */
	readonly base?: string | undefined;
}

/** The site of an archive that says these things of itself; where it is silent, the site says the least there is to say. */
export function siteOf(facts: ArchiveFacts, { content, articles = '', deskToken = '', base }: SitePlace): Site {
	const { title = 'Cuttings', subject = '', url = '', contact = '', rights = '', language = 'en', examples = [] } = facts;
	const folder = base ?? (url === '' ? '/' : new URL(url).pathname);
	return {
		title,
		subject,
		subjectSentence: subject === '' ? '' : `${subject.charAt(0).toUpperCase()}${subject.slice(1)}.`,
		publisher: facts.publisher ?? title,
		contact,
		url: url === '' ? '' : new URL(url).origin,
		base: `${folder}/`.replace(/\/{2,}/g, '/'),
		rights,
		language,
		examples,
		content,
		articles,
		deskToken,
	};
}

/**
 * The site that is open in this process: what it is called and where it stands. Nothing else in the program names a
 * topic. Pages ask for it at every turn, so it is the one thing that is not handed to them; whoever makes them opens it
 * first.
 */
export let site: Site = siteOf({}, { content: '' });

/** Opens a site: from here on everything in this process speaks for it. */
export function openSite(opened: Site): void {
	site = opened;
}
