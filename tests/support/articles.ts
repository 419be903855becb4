import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ingestFolder } from '../../src/collection/ingest-folder.ts';
import type { IngestReport } from '../../src/model/ingest-report.ts';

/** A made-up report of two paragraphs that any test can publish. */
export const REPORT = `Sluices at Kelda Pass reopen

14 March 2017

The Merrow Basin Authority on Tuesday reopened two of the four sluices at Kelda Pass, six weeks after it had shut them.

"Somebody read the gauge at first light," said Oda Ferrin, who grows beans below the pass.
`;

/** A temporary folder of captures that is removed after the test. */
export interface Articles {
	/** Absolute paths. */
	readonly folder: string;
	readonly out: string;
	write(file: string, content: string | Uint8Array): void;
	ingest(): IngestReport;
	/** A file that ingest wrote, as text. */
	read(name: string): string;
}

/** A temporary folder that is removed after the test. */
export function scratchFolder(): string {
	const scratch = mkdtempSync(join(tmpdir(), 'cuttings-test-'));
	onTestFinished(() => rmSync(scratch, { recursive: true, force: true }));
	return scratch;
}

/** Makes a folder of captures from file names and contents. */
export function articles(files: Readonly<Record<string, string | Uint8Array>> = {}): Articles {
	const scratch = scratchFolder();
	const folder = join(scratch, 'articles');
	const out = join(scratch, 'content', 'reports');
	mkdirSync(folder);
	const write = (file: string, content: string | Uint8Array) => {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), content);
	};
	for (const [file, content] of Object.entries(files)) write(file, content);
	return {
		folder,
		out,
		write,
		ingest: () => ingestFolder(folder, out) as IngestReport,
		read: (name) => readFileSync(join(out, name), 'utf8'),
	};
}

/** Files of each fate with the rule that decided it, for comparing in one go. */
export function fates(report: IngestReport): { published: string[]; quarantined: string[]; ignored: string[] } {
	return {
		published: report.published.map(({ file }) => file),
		quarantined: report.quarantined.map(({ file, rule }) => `${file} ${rule}`),
		ignored: report.ignored.map(({ file }) => file),
	};
}
