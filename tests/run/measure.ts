import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type GivenOptions, pathGiven, runCommand, wholeNumberGiven } from '../../src/commands/command-line.ts';
import { Refusal } from '../../src/model/ingest-report.ts';
import { layOutLabelled, readLabelled } from './measure/labelled.ts';
import { printScores } from './measure/print-scores.ts';
import { scoreLabelled } from './measure/score-labelled.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const shared = join(project, '..', 'shared');
const evaluation = join(shared, 'eval');

/** The sets beside the project, each with its gold and the script there that scores it. */
const BESIDE: Readonly<Record<string, { readonly gold: string; readonly scorer: string }>> = {
	articles: { gold: 'articles-gold', scorer: 'score.mjs' },
	dev: { gold: 'dev', scorer: 'score.mjs' },
	more: { gold: 'more', scorer: 'score.mjs' },
	shapes: { gold: 'shapes', scorer: 'score.mjs' },
	lines: { gold: 'lines', scorer: 'score-lines.mjs' },
	entities: { gold: 'entities', scorer: 'score-names.mjs' },
};

type Values = GivenOptions<'measure'>['values'];

await runCommand('measure', ({ arguments: sets, values }) => main(sets, values));

function main(asked: readonly string[], values: Values): number {
	const known = ['labelled', ...Object.keys(BESIDE)];
	const unknown = asked.find((name) => !known.includes(name));
	if (unknown !== undefined) throw new Refusal(`There is no set "${unknown}"; the sets are ${known.join(', ')}.`);
	if (values.worst !== undefined) wholeNumberGiven('--worst', values.worst);
	const missing = asked.find((name) => !isThere(name));
	if (missing !== undefined) throw new Refusal(`The set "${missing}" is not beside this project (../shared/eval).`);
	const keep = values.keep === undefined ? null : pathGiven(values.keep);
	const scratch = keep ?? mkdtempSync(join(tmpdir(), 'cuttings-measure-'));
	try {
		for (const set of asked.length > 0 ? asked : known.filter(isThere)) measure(set, scratch, values);
	} finally {
		if (keep === null) rmSync(scratch, { recursive: true, force: true });
	}
	return 0;
}

function isThere(set: string): boolean {
	const beside = BESIDE[set];
	return !beside || (existsSync(join(evaluation, beside.gold)) && existsSync(join(evaluation, beside.scorer)));
}

function measure(set: string, scratch: string, values: Values): void {
	const captures = join(scratch, `${set}-captures`);
	const out = join(scratch, set);
	rmSync(captures, { recursive: true, force: true });
	if (set === 'labelled') measureOurs(captures, out, values);
	else measureBeside(set, captures, out, values);
	process.stdout.write('\n');
}

function measureOurs(captures: string, out: string, { only, worst = '0' }: Values): void {
	const labelled = readLabelled(undefined, patternGiven(only));
	if (labelled.length === 0) throw new Refusal(`No labelled capture has a name that fits "${only}".`);
	layOutLabelled(captures, labelled);
	ingest(captures, out);
	process.stdout.write(printScores(scoreLabelled(labelled, out), Number(worst)));
}

function measureBeside(set: string, captures: string, out: string, values: Values): void {
	const { gold, scorer } = BESIDE[set] as (typeof BESIDE)[string];
	if (set === 'articles') layOutArticles(captures);
	else node([join(evaluation, 'flatten.mjs'), join(evaluation, gold), captures], 'ignore');
	process.stdout.write(`${set}\n`);
	ingest(captures, out);
	const names = join(out, 'names.json');
	if (set === 'entities' && !existsSync(names)) {
		process.stdout.write('This program writes no names.json, so names found without authority files cannot be measured.\n');
		return;
	}
	const read = set === 'entities' ? ['--names', names] : ['--pred', out];
	const from = set === 'articles' ? ['--captures', join(shared, 'articles')] : [];
	const passed = (['worst', 'only'] as const).flatMap((name) => (values[name] === undefined ? [] : [`--${name}`, values[name]]));
	node([join(evaluation, scorer), '--gold', join(evaluation, gold), ...from, ...read, ...passed], 'inherit');
}

/** The real captures with the authority files of this project. */
function layOutArticles(captures: string): void {
	cpSync(join(shared, 'articles'), captures, { recursive: true });
	cpSync(join(project, 'articles', 'authority'), join(captures, 'authority'), { recursive: true });
}

function ingest(captures: string, out: string): void {
	// The captures of the labelled sets have warnings of their own, which are not what is measured here.
	node([join(project, 'src', 'commands', 'ingest.ts'), '--articles', captures, '--out', out], 'inherit', 'ignore');
}

function node(args: readonly string[], output: 'inherit' | 'ignore', errors: 'inherit' | 'ignore' = 'inherit'): void {
	spawnSync(process.execPath, args, { cwd: project, stdio: ['ignore', output, errors] });
}

function patternGiven(only: string | undefined): RegExp {
	try {
		return new RegExp(only ?? '');
	} catch {
		throw new Refusal(`"${only}" is no pattern that can be looked for.`);
	}
}
