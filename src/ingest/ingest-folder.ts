import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARCHIVE_JSON } from '../schema/archive-facts.ts';
import type { IngestReport, Message } from '../schema/ingest-report.ts';
import { readArchiveFile, SILENT } from './cataloguer/archive-file.ts';
import { setUpDesk } from './cataloguer/desk.ts';
import { completedAt, openCorpus } from './corpus/corpus.ts';
import { account } from './folder/account.ts';
import { clashes } from './folder/clashes.ts';
import { takeInventory } from './folder/inventory.ts';
import { beginFolder, finishFolder, MARKER } from './folder/out-folder.ts';
import { programKey } from './folder/program-key.ts';
import { amend, publish } from './folder/publish.ts';

/**
 * Ingests a whole folder: every capture published or named with the reason. Reports are written as they are read, into
 * a folder that takes the place of the old one at the end. Null when there is nothing in the folder at all.
 */
export function ingestFolder(
	articles: string,
	out: string,
	progress: (done: number, of: number) => void = () => {},
): IngestReport | null {
	const { captures, sidecars, authorityFiles, hasArchiveFile, quarantined, ignored } = takeInventory(articles);
	if (captures.length + quarantined.length + ignored.length === 0) return null;
	const { desk, messages, quarantined: unusable } = setUpDesk(articles, authorityFiles);
	const archive = hasArchiveFile ? readArchiveFile(articles, captures.includes('archive.txt'), desk.names) : SILENT;
	messages.push(...archive.messages);
	const making = beginFolder(out);
	const places = { articles, out, making, completed: completedAt(out) };
	const corpus = openCorpus(making, out, programKey());
	const clashing = clashes(captures);
	const published: IngestReport['published'] = [];
	const refused: Message[] = [...quarantined, ...archive.refused, ...unusable];
	captures.forEach((file, index) => {
		progress(index + 1, captures.length);
		const clash = clashing.get(file);
		const outcome = clash
			? { refusal: clash, messages: [] }
			: publish(file, sidecars.get(file) ?? null, places, desk, corpus.known(file));
		if ('refusal' in outcome) {
			refused.push(outcome.refusal);
			messages.push(...outcome.messages);
			return;
		}
		corpus.add(outcome.filed, outcome.carriedOver);
		published.push({ id: outcome.filed.id, file });
		messages.push(...outcome.filed.messages);
	});
	messages.push(...corpus.join((id, joint) => amend(id, joint, making)));
	const report = account(published, refused, ignored, messages);
	writeFileSync(join(making, 'authority.json'), `${JSON.stringify(desk.authorities, null, '\t')}\n`);
	writeFileSync(join(making, ARCHIVE_JSON), `${JSON.stringify(archive.facts, null, '\t')}\n`);
	writeFileSync(join(making, MARKER), `${JSON.stringify(report, null, '\t')}\n`);
	finishFolder(making, out);
	return report;
}
