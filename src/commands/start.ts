import { build, closingLine, outFolderOf, ownArticles, runCommand, serve, UNCHANGED, untilStopped } from '#publish';
import { baseGiven } from './environment.ts';
import { folderGiven, portGiven, readOptions } from './options.ts';

const help = `
npm start -- [--articles DIR] [--port N]

Builds the site from a folder of captures and serves it to this machine until Ctrl+C. A later npm run build puts a new
site in its place while it is served.

  --articles DIR  the folder of captures (articles); authority files are read from DIR/authority
  --port N        the port to serve on (the first free one from 4321)
`;

await runCommand(async () => {
	const options = readOptions({ values: ['articles', 'port'], help }, process.argv.slice(2));
	if (options.help) return 0;
	const articles = options.values.articles === undefined ? ownArticles : folderGiven(options.values.articles);
	const port = options.values.port === undefined ? undefined : portGiven(options.values.port);
	const out = outFolderOf(articles);
	// The port is taken before anything is built: nobody waits for a build whose site cannot be served.
	const served = await serve(out, port);
	try {
		const { ingest, refusal, unchanged } = await build(articles, out, { strict: false, whole: false, base: baseGiven() });
		if (refusal !== null) console.error(refusal);
		if (unchanged) console.log(UNCHANGED);
		console.log(closingLine(ingest));
		if (refusal !== null) return 1;
		console.log(`The archive is at ${served.address} (Ctrl+C ends it).`);
		await untilStopped();
		return 0;
	} finally {
		await served.close();
	}
});
