import { type FSWatcher, lstatSync, mkdirSync, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { siteIn } from '#archive';
import { formatMessage, printMessages } from '#collection';
import { deskUrl, homeUrl, type Message, openSite, Refusal, type Site, TRY_LATER } from '#model';
import { astroConfig, closingLine, type DeskServer, deskServer, freePort, readFolder, setAstroEnvironment } from '#publish';
import { ownArticles, projectFolder, workFolderOf } from '#system';
import { baseGiven, folderGiven, portGiven, runCommand, untilStopped } from './command-line.ts';

/** How long to wait for another program that is reading the same folder, in milliseconds. */
const AGAIN = 2000;
/**
 * How long the folder must be quiet before it is read again, in milliseconds: editors save in several steps, and
 * somebody at the desk is at the next name already.
 */
const QUIET = 200;
const QUIET_AT_DESK = 1500;

/** The modules that know the site and its archive: pages load them anew when the folder has changed. */
const OF_THE_SITE = ['src/model/site.ts', 'src/archive/archive.ts'];

await runCommand('dev', async ({ values }) => {
	const articles = values.articles === undefined ? ownArticles : folderGiven(values.articles);
	const port = await freePort(values.port === undefined ? undefined : portGiven(values.port));
	// A folder of its own: a build of the same captures meanwhile disturbs nobody.
	const content = join(workFolderOf(articles), 'dev');
	const cache = join(projectFolder, '.cuttings', 'dev');
	mkdirSync(cache, { recursive: true });
	const read = folderReader(articles, content);
	console.log(read());
	// The folder of the address holds as long as the server runs, whatever archive.yaml says meanwhile.
	const { base } = siteIn(content, { base: baseGiven() });
	const desk = deskServer(articles, base, content);
	let site: Site;
	const reopen = () => {
		site = siteIn(content, { articles, base, deskToken: desk.token });
		openSite(site);
	};
	reopen();
	const server = await devServer(() => site, desk, cache, port);
	const home = `http://localhost:${server.address.port}`;
	// Whoever reads that line may stop it at once.
	const stopped = untilStopped();
	console.log(`The archive is at ${home}${homeUrl()} and the desk at ${home}${deskUrl()} (Ctrl+C ends it).`);
	const quiet = (touched: readonly string[]) => (desk.isOwn(touched) ? QUIET_AT_DESK : QUIET);
	const following = follow(articles, quiet, (touched) => {
		console.log(`The folder has changed: ${read()}`);
		reopen();
		// A page of the desk knows what it wrote, and whoever sits there is in the middle of a list.
		if (desk.isOwn(touched)) desk.forgetPages();
		else for (const module of OF_THE_SITE) server.watcher.emit('change', join(projectFolder, module));
	});
	await stopped;
	following.end();
	await server.stop();
	return 0;
});

/** Calls a function with the files of a folder that have changed, once the folder is quiet again. */
function follow(
	folder: string,
	quiet: (files: readonly string[]) => number,
	changed: (files: readonly string[]) => void,
): { end(): void } {
	let waiting: NodeJS.Timeout | undefined;
	let touched = new Set<string>();
	const soon = (after = quiet([...touched])) => {
		clearTimeout(waiting);
		waiting = setTimeout(() => {
			try {
				changed([...touched]);
				touched = new Set();
			} catch (error) {
				// What cannot be read at this moment is said, and the server goes on; another that reads it ends soon.
				console.error(error instanceof Refusal ? error.message : error);
				if (error instanceof Refusal && error.exitCode === TRY_LATER) soon(AGAIN);
			}
		}, after);
	};
	const end = watchFolders(folder, (file) => {
		// What the desk writes stands beside its place for a moment.
		if (!file.endsWith('.part')) touched.add(file);
		soon();
	});
	return {
		end: () => {
			clearTimeout(waiting);
			end();
		},
	};
}

/**
 * Watches a folder and those in it, each by itself: Node's own way to watch all at once no longer sees a file that was
 * replaced by another twice, as the desk and many editors save. Returns what ends it.
 */
function watchFolders(root: string, seen: (file: string) => void): () => void {
	const watchers = new Map<string, FSWatcher>();
	const begin = (inside: string) => {
		if (watchers.has(inside)) return;
		const watcher = watch(join(root, inside), (_, name) => {
			const file = inside === '' ? String(name) : `${inside}/${String(name)}`;
			if (isFolder(file)) enter(file);
			seen(file);
		});
		watchers.set(inside, watcher);
		watcher.on('error', (error) => {
			watchers.delete(inside);
			watcher.close();
			if (isFolder(inside)) console.error(`Changes in ${join(root, inside)} can no longer be seen (${error.message}).`);
		});
	};
	const isFolder = (inside: string) => lstatSync(join(root, inside), { throwIfNoEntry: false })?.isDirectory() ?? false;
	/** Also the folders in one: it may have come whole. One that came again under its old name is another. */
	const enter = (inside: string) => {
		watchers.get(inside)?.close();
		watchers.delete(inside);
		begin(inside);
		for (const entry of readdirSync(join(root, inside), { withFileTypes: true }))
			if (entry.isDirectory() && !entry.name.startsWith('.')) enter(inside === '' ? entry.name : `${inside}/${entry.name}`);
	};
	enter('');
	return () => {
		for (const watcher of watchers.values()) watcher.close();
	};
}

/** Starts Astro's dev server. */
async function devServer(siteNow: () => Site, desk: DeskServer, cacheDir: string, port: number) {
	setAstroEnvironment();
	process.chdir(projectFolder);
	const { dev } = await import('astro');
	const { vite, ...config } = astroConfig(siteNow, desk);
	return dev({
		...config,
		configFile: false,
		root: projectFolder,
		cacheDir,
		logLevel: 'error',
		server: { port, host: 'localhost' },
		vite: { ...vite, server: { ...vite?.server, strictPort: true } },
	});
}

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
