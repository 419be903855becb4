import { checkOutFolder, ingestFolder, printMessages } from '#collection';
import { type IngestReport, type Message, Refusal } from '#model';
import { contentOf, ownArticles } from '#system';
import { folderGiven, pathGiven, runCommand } from './command-line.ts';

await runCommand('ingest', ({ values, flags }) => {
	const articles = values.articles === undefined ? ownArticles : folderGiven(values.articles);
	const out = values.out === undefined ? contentOf(ownArticles) : pathGiven(values.out);
	checkOutFolder(out, articles);
	return conclude(ingest(articles, out), flags.strict);
});

function ingest(articles: string, out: string): IngestReport {
	let report: IngestReport | null;
	try {
		report = ingestFolder(articles, out, progress());
	} catch (fault) {
		const { code, message } = fault as NodeJS.ErrnoException;
		throw code === undefined ? fault : new Refusal(`The reports could not be written: ${message}.`);
	}
	if (report === null) throw new Refusal(`The folder ${articles} is empty: put captures (*.txt) there first.`);
	return report;
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

/** A line that counts up on a terminal; nothing in a pipe. */
function progress(): (done: number, of: number) => void {
	if (!process.stderr.isTTY) return () => {};
	return (done, of) => {
		if (done % 50 === 0 || done === of) process.stderr.write(done === of ? '\r\u001b[K' : `\rreading captures ${done} of ${of}`);
	};
}
