import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOptions } from '../src/build/options.ts';
import { runCommand } from '../src/build/refusal.ts';
import { projectFolder, roomOf } from '../src/build/workplace.ts';
import { generateCaptures } from './generate.ts';

const help = `
npm run bench -- [--reports N]

Builds an invented archive (1000 reports of about 500 words, 40 outlets, 800 places, 300 groups), then builds it again
with one report changed, and prints what each step took: seconds by the clock, seconds of work, memory. The work of
Pagefind, which is a program of its own, shows by the clock only.
`;

await runCommand(async () => {
	const options = readOptions({ values: ['reports'], help }, process.argv.slice(2));
	if (options.help) return 0;
	const reports = Number(options.values.reports ?? 1000);
	const folder = mkdtempSync(join(tmpdir(), 'cuttings-bench-'));
	const articles = join(folder, 'articles');
	try {
		generateCaptures(articles, { count: reports });
		console.log(`${reports} reports, nothing built before`);
		build(articles, join(folder, 'site'));
		const changed = join(articles, 'report-000007.txt');
		writeFileSync(changed, `${readFileSync(changed, 'utf8')}\nOne paragraph more than before.\n`);
		console.log(`${reports} reports, one of them changed`);
		build(articles, join(folder, 'site'));
		return 0;
	} finally {
		rmSync(roomOf(articles), { recursive: true, force: true });
		rmSync(folder, { recursive: true, force: true });
	}
});

function build(articles: string, out: string): void {
	const { stderr, stdout } = spawnSync(
		process.execPath,
		[join(projectFolder, 'src/build/main.ts'), '--articles', articles, '--out', out],
		{
			encoding: 'utf8',
			env: { ...process.env, CUTTINGS_TIMES: '1' },
		},
	);
	const times = stderr.split('\n').filter((line) => line.includes('CPU s'));
	console.log(times.map((line) => `  ${line}`).join('\n'));
	console.log(`  ${stdout.trim()}`);
}
