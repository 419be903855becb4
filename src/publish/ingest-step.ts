import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { forgetLastRun, ingestFolder, printMessages } from '#collection';
import type { IngestReport } from '#model';
import { Refusal } from '#model';

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

/** The same without printing anything. */
export function readFolder(articles: string, content: string): IngestReport {
	mkdirSync(dirname(content), { recursive: true });
	const ingest = ingestFolder(articles, content);
	if (ingest === null) throw new Refusal(`The folder ${articles} is empty: put captures (*.txt) there first.`);
	return ingest;
}
