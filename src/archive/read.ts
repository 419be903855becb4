import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFrontmatter } from '../markdown/frontmatter.ts';
import { type Passage, parsePassages } from '../markdown/parse.ts';
import { type Authorities, NO_AUTHORITIES } from '../schema/authority.ts';
import { type IngestReport, NO_INGEST_REPORT } from '../schema/ingest-report.ts';
import type { ReportFrontmatter } from '../schema/report.ts';
import type { Archive } from './archive.ts';
import { byDate } from './order.ts';
import type { Report } from './report.ts';

/**
 * Reads everything that ingest wrote, once. Reports come sorted by the earliest day they can be from, then by id;
 * reports without any date stand last. Throws when a file is not what its name says.
 */
export function readArchive(folder: string): Archive {
	const reports = reportFiles(folder).map((name) => readReport(folder, name));
	reports.sort(byDate);
	return {
		folder,
		reports,
		byId: new Map(reports.map((report) => [report.id, report])),
		authorities: readJson<Authorities>(join(folder, 'authority.json')) ?? NO_AUTHORITIES,
		ingest: readJson<IngestReport>(join(folder, 'ingest.json')) ?? NO_INGEST_REPORT,
	};
}

function reportFiles(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder).filter((name) => name.endsWith('.md'));
}

function readReport(folder: string, name: string): Report {
	const { data, body } = readFrontmatter(readFileSync(join(folder, name), 'utf8'));
	const report = data as unknown as ReportFrontmatter;
	if (`${report.id}.md` !== name) throw new Error(`${name} says that its id is "${report.id}"; run ingest again`);
	return Object.assign(report, { passages: parsedOnDemand(body) });
}

/** Bodies are parsed when a page asks for them: index pages of large archives never do. */
function parsedOnDemand(body: string): () => readonly Passage[] {
	// A copy: the body is a slice of its whole file, which would stay in memory with it.
	const text = Buffer.from(body).toString();
	// Held weakly: parsed passages take ten times the room of their text, and parsing again is quick.
	let held: WeakRef<readonly Passage[]> | null = null;
	return () => {
		const known = held?.deref();
		if (known) return known;
		const passages = parsePassages(text);
		held = new WeakRef(passages);
		return passages;
	};
}

function readJson<Shape>(path: string): Shape | null {
	return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Shape) : null;
}
