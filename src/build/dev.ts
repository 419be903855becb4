import { mkdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import type { IngestReport } from '../schema/ingest-report.ts';
import { basePath, deskUrl, homeUrl } from '../urls.ts';
import { setAstroEnvironment } from './astro-environment.ts';
import { closingLine } from './build-report.ts';
import { endWithCaller } from './end-with-caller.ts';
import { freePort } from './free-port.ts';
import { ingestStep } from './ingest-step.ts';
import { folderGiven, portGiven, readOptions } from './options.ts';
import { Refusal, runCommand } from './refusal.ts';
import { untilStopped } from './until-stopped.ts';
import { contentOf, ownArticles, projectFolder } from './workplace.ts';

const help = `
npm run dev -- [--articles DIR] [--port N]

Serves the site while it is being worked on: a capture, a sidecar, an authority file or the program changes, and the
pages follow. The desk, a page for the cataloguer alone, lists what was not sure, with the lines that settle it. There is
no search index; npm start makes one. Ctrl+C ends it.

  --articles DIR  the folder of captures (articles)
  --port N        the port to serve on (the first free one from 4321)
`;

/** How long the folder must be quiet before it is read again, in milliseconds: editors save in several steps. */
const QUIET = 200;

await runCommand(async () => {
	const options = readOptions({ values: ['articles', 'port'], help }, process.argv.slice(2));
	if (options.help) return 0;
	const articles = options.values.articles === undefined ? ownArticles : folderGiven(options.values.articles);
	const port = await freePort(options.values.port === undefined ? undefined : portGiven(options.values.port));
	endWithCaller();
	const content = contentOf(articles);
	const cache = join(projectFolder, '.cuttings', 'dev');
	mkdirSync(cache, { recursive: true });
	console.log(closingLine(ingestStep(articles, content)));
	setAstroEnvironment(content);
	process.env.CUTTINGS_ARTICLES = articles;
	// The folder of the address holds as long as the server runs, whatever archive.yaml says meanwhile.
	process.env.CUTTINGS_BASE = basePath();
	process.chdir(projectFolder);
	const { dev } = await import('astro');
	const server = await dev({
		root: projectFolder,
		cacheDir: cache,
		logLevel: 'error',
		server: { port, host: 'localhost' },
		vite: { server: { strictPort: true } },
	});
	const home = `http://localhost:${server.address.port}`;
	console.log(`The archive is at ${home}${homeUrl()} and the desk at ${home}${deskUrl()} (Ctrl+C ends it).`);
	let waiting: NodeJS.Timeout | undefined;
	const watcher = watch(articles, { recursive: true }, () => {
		clearTimeout(waiting);
		waiting = setTimeout(() => {
			const ingest = reread(articles, content);
			if (ingest === null) return;
			console.log(`The folder has changed: ${closingLine(ingest)}`);
			server.watcher.emit('change', join(projectFolder, 'src', 'archive', 'archive.ts'));
		}, QUIET);
	});
	await untilStopped();
	clearTimeout(waiting);
	watcher.close();
	await server.stop();
	return 0;
});

/** A folder that cannot be read at this moment is said to be so, and the server goes on; null then. */
function reread(articles: string, content: string): IngestReport | null {
	try {
		return ingestStep(articles, content);
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		console.error(error.message);
		return null;
	}
}
