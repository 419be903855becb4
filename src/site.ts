/** What a fork changes first. Nothing else in the program names a topic. */
export const site = {
	/** Name of the archive, in the masthead and in citations. */
	title: 'Cuttings',
	/** What is collected here, a few words without a full stop: "reports on the Merrow Basin". Empty: pages do not say. */
	subject: '' as string,
	/** Who answers for the archive; in metadata and on the About page. */
	publisher: 'Cuttings',
	/** Where corrections go: an e-mail address or an https address; empty when there is none yet. */
	contact: '',
	/** The address the site will have, https://…, without a slash at the end; empty when not known yet: then no page names an absolute address. */
	url: '',
	/** The folder under that address, "/" or "/archive/". */
	base: '/',
	/** Language of the interface, one of the files in src/words. */
	language: 'en',
	/** Names that the search box offers as examples; authority ids of places or groups. Empty: the most named ones. */
	examples: [] as string[],
} as const;

/** What is collected here as a sentence, for pages and files; empty when the archive does not say. */
export const subjectSentence = site.subject === '' ? '' : `${site.subject.charAt(0).toUpperCase()}${site.subject.slice(1)}.`;
