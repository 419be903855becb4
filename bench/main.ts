import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../src/commands/command-line.ts';
import { Refusal } from '../src/model/ingest-report.ts';
import { workFolderOf } from '../src/system/folders.ts';
import { boundedFigures } from './bounded.ts';
import { buildFigures, costFigures } from './build-figures.ts';
import { corpusFigures } from './corpus-files.ts';
import { gazetteerFigures } from './gazetteer.ts';
import { generateCaptures } from './generate.ts';
import { memoryFigures } from './memory.ts';
import { type Step, timedBuild } from './timed-build.ts';

const PARTS = ['build', 'ingest', 'bounded', 'corpus', 'gazetteer'];

await runCommand('bench', ({ values }) => {
	const reports = Number(values.reports ?? 1000);
	if (!Number.isInteger(reports) || reports < 8) throw new Refusal('--reports takes a whole number from 8 on.');
	const { part } = values;
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
	if (wanted('gazetteer')) gazetteerFigures();
	if (wanted('corpus')) corpusFigures(reports);
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
