import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type GivenOptions, pathGiven, readOptions, wholeNumberGiven } from '../../src/commands/options.ts';
import { Refusal, runCommand } from '../../src/publish/refusal.ts';

const HELP = `
Measures how well captures are read, against labelled sets beside the project (../shared/eval).

  npm run measure -- [articles] [dev] [shapes] [--worst N] [--only REGEX] [--keep DIR]

Without a name all three sets are measured. --worst lists the N worst; --only measures some captures of a set;
--keep writes the reports to DIR/<set> instead of a temporary folder.
`;

const project = fileURLToPath(new URL('../..', import.meta.url));
const shared = join(project, '..', 'shared');
const SETS: Readonly<Record<string, readonly string[]>> = {
	articles: ['--gold', join(shared, 'eval', 'articles-gold'), '--captures', join(shared, 'articles')],
	dev: ['--gold', join(shared, 'eval', 'dev')],
	shapes: ['--gold', join(shared, 'eval', 'shapes')],
};

await runCommand(async () => {
	const options = readOptions({ values: ['worst', 'only', 'keep'], arguments: 3, help: HELP }, process.argv.slice(2));
	return options.help ? 0 : main(options);
});

function main({ arguments: names, values }: GivenOptions<'worst' | 'only' | 'keep', never>): number {
	const unknown = names.find((name) => !Object.hasOwn(SETS, name));
	if (unknown !== undefined) throw new Refusal(`There is no set "${unknown}"; the sets are ${Object.keys(SETS).join(', ')}.`);
	if (values.worst !== undefined) wholeNumberGiven('--worst', values.worst);
	if (!existsSync(join(shared, 'eval', 'score.mjs'))) {
		process.stdout.write(
			'There are no labelled sets beside this project (../shared/eval), so there is nothing to measure against.\n',
		);
		return 0;
	}
	const keep = values.keep === undefined ? null : pathGiven(values.keep);
	const scratch = keep ?? mkdtempSync(join(tmpdir(), 'cuttings-measure-'));
	const passed = (['worst', 'only'] as const).flatMap((name) => (values[name] === undefined ? [] : [`--${name}`, values[name]]));
	for (const set of names.length > 0 ? names : Object.keys(SETS)) measure(set, scratch, passed);
	if (keep === null) rmSync(scratch, { recursive: true, force: true });
	return 0;
}

function measure(set: string, scratch: string, passed: readonly string[]): void {
	const captures = join(scratch, `${set}-captures`);
	if (set === 'articles') layOutArticles(captures);
	else node([join(shared, 'eval', 'flatten.mjs'), join(shared, 'eval', set), captures], 'ignore');
	const out = join(scratch, set);
	node([join(project, 'src', 'commands', 'ingest.ts'), '--articles', captures, '--out', out], 'inherit');
	node([join(shared, 'eval', 'score.mjs'), ...(SETS[set] as string[]), '--pred', out, ...passed], 'inherit');
	process.stdout.write('\n');
}

/** The real captures with the authority files of this project. */
function layOutArticles(captures: string): void {
	cpSync(join(shared, 'articles'), captures, { recursive: true });
	cpSync(join(project, 'articles', 'authority'), join(captures, 'authority'), { recursive: true });
}

function node(args: readonly string[], output: 'inherit' | 'ignore'): void {
	// The captures of the labelled sets have warnings of their own, which are not what is measured here.
	spawnSync(process.execPath, args, {
		cwd: project,
		stdio: ['ignore', output, args[0]?.endsWith('main.ts') ? 'ignore' : 'inherit'],
	});
}
