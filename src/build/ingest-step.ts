import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type IngestReport, ingestReport } from '../schema/ingest-report.ts';
import { Refusal } from './refusal.ts';
import { projectFolder } from './workplace.ts';

/**
 * Reads a folder of captures into a folder of reports and returns what became of each. Runs as a program of its own,
 * so that its memory is gone before the pages are made; it ends when this one does. Throws a Refusal when it fails or
 * when there is nothing to publish.
 */
export async function ingestStep(articles: string, content: string): Promise<IngestReport> {
	const exitCode = await run(['--articles', articles, '--out', content]);
	if (exitCode !== 0 && exitCode !== 2) throw new Refusal('The captures could not be read; nothing was built.');
	const path = join(content, 'ingest.json');
	if (!existsSync(path)) throw new Refusal('The captures were read, but no account of them was written; nothing was built.');
	return ingestReport.parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** Its account is printed but for the closing count, which the build prints itself when all is done. */
function run(options: readonly string[]): Promise<number> {
	const program = spawn(
		process.execPath,
		[
			'--disable-warning=ExperimentalWarning',
			'--import',
			new URL('end-with-parent.ts', import.meta.url).href,
			join(projectFolder, 'src/ingest/main.ts'),
			...options,
		],
		{ cwd: projectFolder, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] },
	);
	let printed = '';
	program.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
		printed += chunk;
	});
	return new Promise((resolve, reject) => {
		program.on('error', reject);
		program.on('close', (exitCode) => {
			const lines = printed.split('\n').filter((line) => !/^published \d+ \+ quarantined \d+/.test(line));
			process.stdout.write(lines.join('\n'));
			resolve(exitCode ?? 1);
		});
	});
}
