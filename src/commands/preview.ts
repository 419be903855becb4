import { Refusal } from '#model';
import { isOwnSite, serve } from '#publish';
import { outFolderOf, ownArticles } from '#system';
import { folderGiven, portGiven, runCommand, untilStopped } from './command-line.ts';

await runCommand('preview', async ({ values, arguments: [given] }) => {
	const folder = given === undefined ? outFolderOf(ownArticles) : folderGiven(given);
	if (!isOwnSite(folder)) throw new Refusal(`There is no built site in ${folder}; npm run build makes one.`);
	const served = await serve(folder, values.port === undefined ? undefined : portGiven(values.port));
	// Whoever reads that line may stop it at once.
	const stopped = untilStopped();
	console.log(`The archive is at ${served.address} (Ctrl+C ends it).`);
	await stopped;
	await served.close();
	return 0;
});
