import { copyFileSync, linkSync, lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFrontmatter } from '#markdown';
import type { Message, ReportFrontmatter } from '#model';
import { type AuthorityContext, type Capture, foldSpace, readReport, recordNames, say } from '#reader';
import type { Candidates, NamedReport } from '#recognition';
import { writeFileAtomic } from '#system';
import { partsOf } from './capture-parts.ts';
import { openCapture, readCapture } from './captures.ts';
import { type CrossReportFields, type ReportEntry, readReportText, reportEntry } from './corpus/report-entry.ts';

/** Where captures come from, where reports go, and where those of the last run lie. */
export interface Places {
	readonly articles: string;
	readonly making: string;
	readonly out: string;
	/** When the last run was complete, in milliseconds; -1 when there was none. */
	readonly completed: number;
}

/** What became of one capture. */
export type Outcome =
	| { readonly entry: ReportEntry; readonly carriedOver: boolean }
	| { readonly refusal: Message; readonly messages: readonly Message[] };

/** Characters at the start of a capture that nearly always show whether it has words. */
const SAMPLE = 500;

/**
 * One capture → its report in the folder that is being made. An unchanged capture's files are carried over. Never
 * throws on a capture, whatever it holds; only a fault of the disk that is written to goes through.
 */
export function publish(
	file: string,
	{ sidecarFile, partSidecars, ids }: FileSettings,
	places: Places,
	context: AuthorityContext,
	known: (file: string) => ReportEntry | undefined,
	candidatesOf: (report: NamedReport) => Candidates,
): Outcome[] {
	const opened = openCapture(places.articles, file, sidecarFile, context);
	if ('refusal' in opened) return [{ refusal: opened.refusal, messages: [] }];
	const unused = (from: number) => unusedSidecars(partSidecars, from);
	const entry = carriedOver(known(file), opened.key, places);
	if (entry) return [entry, ...unused(0)];
	const capture = readCapture(opened);
	if ('refusal' in capture) return [capture, ...unused(0)];
	if (foldSpace(capture.text.slice(0, SAMPLE)) === '' && foldSpace(capture.text) === '')
		return [{ refusal: say('capture/empty', file), messages: capture.messages }, ...unused(0)];
	const cut = partsOf(capture, partSidecars, places.articles);
	const told = [...capture.messages, ...cut.messages];
	if (cut.parts.length === 0)
		return [publishCapture({ ...capture, messages: told }, places, context, candidatesOf), ...unused(0)];
	mkdirSync(join(places.making, WHOLE_FILES), { recursive: true });
	writeFileSync(join(places.making, WHOLE_FILES, `${capture.id}.txt`), capture.bytes);
	const outcomes = cut.parts.map((part, index) => {
		// What is told of the file is kept with its first report.
		const other = ids.get(part.id);
		if (other !== undefined) return { refusal: say('id/taken', part.file, { id: part.id, others: other }), messages: [] };
		const messages = index === 0 ? [...told, ...part.messages] : part.messages;
		return (
			carriedOver(known(part.file), part.key, places) ?? publishCapture({ ...part, messages }, places, context, candidatesOf)
		);
	});
	return [...outcomes, ...unused(cut.parts.length)];
}

/** What is set for a file besides its words. */
export interface FileSettings {
	readonly sidecarFile: string | null;
	/** The sidecars of the reports in it by number, where it holds several. */
	readonly partSidecars: ReadonlyMap<number, string>;
	/** Every file of the folder by its id: a report in a file may not take another file's address. */
	readonly ids: ReadonlyMap<string, string>;
}

/** In the folder of reports: files that hold several, whole. */
const WHOLE_FILES = 'files';

/** Sidecars of reports that the file does not hold. */
function unusedSidecars(partSidecars: ReadonlyMap<number, string>, held: number): Outcome[] {
	return [...partSidecars].flatMap(([number, path]) => {
		const stem = path.replace(/\.ya?ml$/i, '');
		return number <= held ? [] : [{ refusal: say('sidecar/without-capture', path, { stem }), messages: [] }];
	});
}

function carriedOver(known: ReportEntry | undefined, key: string, places: Places): Outcome | null {
	return known?.key === key && carryOver(known.id, places) ? { entry: known, carriedOver: true } : null;
}

function publishCapture(
	capture: Capture,
	places: Places,
	context: AuthorityContext,
	candidatesOf: (report: NamedReport) => Candidates,
): Outcome {
	const { file } = capture;
	const reading = attempt(() => readReport(capture, context));
	if (typeof reading === 'string') return { refusal: say('report/fault', file, { cause: reading }), messages: capture.messages };
	const { frontmatter, body, passages, named, messages, faults } = reading;
	if (faults[0]) return { refusal: faults[0], messages };
	writeFileSync(join(places.making, `${capture.id}.md`), writeFrontmatter(frontmatter, body));
	writeFileSync(join(places.making, `${capture.id}.txt`), capture.bytes);
	const sources = sourcesOf(frontmatter, context);
	const entry = reportEntry(file, capture.key, frontmatter, passages, sources, messages, candidatesOf(named));
	return { entry, carriedOver: false };
}

/** Writes what the other reports add to a report that is already in its file. */
export function amend(id: string, { date, embedded, shared }: CrossReportFields, making: string): void {
	const path = join(making, `${id}.md`);
	const { frontmatter, body } = readReportText(path);
	const amended: ReportFrontmatter = { ...frontmatter, ...date, embedded: [...embedded], shared: [...shared] };
	// Not written in place: the file may be one with that of the last run, which must stay as it is until the end.
	writeFileAtomic(path, writeFrontmatter(amended, body));
}

function attempt<Result>(read: () => Result): Result | string {
	try {
		return read();
	} catch (fault) {
		return String((fault as Error)?.message ?? fault)
			.slice(0, 200)
			.split('\n')[0] as string;
	}
}

/** A file that was changed after the last run is not what that run wrote: then the capture is read again. */
function carryOver(id: string, { out, making, completed }: Places): boolean {
	try {
		const names = [`${id}.md`, `${id}.txt`];
		const untouched = (name: string) => {
			const stat = lstatSync(join(out, name));
			return stat.isFile() && stat.mtimeMs <= completed;
		};
		if (!names.every(untouched)) return false;
		for (const name of names) link(join(out, name), join(making, name));
		return true;
	} catch {
		return false;
	}
}

/** One file under two names where the disk can, a copy where it cannot. */
function link(from: string, to: string): void {
	try {
		linkSync(from, to);
	} catch {
		copyFileSync(from, to);
	}
}

function sourcesOf({ outlet, carriedBy, dateline }: ReportFrontmatter, { names }: AuthorityContext): string[] {
	const written = [outlet, carriedBy, dateline?.agency ?? null].filter((name) => name !== null);
	return [
		...new Set(
			written.flatMap((name) => {
				const record = names.record('outlet', names.exact('outlet', name) ?? name);
				return record ? recordNames(record) : [name];
			}),
		),
	];
}
