import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkOutFolder, ingestFolder, OutFolderRefused, printMessages } from '#collection';
import type { IngestReport, Message } from '#model';
import { HELP, type Options, readOptions } from './ingest-options.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

process.exitCode = run(process.argv.slice(2));

/** The command: exit code 0, 1, 2 or 75 as the help text says. */
function run(args: readonly string[]): number {
	let options: Options;
	try {
		options = readOptions(args, resolve(process.env.CUTTINGS_CALLED_FROM ?? process.cwd()), project);
	} catch (fault) {
		return refuse((fault as Error).message);
	}
	if (options.help) {
		process.stdout.write(HELP);
		return 0;
	}
	try {
		if (!isFolder(options.articles)) return refuse(`There is no folder ${options.articles}.`);
		checkOutFolder(options.out, options.articles);
		const report = ingestFolder(options.articles, options.out, progress());
		if (report === null) return refuse(`The folder ${options.articles} is empty: put captures (*.txt) there first.`);
		return conclude(report, options.strict);
	} catch (fault) {
		if (fault instanceof OutFolderRefused) return refuse(fault.message, fault.exitCode);
		const { code, message } = fault as NodeJS.ErrnoException;
		if (code === undefined) throw fault;
		return refuse(`The reports could not be written: ${message}.`);
	}
}

function conclude(report: IngestReport, strict: boolean): number {
	printMessages(report.messages);
	const { published, quarantined, ignored, seen } = report;
	process.stdout.write(
		`published ${published.length} + quarantined ${quarantined.length} + ignored ${ignored.length} = seen ${seen}\n`,
	);
	const failed = quarantined.length > 0 || report.messages.some(({ severity }: Message) => severity === 'error');
	return failed ? (strict ? 1 : 2) : 0;
}

function isFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function refuse(sentence: string, code = 1): number {
	process.stderr.write(`${sentence}\n`);
	return code;
}

/** A line that counts up on a terminal; nothing in a pipe. */
function progress(): (done: number, of: number) => void {
	if (!process.stderr.isTTY) return () => {};
	return (done, of) => {
		if (done % 50 === 0 || done === of) process.stderr.write(done === of ? '\r\u001b[K' : `\rreading captures ${done} of ${of}`);
	};
}
