import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ARCHIVE_JSON, type ArchiveFacts } from './archive-facts.ts';

/** What the archive says of itself where its folder of captures has no archive.yaml, or is silent in it. */
const own = {
	/** Name of the archive, in the masthead and in citations. */
	title: 'Cuttings',
	/** What is collected here, a few words without a full stop: "reports on the Merrow Basin". Empty: pages do not say. */
	subject: '',
	/** Who answers for the archive; in metadata and on the About page. Empty: the archive itself. */
	publisher: '',
	/** Where corrections go: an e-mail address or an https address; empty when there is none yet. */
	contact: '',
	/** The address of the home page, folder included: "https://example.org/archive/". Empty when not known yet: then no page names an absolute address. */
	url: '',
	/** What is said about the rights in the texts, beyond what every archive says. */
	rights: '',
	/** Language of the interface, one of the files in src/words. */
	language: 'en',
	/** Names that the search box offers as examples; authority ids of places or groups. Empty: the most named ones. */
	examples: [] as readonly string[],
};

/** What the archive is called and who answers for it. Nothing else in the program names a topic. */
export const site = {
	get title() {
		return told().title ?? own.title;
	},
	get subject() {
		return told().subject ?? own.subject;
	},
	/** What is collected here as a sentence, for pages and files; empty when the archive does not say. */
	get subjectSentence() {
		const { subject } = site;
		return subject === '' ? '' : `${subject.charAt(0).toUpperCase()}${subject.slice(1)}.`;
	},
	get publisher() {
		return told().publisher ?? (own.publisher || site.title);
	},
	get contact() {
		return told().contact ?? own.contact;
	},
	/** Where the archive's address begins, "https://example.org"; empty when it is not known. */
	get url() {
		const url = told().url ?? own.url;
		return url === '' ? '' : new URL(url).origin;
	},
	/** The folder under that address, "/" or "/archive/". */
	get base() {
		const url = told().url ?? own.url;
		return url === '' ? '/' : `${new URL(url).pathname}/`.replace(/\/{2,}/g, '/');
	},
	get rights() {
		return told().rights ?? own.rights;
	},
	get language(): string {
		return told().language ?? own.language;
	},
	get examples() {
		return told().examples ?? own.examples;
	},
};

const kept = new Map<string, { stamp: number; facts: ArchiveFacts }>();

/** What the folder of captures says of itself, as ingest wrote it beside the reports: read once, in `npm run dev` after each change. */
function told(): ArchiveFacts {
	const folder = process.env.CUTTINGS_CONTENT;
	if (folder === undefined) return {};
	const known = kept.get(folder);
	if (known && (process.env.CUTTINGS_ARTICLES === undefined || known.stamp === stampOf(folder))) return known.facts;
	const path = join(folder, ARCHIVE_JSON);
	const facts: ArchiveFacts = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
	kept.set(folder, { stamp: stampOf(folder), facts });
	return facts;
}

function stampOf(folder: string): number {
	return statSync(join(folder, ARCHIVE_JSON), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
