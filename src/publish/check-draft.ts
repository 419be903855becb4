import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import type { Archive } from '#archive';
import { type IngestReport, Refusal } from '#model';
import { filesOf } from '#system';
import { BAG_FILES } from './bag.ts';
import type { CheckCounts } from './build-report.ts';
import { linkCheck } from './check-links.ts';
import { checkText, type DifferingText } from './check-texts.ts';
import type { Draft } from './draft.ts';

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

/**
 * Nothing lost, nothing twice: each entry is accounted for once, each published id has one report and one page. Throws a Refusal
 * otherwise.
 */
function checkAccount({ published, quarantined, ignored, seen }: IngestReport, archive: Archive, files: readonly string[]): void {
	const accounted = published.length + quarantined.length + ignored.length;
	if (accounted !== seen)
		throw new Refusal(`${seen} entries were seen, but only ${accounted} are accounted for; nothing was built.`);
	const pages = files.filter((path) => /^reports\/[^/]+\.html$/.test(path) && path !== 'reports/index.html');
	const sets = {
		'reports on disk': archive.reports.map(({ id }) => id),
		pages: pages.map((path) => path.slice('reports/'.length, -'.html'.length)),
	};
	const ids = new Set(published.map(({ id }) => id));
	for (const [name, found] of Object.entries(sets)) {
		const there = new Set(found);
		const missing = found.find((id) => !ids.has(id)) ?? [...ids].find((id) => !there.has(id));
		if (missing !== undefined || found.length !== published.length) {
			throw new Refusal(
				`${published.length} reports are published, but there are ${found.length} ${name} (see ${missing ?? 'twice the same'}); nothing was built.`,
			);
		}
	}
}

/** Whether a file of the site is one that programs read, and so is read back: JSON and XML, but for the index's own. */
export function isForPrograms(path: string): boolean {
	return !path.startsWith('pagefind/') && /\.(?:json|geojson|jsonl|xml)$/.test(path);
}

/** Whether a JSON or XML file can be read back. */
export function isReadable(path: string, content: string): boolean {
	if (path.endsWith('.xml')) return isWellFormed(content);
	try {
		for (const document of path.endsWith('.jsonl') ? filledLines(content) : [content]) JSON.parse(document);
		return true;
	} catch {
		return false;
	}
}

/** The lines of a text that are not empty, one at a time: all texts of an archive are many. */
function* filledLines(text: string): Generator<string> {
	for (let from = 0; from < text.length; ) {
		const found = text.indexOf('\n', from);
		const end = found < 0 ? text.length : found;
		if (end > from) yield text.slice(from, end);
		from = end + 1;
	}
}

/** Whether XML of our own making is well-formed: what a parser says, and what it lets pass though XML forbids it. */
export function isWellFormed(content: string): boolean {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids
	if (/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(content) || !content.isWellFormed()) return false;
	const bareMark = /&(?!#\d{1,7};|#x[0-9a-f]{1,6};|(?:amp|lt|gt|quot|apos);)|<[^<>]*</i;
	return !bareMark.test(content) && XMLValidator.validate(content) === true;
}
