import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Step, timedBuild } from './timed-build.ts';

/** Where to build, and with how many captures. */
interface Sample {
	readonly articles: string;
	readonly out: string;
	readonly reports: number;
}

/** Builds a folder of captures from nothing, with nothing changed, one report changed and one added; prints each step. */
export function buildFigures({ articles, out, reports }: Sample): Step[] {
	const full = timedBuild(articles, out);
	print(`${reports} reports, nothing built before`, full);
	print('nothing changed', timedBuild(articles, out), full);
	const changed = join(articles, 'report-000007.txt');
	const text = readFileSync(changed, 'utf8');
	writeFileSync(changed, `${text}\nOne paragraph more than before.\n`);
	print('one report changed', timedBuild(articles, out), full);
	writeFileSync(join(articles, 'report-added.txt'), text.replace(/\w+/, 'Added'));
	print('one report added', timedBuild(articles, out), full);
	return full;
}

/** Prints what a report costs in two archives of different size: the same figure twice means that time grows with size alone. */
export function costFigures(small: readonly Step[], few: number, large: readonly Step[], many: number): void {
	console.log(
		`\n${'milliseconds of work a report'.padEnd(30)}${`${few}`.padStart(10)}${`${many}`.padStart(10)}${'each more'.padStart(12)}`,
	);
	for (const { name, work } of large) {
		const less = small.find((step) => step.name === name)?.work ?? 0;
		const figures = [(less * 1000) / few, (work * 1000) / many, ((work - less) * 1000) / (many - few)];
		console.log(
			`${name.padEnd(30)}${figures.map((figure, index) => figure.toFixed(2).padStart(index === 2 ? 12 : 10)).join('')}`,
		);
	}
	const memory = (steps: readonly Step[]) => steps.at(-1)?.memory ?? 0;
	console.log(`${'memory, MiB at most'.padEnd(30)}${`${memory(small)}`.padStart(10)}${`${memory(large)}`.padStart(10)}`);
}

function print(title: string, steps: readonly Step[], full?: readonly Step[]): void {
	console.log(
		`\n${title.padEnd(30)}${'seconds'.padStart(10)}${'work s'.padStart(10)}${'MiB'.padStart(8)}${full ? 'of full'.padStart(10) : ''}`,
	);
	for (const { name, seconds, work, memory } of steps) {
		const whole = full?.find((step) => step.name === name)?.work;
		const share = whole ? (work / whole).toFixed(2).padStart(10) : '';
		console.log(
			`${name.padEnd(30)}${seconds.toFixed(2).padStart(10)}${work.toFixed(2).padStart(10)}${`${memory}`.padStart(8)}${share}`,
		);
	}
}
