import { copyFileSync, linkSync, lstatSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFrontmatter } from '#markdown';
import type { Message, ReportFrontmatter } from '#model';
import { type AuthorityContext, foldSpace, readReport, recordNames, say } from '#reader';
import type { Candidates, NamedReport } from '#recognition';
import { writeFileAtomic } from '#system';
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
	sidecarFile: string | null,
	places: Places,
	context: AuthorityContext,
	known: ReportEntry | undefined,
	candidatesOf: (report: NamedReport) => Candidates,
): Outcome {
	const opened = openCapture(places.articles, file, sidecarFile, context);
	if ('refusal' in opened) return { refusal: opened.refusal, messages: [] };
	if (known?.key === opened.key && carryOver(known.id, places)) return { entry: known, carriedOver: true };
	const capture = readCapture(opened);
	if ('refusal' in capture) return capture;
	if (foldSpace(capture.text.slice(0, SAMPLE)) === '' && foldSpace(capture.text) === '')
		return { refusal: say('capture/empty', file), messages: capture.messages };
	const reading = attempt(() => readReport(capture, context));
	if (typeof reading === 'string') return { refusal: say('report/fault', file, { cause: reading }), messages: capture.messages };
	const { frontmatter, body, passages, named, messages, faults } = reading;
	if (faults[0]) return { refusal: faults[0], messages };
	writeFileSync(join(places.making, `${capture.id}.md`), writeFrontmatter(frontmatter, body));
	writeFileSync(join(places.making, `${capture.id}.txt`), capture.bytes);
	const sources = sourcesOf(frontmatter, context);
	const entry = reportEntry(file, opened.key, frontmatter, passages, sources, messages, candidatesOf(named));
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
