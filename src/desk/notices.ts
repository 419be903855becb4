import type { Archive } from '#archive';
import { ARCHIVE_FILE, type Message } from '#model';
import { display } from '#text';
import { words } from '#words';
import { type DeskEntry, english, isThere, type Mend, sidecarFile } from './desk-entry.ts';

/** What ingest said about the folder: of entries that are not in the archive, and of the others. */
export function notices({ reports, ingest }: Archive): { keptOut: DeskEntry[]; remarks: DeskEntry[] } {
	const byFile = new Map(
		reports.flatMap((report) => [report.source.file, sidecarFile(report.source.file)].map((file) => [display(file), report])),
	);
	const out = new Set([...ingest.quarantined, ...ingest.ignored].map(({ file }) => file));
	const entry = (message: Message): DeskEntry => {
		const report = byFile.get(message.file) ?? null;
		return {
			file: message.file,
			report,
			line: message.line,
			says: [english(message.reason), english(message.remedy)],
			mends: mendsFor(message, report?.source.encoding),
		};
	};
	return {
		keptOut: ingest.messages.filter(({ file }) => out.has(file)).map(entry),
		remarks: [...nameless(), ...ingest.messages.filter(({ file }) => !out.has(file)).map(entry)],
	};
}

/** A folder that does not say what its archive is called. */
function nameless(): DeskEntry[] {
	if (isThere(ARCHIVE_FILE)) return [];
	const { desk: w } = words();
	const typed = { file: ARCHIVE_FILE, typed: 'text', value: '' } as const;
	const mends = (['title', 'subject', 'publisher', 'contact'] as const).map((key) => ({ ...typed, key, text: w.facts[key] }));
	return [{ file: null, report: null, line: null, says: [{ text: w.nameless }], mends }];
}

/** The value of a sidecar that would settle the matter, for the rules that have one. */
function mendsFor({ file, rule }: Message, encoding = ''): Mend[] {
	const key = KEYS[rule];
	if (key === undefined || !/\.txt$/i.test(file)) return [];
	const { desk: w } = words();
	const value = key === 'encoding' ? encoding : '';
	return [{ text: w[key], file: sidecarFile(file), key, typed: 'text', value }];
}

const KEYS: Readonly<Record<string, 'encoding' | 'headline'>> = {
	'capture/guessed': 'encoding',
	'capture/encoding': 'encoding',
	'report/no-headline': 'headline',
};
