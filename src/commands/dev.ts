import { mkdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { formatMessage, OutFolderRefused, printMessages } from '#collection';
import { basePath, deskUrl, homeUrl, type Message } from '#model';
import {
	closingLine,
	endWithCaller,
	freePort,
	isRefusal,
	ownArticles,
	projectFolder,
	readFolder,
	roomOf,
	runCommand,
	setAstroEnvironment,
	untilStopped,
} from '#publish';
import { folderGiven, portGiven, readOptions } from './options.ts';

const help = `
npm run dev -- [--articles DIR] [--port N]

Serves the site while it is being worked on: a capture, a sidecar, an authority file or the program changes, and the
pages follow. The desk, a page for the cataloguer alone, lists what was not sure, with the lines that settle it. There is
no search index; npm start makes one. Ctrl+C ends it.

  --articles DIR  the folder of captures (articles)
  --port N        the port to serve on (the first free one from 4321)
`;

/** How long to wait for another program that is reading the same folder, in milliseconds. */
const AGAIN = 2000;
/** How long the folder must be quiet before it is read again, in milliseconds: editors save in several steps. */
const QUIET = 200;

await runCommand(async () => {
	const options = readOptions({ values: ['articles', 'port'], help }, process.argv.slice(2));
	if (options.help) return 0;
	const articles = options.values.articles === undefined ? ownArticles : folderGiven(options.values.articles);
	const port = await freePort(options.values.port === undefined ? undefined : portGiven(options.values.port));
	endWithCaller();
	// A folder of its own: a build of the same captures meanwhile disturbs nobody.
	const content = join(roomOf(articles), 'dev');
	const cache = join(projectFolder, '.cuttings', 'dev');
	mkdirSync(cache, { recursive: true });
	const read = folderReader(articles, content);
	console.log(read());
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
	const soon = (after = QUIET) => {
		clearTimeout(waiting);
		waiting = setTimeout(() => {
			try {
				console.log(`The folder has changed: ${read()}`);
				server.watcher.emit('change', join(projectFolder, 'src', 'archive', 'archive.ts'));
			} catch (error) {
				// What cannot be read at this moment is said, and the server goes on; another that reads it ends soon.
				console.error(isRefusal(error) ? error.message : error);
				if (error instanceof OutFolderRefused) soon(AGAIN);
			}
		}, after);
	};
	const watcher = watch(articles, { recursive: true }, () => soon());
	watcher.on('error', (error) => console.error(`Changes in ${articles} can no longer be seen (${error.message}).`));
	await untilStopped();
	clearTimeout(waiting);
	watcher.close();
	await server.stop();
	return 0;
});

/** Reads the folder, prints what was not said at the last reading, and returns what became of every entry. */
function folderReader(articles: string, content: string): () => string {
	let said = new Set<string>();
	const keyOf = (message: Message) => message.file + formatMessage(message);
	return () => {
		const ingest = readFolder(articles, content);
		printMessages(ingest.messages.filter((message) => message.severity !== 'info' && !said.has(keyOf(message))));
		said = new Set(ingest.messages.map(keyOf));
		return closingLine(ingest);
	};
}
