import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { forgetLastRun, ingestFolder, printMessages } from '#collection';
import { readFrontmatter, writeFrontmatter } from '#markdown';
import { type IngestReport, Refusal, type Shared } from '#model';
import { writeFileAtomic } from '#system';
import type { DifferingText } from './check-texts.ts';

/**
 * Reads a folder of captures into a folder of reports, prints what was not as expected, and returns what became of
 * each. Throws a Refusal when there is nothing in the folder.
 *
 * @param fresh whether to read every capture again, also those that have not changed
 */
export function ingestStep(articles: string, content: string, fresh: boolean): IngestReport {
	if (fresh) forgetLastRun(content);
	const ingest = readFolder(articles, content);
	printMessages(ingest.messages);
	return ingest;
}

/** As ingestStep, without printing anything. */
export function readFolder(articles: string, content: string): IngestReport {
	mkdirSync(dirname(content), { recursive: true });
	const ingest = ingestFolder(articles, content);
	if (ingest === null) throw new Refusal(`The folder ${articles} is empty: put captures (*.txt) there first.`);
	return ingest;
}

/** Takes reports out of the archive whose page would not say what their capture says, and puts that on record. */
export function quarantine(content: string, ingest: IngestReport, differing: readonly DifferingText[]): IngestReport {
	const removed = new Map(differing.map(({ id, line }) => [id, line]));
	const files = ingest.published.filter(({ id }) => removed.has(id));
	for (const { id } of files) for (const form of ['md', 'txt']) rmSync(join(content, `${id}.${form}`), { force: true });
	const rule = 'build/text-differs';
	const reason = 'The text on the page would not be the text of the capture.';
	const messages = files.map(({ id, file }) => ({
		file,
		line: removed.get(id) ?? null,
		severity: 'error' as const,
		rule,
		reason,
		remedy: 'This is a fault of the program: report it together with the capture.',
	}));
	printMessages(messages);
	const changed: IngestReport = {
		...ingest,
		published: ingest.published.filter(({ id }) => !removed.has(id)),
		quarantined: [...ingest.quarantined, ...files.map(({ file }) => ({ file, rule, reason }))],
		messages: [...ingest.messages, ...messages],
	};
	for (const { id } of changed.published) forget(join(content, `${id}.md`), removed);
	writeFileAtomic(join(content, 'ingest.json'), `${JSON.stringify(changed, null, '\t')}\n`);
	return changed;
}

/** A report that shares passages with one that is taken out says so no longer. */
function forget(path: string, removed: ReadonlyMap<string, number>): void {
	const { data, body } = readFrontmatter(readFileSync(path, 'utf8'));
	const shared = data.shared as readonly Shared[];
	const kept = shared.filter(({ report }) => !removed.has(report));
	if (kept.length === shared.length) return;
	writeFileAtomic(path, writeFrontmatter({ ...data, shared: kept }, body));
}
