import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFrontmatter } from '../markdown/frontmatter.ts';
import type { IngestReport, Message } from '../schema/ingest-report.ts';
import { openCapture, readCapture } from './capture.ts';
import { captureId } from './capture-id.ts';
import { type Desk, setUpDesk } from './desk.ts';
import { byCodeUnit } from './entries.ts';
import { type Inventory, takeInventory } from './inventory.ts';
import { beginFolder, finishFolder } from './out-folder.ts';
import { readReport } from './pipeline.ts';
import { say } from './rules.ts';

/**
 * Ingests a whole folder: every capture published or named with the reason. Reports are written as they are read, into
 * a folder that takes the place of the old one at the end. Null when there is nothing in the folder at all.
 */
export function ingestFolder(
	articles: string,
	out: string,
	progress: (done: number, of: number) => void = () => {},
): IngestReport | null {
	const inventory = takeInventory(articles);
	const { captures } = inventory;
	if (captures.length + inventory.quarantined.length + inventory.ignored.length === 0) return null;
	const { desk, messages, quarantined } = setUpDesk(articles, inventory.authorityFiles);
	const making = beginFolder(out);
	const published: IngestReport['published'] = [];
	const refused: Message[] = [...inventory.quarantined, ...quarantined];
	const taken = clashes(captures);
	captures.forEach((file, index) => {
		progress(index + 1, captures.length);
		const clash = taken.get(file);
		const outcome = clash ? { refusal: clash, messages: [] } : publish(articles, file, inventory, desk, making);
		messages.push(...outcome.messages);
		if ('refusal' in outcome) refused.push(outcome.refusal);
		else published.push({ id: outcome.id, file });
	});
	const report = conclude(inventory, published, refused, messages);
	writeFileSync(join(making, 'authority.json'), `${JSON.stringify(desk.authorities, null, 1)}\n`);
	writeFileSync(join(making, 'ingest.json'), `${JSON.stringify(report, null, 1)}\n`);
	finishFolder(making, out);
	return report;
}

type Outcome = { refusal: Message; messages: readonly Message[] } | { id: string; messages: readonly Message[] };

function publish(articles: string, file: string, { sidecars }: Inventory, desk: Desk, making: string): Outcome {
	try {
		const opened = openCapture(articles, file, sidecars.get(file) ?? null, desk);
		if ('refusal' in opened) return { refusal: opened.refusal, messages: [] };
		const capture = readCapture(opened);
		if ('refusal' in capture) return capture;
		if (capture.text.trim() === '') return { refusal: say('capture/empty', file), messages: capture.messages };
		const { frontmatter, body, messages, faults } = readReport(capture, desk);
		if (faults[0]) return { refusal: faults[0], messages };
		writeFileSync(join(making, `${capture.id}.md`), writeFrontmatter(frontmatter, body));
		writeFileSync(join(making, `${capture.id}.txt`), capture.bytes);
		return { id: capture.id, messages };
	} catch (fault) {
		const cause = String((fault as Error)?.message ?? fault).split('\n')[0] as string;
		return { refusal: say('report/fault', file, { cause: cause.slice(0, 200) }), messages: [] };
	}
}

/** Captures whose names fold to one address: each is named and waits, so that no address ever changes hands. */
function clashes(captures: readonly string[]): Map<string, Message> {
	const byId = new Map<string, string[]>();
	for (const file of captures) {
		const id = captureId(file);
		const same = byId.get(id);
		if (same) same.push(file);
		else byId.set(id, [file]);
	}
	const taken = new Map<string, Message>();
	for (const [id, files] of byId) {
		if (files.length === 1) continue;
		for (const file of files)
			taken.set(file, say('id/taken', file, { id, others: files.filter((other) => other !== file).join(' and ') }));
	}
	return taken;
}

function conclude(
	inventory: Inventory,
	published: IngestReport['published'],
	refused: readonly Message[],
	messages: readonly Message[],
): IngestReport {
	const named = new Set<string>();
	const quarantined = refused.flatMap(({ file, rule, reason }) => {
		if (named.has(file)) return [];
		named.add(file);
		return [{ file, rule, reason }];
	});
	const ignored = inventory.ignored.map(({ file, reason }) => ({ file, reason }));
	const all = [...refused, ...messages, ...inventory.ignored];
	// A sidecar that could not be used is an entry of its own, though its capture is published.
	for (const { file, rule, reason, severity } of messages) {
		if (severity !== 'error' || named.has(file) || !/^(?:sidecar|file)\//.test(rule) || file.endsWith('.txt')) continue;
		named.add(file);
		quarantined.push({ file, rule, reason });
	}
	return {
		published,
		quarantined: quarantined.sort((a, b) => byCodeUnit(a.file, b.file)),
		ignored,
		seen: published.length + quarantined.length + ignored.length,
		messages: all.sort((a, b) => byCodeUnit(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || byCodeUnit(a.rule, b.rule)),
	};
}
