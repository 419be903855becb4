import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printMessages } from '../ingest/print-messages.ts';
import type { IngestReport } from '../schema/ingest-report.ts';
import type { DifferingText } from './check-texts.ts';

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
	writeFileSync(join(content, 'ingest.json'), `${JSON.stringify(changed, null, '\t')}\n`);
	return changed;
}
