import { ownArticles } from '#system';
import { folderGiven, portGiven, runCommand } from './command-line.ts';
import { startServing } from './start-serving.ts';

await runCommand('start', ({ values }) =>
	startServing(
		values.articles === undefined ? ownArticles : folderGiven(values.articles),
		values.port === undefined ? undefined : portGiven(values.port),
	),
);
