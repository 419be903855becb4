import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IngestReport, Message } from '../schema/ingest-report.ts';
import type { Shared } from '../schema/report.ts';
import { account } from './account.ts';
import { type Cache, readCache, writeCache } from './cache.ts';
import { clashes } from './clashes.ts';
import { joinReports } from './corpus.ts';
import { setUpDesk } from './desk.ts';
import type { Filed } from './filed.ts';
import { takeInventory } from './inventory.ts';
import { beginFolder, finishFolder, MARKER } from './out-folder.ts';
import { programKey } from './program-key.ts';
import { amend, publish } from './publish.ts';
import { readReportText, wordLineOf } from './report-text.ts';
import { comparer } from './reuse.ts';

/**
 * Ingests a whole folder: every capture published or named with the reason. Reports are written as they are read, into
 * a folder that takes the place of the old one at the end. Null when there is nothing in the folder at all.
 */
export function ingestFolder(
	articles: string,
	out: string,
	progress: (done: number, of: number) => void = () => {},
): IngestReport | null {
	const { captures, sidecars, authorityFiles, quarantined, ignored } = takeInventory(articles);
	if (captures.length + quarantined.length + ignored.length === 0) return null;
	const { desk, messages, quarantined: unusable } = setUpDesk(articles, authorityFiles);
	const places = { articles, out, making: beginFolder(out) };
	const last = readCache(out, programKey());
	const clashing = clashes(captures);
	const filed: Filed[] = [];
	const fresh = new Set<string>();
	const refused: Message[] = [...quarantined, ...unusable];
	captures.forEach((file, index) => {
		progress(index + 1, captures.length);
		const clash = clashing.get(file);
		const outcome = clash
			? { refusal: clash, messages: [] }
			: publish(file, sidecars.get(file) ?? null, places, desk, last.filed.get(file));
		if ('refusal' in outcome) {
			refused.push(outcome.refusal);
			messages.push(...outcome.messages);
			return;
		}
		filed.push(outcome.filed);
		messages.push(...outcome.filed.messages);
		if (!outcome.carriedOver) fresh.add(outcome.filed.id);
	});
	messages.push(...joinAll(filed, fresh, places.making, last));
	const published = filed.map(({ id, file }) => ({ id, file }));
	const report = account(published, refused, ignored, messages);
	writeFileSync(join(places.making, 'authority.json'), `${JSON.stringify(desk.authorities, null, '\t')}\n`);
	writeFileSync(join(places.making, MARKER), `${JSON.stringify(report, null, '\t')}\n`);
	finishFolder(places.making, out);
	return report;
}

/** Runs the steps that need all reports, amends the files that they change, and writes the cache. */
function joinAll(filed: readonly Filed[], fresh: ReadonlySet<string>, making: string, last: Cache): readonly Message[] {
	const textOf = (id: string) => readReportText(join(making, `${id}.md`));
	const compare = comparer((id) => wordLineOf(textOf(id)));
	const pairs = new Map<string, Shared['passages']>();
	const passagesOf = (here: string, there: string) => {
		const pair = `${here} ${there}`;
		const known = fresh.has(here) || fresh.has(there) ? undefined : last.pairs.get(pair);
		const passages = known ?? compare(here, there);
		pairs.set(pair, passages);
		return passages;
	};
	const { joints, messages } = joinReports(filed, passagesOf, textOf);
	for (const report of filed) {
		const joint = joints.get(report.id);
		if (!joint || JSON.stringify(joint) === JSON.stringify(report.joint)) continue;
		report.joint = joint;
		amend(report.id, joint, making);
	}
	writeCache(making, { program: last.program, filed: new Map(filed.map((report) => [report.file, report])), pairs });
	return messages;
}
