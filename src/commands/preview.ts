import { endWithCaller, isOwnSite, outFolderOf, ownArticles, Refusal, runCommand, serve, untilStopped } from '#publish';
import { folderGiven, portGiven, readOptions } from './options.ts';

const help = `
npm run preview -- [DIR] [--port N]

Serves a site that is built already (dist) to this machine until Ctrl+C; a build may replace it meanwhile.

  --port N  the port to serve on (the first free one from 4321)
`;

await runCommand(async () => {
	const options = readOptions({ values: ['port'], arguments: 1, help }, process.argv.slice(2));
	if (options.help) return 0;
	const [given] = options.arguments;
	const folder = given === undefined ? outFolderOf(ownArticles) : folderGiven(given);
	if (!isOwnSite(folder)) throw new Refusal(`There is no built site in ${folder}; npm run build makes one.`);
	endWithCaller();
	const served = await serve(folder, options.values.port === undefined ? undefined : portGiven(options.values.port));
	console.log(`The archive is at ${served.address} (Ctrl+C ends it).`);
	await untilStopped();
	await served.close();
	return 0;
});
