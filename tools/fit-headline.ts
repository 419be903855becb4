import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { crossValidated } from './headline/cross-validate.ts';
import { encode, fitPoints, isRight, sumOfChosen } from './headline/fit.ts';
import { labelledPages } from './headline/pages.ts';
import { stepsOf } from './headline/steps.ts';
import { readWeights, WEIGHTS_FILE, writeWeights } from './headline/weights-file.ts';

const HELP = `Fits the points by which the reader chooses the headline, on captures labelled by hand.

  node tools/fit-headline.ts --gold DIR [--gold DIR …] [--penalty 5] [--date YYYY-MM-DD] [--out FILE]

DIR holds a folder a capture with capture.txt and gold.json: {"headline": "…", "headline_alts": ["…"], "url": "…"}.
Captures from one host stay together when the points are tried on outlets they were not fitted on.
The points are written into src/reader/roles/headline-weights.json, or to FILE; tools/headline/steps.ts says where a
row may change what it gives. A fit takes some minutes.
`;

main();

function main(): void {
	const { values } = parseArgs({
		options: {
			gold: { type: 'string', multiple: true },
			penalty: { type: 'string', default: '5' },
			date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
			out: { type: 'string', default: WEIGHTS_FILE },
			help: { type: 'boolean', short: 'h' },
		},
	});
	const folders = values.gold ?? [];
	const penalty = Number(values.penalty);
	if (values.help || folders.length === 0 || !(penalty > 0)) {
		(values.help ? process.stdout : process.stderr).write(HELP);
		process.exitCode = values.help ? 0 : 1;
		return;
	}
	fitOn(folders, penalty, values.date, resolve(values.out));
}

function fitOn(folders: readonly string[], penalty: number, date: string, out: string): void {
	const sets = folders.map((folder) => ({ name: basename(resolve(folder)), pages: labelledPages(folder) }));
	const { rows, ...leads } = readWeights();
	const steps = stepsOf(rows.map(({ name }) => name));
	const pages = encode(
		sets.flatMap((set) => set.pages),
		steps,
	);
	const points = fitPoints(pages, steps.length, penalty);
	const elsewhere = crossValidated(pages, steps.length, penalty, leads);
	let first = 0;
	const scores = sets.map(({ name, pages: { length } }) => {
		const own = pages.slice(first, first + length);
		const inSample = own.filter((page) => isRight(page, points, leads)).length;
		const held = elsewhere.slice(first, first + length).reduce((sum, share) => sum + share, 0);
		first += length;
		return `${name}: ${length} captures, ${percent(inSample, length)} right, ${percent(held, length)} when its outlet is held out`;
	});
	const least = leastOf(pages.filter((page) => isRight(page, points, leads)).map((page) => sumOfChosen(page, points, leads)));
	writeWeights(out, steps, points, least, { date, penalty, scores });
	for (const line of [...scores, `least sum ${least}`, `written to ${out}`]) console.log(line);
}

/** The sum below which a line is no headline: hardly any right one has less. */
function leastOf(sums: readonly number[]): number {
	const sorted = [...sums].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 100)] ?? 0;
}

function percent(part: number, whole: number): string {
	return `${((100 * part) / whole).toFixed(1)} %`;
}
