import { readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type KnownName, NO_AUTHORITIES, NO_DECISIONS } from '#model';
import { CLASSES, featuresOf, gather, knownNames, type Pool, type Weights } from '#recognition';
import { type Example, fitWeights } from './names/fit.ts';
import { classOf, type Labelled, labelledNames } from './names/gold.ts';

const HELP = `Fits the table by which names without a record are told: place, group, person, outlet or none.

  node tools/fit-names.ts --gold DIR [--gold DIR …] [--penalty 1] [--date YYYY-MM-DD] [--folds 10 --names FILE] [--out FILE]

DIR holds a folder a capture with capture.txt and entities.json: places, groups, people, outlets, each with its forms.
With --folds the captures of the first DIR are also decided on by tables that they had no part in, and what is found so
goes to the file of --names, in the form of names.json: the figures to be believed. The table is written into
src/recognition/weights.json, or to FILE.
`;

/** One labelled folder, with the features of its names as its collection makes them. */
interface LabelledSet {
	readonly name: string;
	readonly captures: readonly { readonly labelled: Labelled; readonly examples: readonly Example[] }[];
}

main();

function main(): void {
	const { values } = parseArgs({
		options: {
			gold: { type: 'string', multiple: true },
			penalty: { type: 'string', default: '1' },
			date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
			folds: { type: 'string' },
			names: { type: 'string' },
			out: { type: 'string', default: 'src/recognition/weights.json' },
		},
	});
	const penalty = Number(values.penalty);
	if (!values.gold || !(penalty > 0)) {
		process.stderr.write(HELP);
		process.exitCode = 1;
		return;
	}
	const sets = values.gold.map(readSet);
	if (values.folds && values.names)
		writeFileSync(values.names, JSON.stringify(crossDecided(sets, Number(values.folds), penalty)));
	const examples = sets.flatMap(({ captures }) => captures.flatMap((capture) => capture.examples));
	const weights = fitWeights(examples, penalty);
	const made = sets.map(({ name, captures }) => `${name}: ${captures.length} captures`);
	write(values.out, weights, { date: values.date, penalty, examples: examples.length, sets: made.join('; ') });
	process.stdout.write(`${examples.length} examples, ${Object.keys(weights).length} rows, written to ${values.out}\n`);
}

function readSet(folder: string): LabelledSet {
	const labelled = labelledNames(folder);
	const pools = new Map<string, Pool>();
	for (const [index, { candidates }] of labelled.entries()) gather(pools, index, candidates);
	const features = new Map([...pools].map(([key, pool]) => [key, featuresOf(pool)]));
	const captures = labelled.map((one) => ({
		labelled: one,
		examples: one.candidates.names.flatMap(({ key, forms }): Example[] => {
			const right = classOf(
				one,
				forms.map(([text]) => text),
			);
			return right === null ? [] : [{ features: features.get(key)!, right: CLASSES.indexOf(right) }];
		}),
	}));
	return { name: basename(resolve(folder)), captures };
}

/** The names of the first set, those of each capture decided by a table fitted without it. */
function crossDecided([own, ...others]: readonly LabelledSet[], folds: number, penalty: number): KnownName[] {
	const reports = own!.captures.map(({ labelled }) => ({ id: labelled.id, candidates: labelled.candidates }));
	return Array.from({ length: folds }, (_, fold) => {
		const isHeld = (at: number) => at % folds === fold;
		const fitted = own!.captures.filter((_capture, at) => !isHeld(at)).flatMap(({ examples }) => examples);
		const rest = others.flatMap(({ captures }) => captures.flatMap(({ examples }) => examples));
		const { names } = knownNames(() => reports, NO_AUTHORITIES, true, NO_DECISIONS, fitWeights([...fitted, ...rest], penalty));
		const held = new Set(reports.filter((_report, at) => isHeld(at)).map(({ id }) => id));
		const inHeld = (ids: readonly string[]) => ids.filter((id) => held.has(id));
		return names.map((name) => ({
			...name,
			reports: inHeld(name.reports),
			forms: name.forms
				.map(({ text, reports: ids }) => ({ text, reports: inHeld(ids) }))
				.filter(({ reports: ids }) => ids.length > 0),
		}));
	})
		.flat()
		.filter(({ forms }) => forms.length > 0);
}

function write(out: string, weights: Weights, fitted: Readonly<Record<string, unknown>>): void {
	const head = {
		about: `What each sign adds for a name being ${CLASSES.join(', ')}, in this order: a multinomial logit. Fitted by tools/fit-names.ts.`,
		fitted,
	};
	const rows = Object.entries(weights).map(([name, row]) => `\t\t${JSON.stringify(name)}: [${row.join(', ')}]`);
	const before = JSON.stringify(head, null, '\t').replace(/\n\}$/, '');
	const scores = scoresIn(out);
	writeFileSync(
		out,
		`${before.replace('"fitted": {', `"fitted": {\n\t\t"scores": ${scores},`)},\n\t"weights": {\n${rows.join(',\n')}\n\t}\n}\n`,
	);
}

/** The scores noted by hand with the last table stay until they are measured again. */
function scoresIn(file: string): string {
	try {
		const { fitted } = JSON.parse(readFileSync(file, 'utf8')) as { fitted?: { scores?: readonly string[] } };
		return JSON.stringify(fitted?.scores ?? []);
	} catch {
		return '[]';
	}
}
