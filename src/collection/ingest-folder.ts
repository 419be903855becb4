import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARCHIVE_JSON, type IngestReport, MENTIONS_JSON, type Message, MOVED_JSON, NAMES_JSON } from '#model';
import { candidateFinder, knownNames } from '#recognition';
import { programFiles } from '#system';
import { by } from '#text';
import { captureId, clashes } from './captures.ts';
import { readArchiveFile, SILENT } from './cataloguer/archive-file.ts';
import { readAuthorities } from './cataloguer/authorities.ts';
import { readDecisions, UNDECIDED, unknownDecisions } from './cataloguer/decisions.ts';
import { completedAt, openCorpus } from './corpus/corpus.ts';
import { type Inventory, takeInventory } from './inventory.ts';
import { MARKER, writeOutFolder } from './out-folder.ts';
import { amend, type Places, publish } from './write-report.ts';

/** The parts of the program that decide what a report looks like. */
const READING = [
	...['collection', 'dates', 'markdown', 'model', 'names', 'reader', 'recognition', 'text'].map((room) => `src/${room}`),
	'package-lock.json',
];

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
	const { captures, quarantined, ignored } = inventory;
	if (captures.length + quarantined.length + ignored.length === 0) return null;
	return writeOutFolder(out, (making) => {
		const places = { articles, out, making, completed: completedAt(out) };
		return ingest(inventory, places, progress);
	});
}

function ingest(inventory: Inventory, places: Places, progress: (done: number, of: number) => void): IngestReport {
	const { captures, sidecars, partSidecars, authorityFiles, hasDecisions, hasArchiveFile, quarantined, ignored } = inventory;
	const { articles, out, making } = places;
	const { context, messages, quarantined: unusable } = readAuthorities(articles, authorityFiles);
	const archive = hasArchiveFile ? readArchiveFile(articles, captures.includes('archive.txt'), context.names) : SILENT;
	const decided = hasDecisions ? readDecisions(articles) : UNDECIDED;
	messages.push(...archive.messages, ...decided.messages);
	const recognise = archive.facts.recognise !== 'off';
	// After any change of the program or its packages every capture is read again, and where names begin to be looked for.
	const program = [...programFiles(READING), recognise ? 'names' : 'records only'];
	const corpus = openCorpus(making, out, hash('sha256', program.join('\n')));
	const clashing = clashes(captures);
	const ids = new Map<string, string>(captures.map((file) => [captureId(file), file]));
	const candidatesOf = candidateFinder(recognise);
	const published: IngestReport['published'] = [];
	const refused: Message[] = [...quarantined, ...archive.refused, ...decided.refused, ...unusable];
	captures.forEach((file, index) => {
		progress(index + 1, captures.length);
		const clash = clashing.get(file);
		const own = { sidecarFile: sidecars.get(file) ?? null, partSidecars: partSidecars.get(file) ?? new Map(), ids };
		const outcomes = clash ? [{ refusal: clash, messages: [] }] : publish(file, own, places, context, corpus.known, candidatesOf);
		for (const outcome of outcomes) {
			if ('refusal' in outcome) {
				refused.push(outcome.refusal);
				messages.push(...outcome.messages);
				continue;
			}
			corpus.add(outcome.entry, outcome.carriedOver);
			published.push({ id: outcome.entry.id, file: outcome.entry.file });
			messages.push(...outcome.entry.messages);
		}
	});
	messages.push(...corpus.join((id, crossFields) => amend(id, crossFields, making)));
	const { names, mentions, moved } = knownNames(() => corpus.entries(), context.authorities, recognise, decided.decisions);
	if (recognise) messages.push(...unknownDecisions(decided, names));
	const report = account(published, refused, ignored, messages);
	writeFileSync(join(making, 'authority.json'), `${JSON.stringify(context.authorities, null, '\t')}\n`);
	writeFileSync(join(making, NAMES_JSON), lines(names));
	writeFileSync(join(making, MENTIONS_JSON), lines(mentions));
	writeFileSync(join(making, MOVED_JSON), lines(moved));
	writeFileSync(join(making, ARCHIVE_JSON), `${JSON.stringify(archive.facts, null, '\t')}\n`);
	writeFileSync(join(making, MARKER), `${JSON.stringify(report, null, '\t')}\n`);
	return report;
}

/** JSON with a line for each entry. */
function lines(value: readonly unknown[] | Readonly<Record<string, unknown>>): string {
	if (Array.isArray(value)) return `[\n${value.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`;
	const rows = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${JSON.stringify(one)}`);
	return `{\n${rows.join(',\n')}\n}\n`;
}

/** A sidecar or authority file that could not be used: an entry of its own, whatever became of its capture. */
const CONFIGURATION = /\.ya?ml$/i;
const UNUSABLE = /^(?:sidecar\/(?:yaml|value)|file\/)/;

/**
 * What became of every entry: published, quarantined or ignored, in that order of the closing line.
 * @param refused why an entry is quarantined; the first message for a file counts
 */
function account(
	published: IngestReport['published'],
	refused: readonly Message[],
	ignored: readonly Message[],
	messages: readonly Message[],
): IngestReport {
	const unusable = messages.filter(({ file, rule }) => CONFIGURATION.test(file) && UNUSABLE.test(rule));
	const quarantined = new Map<string, IngestReport['quarantined'][number]>();
	for (const { file, rule, reason } of [...refused, ...unusable]) {
		if (!quarantined.has(file)) quarantined.set(file, { file, rule, reason });
	}
	return {
		published,
		quarantined: [...quarantined.values()].sort(by(({ file }) => file)),
		ignored: ignored.map(({ file, reason }) => ({ file, reason })),
		seen: published.length + quarantined.size + ignored.length,
		messages: [...refused, ...messages, ...ignored].sort(
			by(
				({ file }) => file,
				({ line }) => line ?? 0,
				({ rule }) => rule,
			),
		),
	};
}
