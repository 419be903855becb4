import { printMessages } from '#collection';
import { AUTHORITY_FILES, Refusal } from '#model';
import { recordYaml } from '#names';
import { ownArticles } from '#system';
import { display } from '#text';
import { folderGiven, runCommand } from './command-line.ts';
import { type NameSurvey, type NearSuggestion, surveyNames } from './name-survey.ts';

// A reader such as `head` may close the pipe early; that is no fault.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
	if (fault.code !== 'EPIPE') throw fault;
});
await runCommand('names', ({ values, flags }) => {
	const articles = values.articles === undefined ? ownArticles : folderGiven(values.articles);
	const survey = surveyNames(articles);
	if (survey.captures === 0) {
		throw new Refusal(`There are no captures (*.txt) in the folder ${articles}.`);
	}
	if (flags.yaml) process.stdout.write(survey.suggestions.length === 0 ? '' : `${recordYaml(survey.suggestions)}\n`);
	else tell(survey);
	return survey.messages.some(({ severity }) => severity === 'error') ? 2 : 0;
});

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
