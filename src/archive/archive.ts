import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Passage, parsePassages, readFrontmatter } from '#markdown';
import {
	ARCHIVE_JSON,
	type ArchiveFacts,
	type Authorities,
	type IngestReport,
	type KnownName,
	MENTIONS_JSON,
	type MentionsByReport,
	MOVED_JSON,
	type Moved,
	NAMES_JSON,
	NO_AUTHORITIES,
	NO_INGEST_REPORT,
	openSite,
	type ReportFrontmatter,
	type Site,
	type SitePlace,
	site,
	siteOf,
} from '#model';
import { foundNames, withFound } from './found-names.ts';
import { type Archive, byDate, type Report } from './reports.ts';

// The one thing this program remembers between pages: reading ten thousand reports for each of them would not do.
let opened: Archive | null = null;

/** The archive of the site that is open, read once; the dev server loads this module anew when ingest has run. */
export function archive(): Archive {
	opened ??= readArchive(site.content);
	return opened;
}

/** Opens a site and reads its archive as it is now; from here on pages get this one. */
export function openArchive(theirs: Site): Archive {
	openSite(theirs);
	opened = readArchive(theirs.content);
	return opened;
}

/**
 * Reads everything that ingest wrote, once. Reports come sorted by the earliest day they can be from, then by id;
 * reports without any date stand last. Throws when a file is not what its name says.
 */
export function readArchive(folder: string): Archive {
	const recorded = readJson<Authorities>(join(folder, 'authority.json')) ?? NO_AUTHORITIES;
	const names = knownNamesIn(folder);
	// A report may be called "constructor", as no report is unless it is listed.
	const mentions: MentionsByReport = Object.assign(Object.create(null), readJson<MentionsByReport>(join(folder, MENTIONS_JSON)));
	const recent: Recent = new Map();
	const { authorities, addNames } = foundNames(recorded, names, mentions);
	const reports = reportFiles(folder).map((name) => addNames(readReport(folder, name, mentions, recent)));
	reports.sort(byDate);
	return {
		folder,
		reports,
		byId: new Map(reports.map((report) => [report.id, report])),
		authorities,
		recorded,
		names,
		mentions,
		moved: readJson<Moved[]>(join(folder, MOVED_JSON)) ?? [],
		ingest: readJson<IngestReport>(join(folder, 'ingest.json')) ?? NO_INGEST_REPORT,
	};
}

/** The names of the reports that ingest wrote into a folder. */
export function knownNamesIn(folder: string): readonly KnownName[] {
	return readJson<KnownName[]>(join(folder, NAMES_JSON)) ?? [];
}

/** The site of the archive that ingest wrote into a folder, with what that archive says of itself. */
export function siteIn(content: string, place: Omit<SitePlace, 'content'> = {}): Site {
	return siteOf(readJson<ArchiveFacts>(join(content, ARCHIVE_JSON)) ?? {}, { ...place, content });
}

function reportFiles(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder).filter((name) => name.endsWith('.md'));
}

/** One report that ingest wrote, by the name of its file, without the names that the program found in it. */
export function plainReport(folder: string, name: string): Report {
	return readReport(folder, name, {}, new Map());
}

function readReport(folder: string, name: string, mentions: MentionsByReport, recent: Recent): Report {
	const { data, body } = readFrontmatter(readFileSync(join(folder, name), 'utf8'));
	const report = data as unknown as ReportFrontmatter;
	if (`${report.id}.md` !== name) throw new Error(`${name} says that its id is "${report.id}"; run ingest again`);
	return Object.assign(report, { passages: parsedOnDemand(body, mentions[report.id] ?? [], recent) });
}

/** The bodies that were parsed last, oldest first. */
type Recent = Map<Report['passages'], readonly Passage[]>;

/** How many of them are kept: a page asks again and again for its own, and its neighbours for theirs. */
const KEPT = 256;

/**
 * Bodies are parsed when a page asks for them: index pages of large archives never do. Few are kept, since parsed
 * passages take ten times the room of their text, and parsing again is quick.
 */
function parsedOnDemand(body: string, found: MentionsByReport[string], recent: Recent): Report['passages'] {
	// A copy: the body is a slice of its whole file, which would stay in memory with it.
	const text = Buffer.from(body).toString();
	const passages: Report['passages'] = (naming) => {
		const known = recent.get(passages);
		if (known) return known;
		if (naming !== undefined) {
			const own = found.filter(([, , , kind, id]) => `${kind}:${id}` === naming);
			const places = [...new Set(own.map(([at]) => at))].filter((at) => typeof at === 'number').sort((a, b) => a - b);
			if (own.length === 0) return parsePassages(text, `](${naming})`);
			return parsePassages(text, new Set(places)).map((passage, at) => withFound(passage, places[at]!, own));
		}
		const parsed = parsePassages(text).map((passage, at) => withFound(passage, at, found));
		recent.set(passages, parsed);
		for (const oldest of recent.keys()) {
			if (recent.size <= KEPT) break;
			recent.delete(oldest);
		}
		return parsed;
	};
	return passages;
}

function readJson<Shape>(path: string): Shape | null {
	return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Shape) : null;
}
