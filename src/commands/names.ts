import { addRecords, printMessages } from '#collection';
import { AUTHORITY_FILES, Refusal } from '#model';
import { recordYaml } from '#names';
import { ownArticles } from '#system';
import { display } from '#text';
import { folderGiven, pathGiven, runCommand } from './command-line.ts';
import { type NameSurvey, surveyNames, type Unsettled } from './name-survey.ts';

/** Names that are less sure are left to the desk: as records they would count as checked. */
const SURE = 0.5;

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
	if (values.out !== undefined) write(survey.unsettled, pathGiven(values.out));
	else if (flags.yaml) process.stdout.write(survey.unsettled.length === 0 ? '' : `${recordYaml(survey.unsettled)}\n`);
	else tell(survey);
	return survey.messages.some(({ severity }) => severity === 'error') ? 2 : 0;
});

function write(names: readonly Unsettled[], folder: string): void {
	const sure = names.filter(({ shown, probability }) => shown || probability >= SURE);
	const added = addRecords(folder, sure);
	for (const { file, records } of added)
		process.stdout.write(`${file}: ${records} ${records === 1 ? 'record' : 'records'} more\n`);
	const left = names.length - added.reduce((sum, { records }) => sum + records, 0);
	if (left > 0) process.stdout.write(`${left} less sure or recorded under that name are left to the desk (npm run dev).\n`);
}

function tell({ messages, unused, unsettled, reports, files, records }: NameSurvey): void {
	const print = (text: string) => process.stdout.write(text);
	printMessages(messages, print);
	if (records === 0) print(howToBegin(files));
	else if (messages.length === 0) print('The authority files are in order.\n');
	if (unused.length > 0) print(`\nNamed by none of the ${reports} reports:\n`);
	for (const { kind, id, label } of unused) print(`  ${kind}  ${id}  ${display(label)}\n`);
	const heading = 'Names without a record (times, reports, kind, how sure, whether readers see it, name):';
	print(unsettled.length === 0 ? '\nEvery name has a record.\n' : `\n${heading}\n`);
	for (const name of unsettled) print(line(name));
}

function howToBegin(files: number): string {
	const lack = files === 0 ? 'There are no authority files' : 'The authority files hold no records that can be used';
	return `${lack}, so no place, group, person or outlet is known by name yet.
To begin: run npm run dev and settle them at the desk. Or run npm run names -- --yaml, choose among the records that it prints, correct them, and save them in the folder
of captures as ${Object.values(AUTHORITY_FILES)
		.map((name) => `authority/${name}`)
		.join(', ')}.
`;
}

function line({ times, reports, kind, probability, shown, spellings, context, near }: Unsettled): string {
	const sounds =
		near === null
			? ''
			: `\n        sounds like ${display(near.label)} (${near.kind} ${near.id}): add it there as an alias if it is the same`;
	const sure = `${Math.round(100 * probability)} %  ${shown ? 'shown' : 'offered'}`;
	return `  ${times}  ${reports.length}  ${kind}  ${sure}  ${spellings.map(display).join(' / ')}\n        ${display(context)}${sounds}\n`;
}
