import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '#archive';
import type { IngestReport } from '#model';
import { Refusal } from '#model';
import { filesOf } from '#system';
import type { CheckCounts } from './build-report.ts';
import { checkAccount } from './check-account.ts';
import { isForPrograms, isReadable } from './check-files.ts';
import { linkCheck } from './check-links.ts';
import { checkText, type DifferingText } from './check-texts.ts';
import type { Draft } from './draft.ts';
import { BAG_FILES } from './manifests.ts';

/** Files that pages link and that are written when the check has passed. */
const STILL_TO_COME = ['build-report.json', ...BAG_FILES];

/** The build's own check of a draft, before anybody sees it: of each file while it is written, then of the whole. */
export interface DraftCheck {
	/** Looks at a page: the text of a report, and every link. */
	page(path: string, html: string): void;
	/** Looks at another file: can it be read back? */
	file(path: string, content: string | Uint8Array): void;
	/**
	 * What was found, when every file is written. Reports whose text differs are returned, to be quarantined; anything
	 * else that is wrong is a fault of the program and throws a Refusal that names it.
	 */
	verdict(draft: Draft, ingest: IngestReport): { counts: CheckCounts; differing: DifferingText[] };
}

/** Begins the check of a draft that is to show an archive. */
export function draftCheck(archive: Archive): DraftCheck {
	const links = linkCheck();
	const differing: DifferingText[] = [];
	const unreadable: string[] = [];
	let read = 0;
	const page = (path: string, html: string) => {
		links.page(path, html);
		const report = archive.byId.get(/^reports\/([^/]+)\.html$/.exec(path)?.[1] ?? '');
		const difference = report && checkText(archive, report, html);
		if (difference) differing.push(difference);
	};
	const file = (path: string, content: string | Uint8Array) => {
		if (!isForPrograms(path)) return;
		read++;
		if (!isReadable(path, typeof content === 'string' ? content : Buffer.from(content).toString())) unreadable.push(path);
	};
	return {
		page,
		file,
		verdict({ folder, written }, ingest) {
			const files = filesOf(folder);
			checkAccount(ingest, archive, files);
			for (const path of files.filter((name) => !written.has(name))) {
				if (path.endsWith('.html')) page(path, readFileSync(join(folder, path), 'utf8'));
				else if (isForPrograms(path)) file(path, readFileSync(join(folder, path)));
			}
			const { pages, links: followed, broken } = links.verdict(folder, [...files, ...STILL_TO_COME]);
			const first = broken[0];
			if (first)
				throw new Refusal(
					`${broken.length === 1 ? 'A link leads' : `${broken.length} links lead`} nowhere, ${broken.length === 1 ? '' : 'the first '}on ${first.page}: ${first.address}; nothing was built.`,
				);
			if (unreadable.length > 0) throw new Refusal(`${unreadable.join(', ')} cannot be read back; nothing was built.`);
			return { counts: { texts: archive.reports.length - differing.length, pages, links: followed, files: read }, differing };
		},
	};
}
