import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOptions } from '../src/commands/options.ts';
import { workFolderOf } from '../src/publish/build-paths.ts';
import { Refusal, runCommand } from '../src/publish/refusal.ts';
import { boundedFigures } from './bounded.ts';
import { buildFigures, costFigures } from './build-figures.ts';
import { generateCaptures } from './generate.ts';
import { memoryFigures } from './memory.ts';
import { type Step, timedBuild } from './timed-build.ts';

const help = `
npm run bench -- [--reports N] [--part build|ingest|bounded]

Measures the program on invented archives: reports of about 500 words, 40 outlets, 800 places, 300 groups.

  build     each step of a build of N reports (1000) from nothing, then with nothing changed, one report changed and
            one added, each as a share of the full build; what a report costs in an archive of a quarter the size
  ingest    reading alone, work and memory at N/4, N/2 and N captures; what each further short capture takes of memory,
            from N to 5 N and 20 N of them
  bounded   captures made to be slow to read (long lines, blank lines, quoting, dates, brackets): seconds at 1, 2 and
            4 times the size and the exponent of their growth; 1 is linear

Without --part all three. Seconds of work count on a busy machine too; those by the clock do not. Pagefind, which makes
the search index, is a program of its own and shows by the clock only.
`;

const PARTS = ['build', 'ingest', 'bounded'];

await runCommand(async () => {
	const options = readOptions({ values: ['reports', 'part'], help }, process.argv.slice(2));
	if (options.help) return 0;
	const reports = Number(options.values.reports ?? 1000);
	if (!Number.isInteger(reports) || reports < 8) throw new Refusal('--reports takes a whole number from 8 on.');
	const { part } = options.values;
	if (part !== undefined && !PARTS.includes(part)) throw new Refusal(`--part takes ${PARTS.join(', ')}.`);
	const wanted = (name: string) => part === undefined || part === name;
	if (wanted('build')) {
		const few = Math.round(reports / 4);
		const small = inFolder(few, timedBuild);
		const large = inFolder(reports, (articles, out) => buildFigures({ articles, out, reports }));
		costFigures(small, few, large, reports);
	}
	if (wanted('ingest')) memoryFigures(reports);
	if (wanted('bounded')) boundedFigures();
	return 0;
});

/** Measures in a folder of invented captures that is gone afterwards. */
function inFolder(count: number, measure: (articles: string, out: string) => Step[]): Step[] {
	const folder = mkdtempSync(join(tmpdir(), 'cuttings-bench-'));
	const articles = join(folder, 'articles');
	try {
		generateCaptures(articles, { count });
		return measure(articles, join(folder, 'site'));
	} finally {
		rmSync(workFolderOf(articles), { recursive: true, force: true });
		rmSync(folder, { recursive: true, force: true });
	}
}
