import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { printMessages } from '#collection';
import { AUTHORITY_FILES } from '#model';
import { recordYaml } from '#names';
import { display } from '#text';
import { type NameSurvey, type NearSuggestion, surveyNames } from './name-survey.ts';

const HELP = `Says how the names of the collection stand. Writes nothing.

  npm run names -- [--articles DIR] [--yaml]

  --articles DIR   the folder with captures and the authority folder; articles when left out
  --yaml           print the suggestions as records to paste into the authority files, and nothing else
  --help           this text

Told are: what is wrong in the authority files; records that no report names; capitalised names that no record covers,
with a guess of what they are. A suggestion is never published: it becomes a name when you make it a record.
Exit 0: the authority files are in order. 2: something in them is wrong. 1: not done.
`;

// A reader such as `head` may close the pipe early; that is no fault.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
	if (fault.code !== 'EPIPE') throw fault;
});
process.exitCode = run(process.argv.slice(2));

/** The command: exit code as the help text says. */
function run(args: readonly string[]): number {
	let options: { articles?: string | undefined; yaml?: boolean | undefined; help?: boolean | undefined };
	try {
		const known = { articles: { type: 'string' }, yaml: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
		options = parseArgs({ args: [...args], options: known }).values;
	} catch (fault) {
		process.stderr.write(`${(fault as Error).message.split('. ')[0]}. The options are --articles DIR, --yaml and --help.\n`);
		return 1;
	}
	if (options.help) {
		process.stdout.write(HELP);
		return 0;
	}
	const project = fileURLToPath(new URL('../..', import.meta.url));
	const articles = options.articles
		? resolve(process.env.CUTTINGS_CALLED_FROM ?? process.cwd(), options.articles)
		: resolve(project, 'articles');
	if (!statSync(articles, { throwIfNoEntry: false })?.isDirectory()) {
		process.stderr.write(`There is no folder ${articles}.\n`);
		return 1;
	}
	const survey = surveyNames(articles);
	if (survey.captures === 0) {
		process.stderr.write(`There are no captures (*.txt) in the folder ${articles}.\n`);
		return 1;
	}
	if (options.yaml) process.stdout.write(survey.suggestions.length === 0 ? '' : `${recordYaml(survey.suggestions)}\n`);
	else tell(survey);
	return survey.messages.some(({ severity }) => severity === 'error') ? 2 : 0;
}

function tell({ messages, unused, suggestions, reports, files, records }: NameSurvey): void {
	const write = (text: string) => process.stdout.write(text);
	printMessages(messages, write);
	if (records === 0) write(howToBegin(files));
	else if (messages.length === 0) write('The authority files are in order.\n');
	if (unused.length > 0) write(`\nNamed by none of the ${reports} reports:\n`);
	for (const { kind, id, label } of unused) write(`  ${kind}  ${id}  ${display(label)}\n`);
	write(suggestions.length === 0 ? '\nNo unknown names.\n' : '\nUnknown names (mentions, reports, guess, name):\n');
	for (const suggestion of suggestions) write(line(suggestion));
}

function howToBegin(files: number): string {
	const lack = files === 0 ? 'There are no authority files' : 'The authority files hold no records that can be used';
	return `${lack}, so no place, group, person or outlet is known by name yet.
To begin: run npm run names -- --yaml, choose among the records that it prints, correct them, and save them in the folder
of captures as ${Object.values(AUTHORITY_FILES)
		.map((name) => `authority/${name}`)
		.join(', ')}.
`;
}

function line({ count, reports, kind, forms, context, near }: NearSuggestion): string {
	const sounds =
		near === null
			? ''
			: `\n        sounds like ${display(near.label)} (${near.kind} ${near.id}): add it there as an alias if it is the same`;
	return `  ${count}  ${reports.length}  ${kind ?? '?'}  ${forms.map(display).join(' / ')}\n        ${display(context)}${sounds}\n`;
}
