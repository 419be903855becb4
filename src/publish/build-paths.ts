import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from './refusal.ts';

/** The program's own folder. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of captures that comes with the program. */
export const ownArticles = join(projectFolder, 'articles');

/** Every path of one build. Nothing of it is shared with a build of another folder of captures. */
export interface BuildPaths {
	readonly articles: string;
	/** Where the finished site stands. */
	readonly out: string;
	/** What ingest writes. */
	readonly content: string;
	/** Where the site is put together, inside the project so that its modules are found. */
	readonly draft: string;
	/** The pages of the program, compiled. */
	readonly compiled: string;
	/** Astro's cache. */
	readonly cache: string;
	/** What the last build noted of the site that it made. */
	readonly note: string;
	/** Beside `out`, on its disk: the site ready to be put in place, and the one it replaces. */
	readonly arrival: string;
	readonly departure: string;
	/** Locks to hold: what is read into, and what is replaced. */
	readonly locks: readonly string[];
}

/** The paths for building a folder of captures into a folder. Throws a Refusal when `out` must not be replaced. */
export function buildPaths(articlesGiven: string, outGiven: string): BuildPaths {
	const articles = realpathSync(articlesGiven);
	const out = realFolder(outGiven);
	const work = workFolderOf(articles);
	refuseToReplace(out, articles);
	for (const folder of [work, dirname(out)]) make(folder);
	const beside = (end: string) => join(dirname(out), `.${basename(out)}.cuttings-${end}`);
	return {
		articles,
		out,
		content: contentOf(articles),
		draft: join(work, 'site'),
		compiled: join(work, 'pages'),
		cache: join(work, 'astro'),
		note: join(work, 'built.json'),
		arrival: beside('new'),
		departure: beside('old'),
		locks: [join(work, 'lock'), beside('lock')],
	};
}

/** Where the reports of a folder of captures are written. */
export function contentOf(articles: string): string {
	return isOwn(articles) ? join(projectFolder, 'content', 'reports') : join(workFolderOf(articles), 'reports');
}

/** Where the site of a folder of captures is built when nobody says where. */
export function outFolderOf(articles: string): string {
	return isOwn(articles) ? join(projectFolder, 'dist') : join(workFolderOf(articles), 'dist');
}

function isOwn(articles: string): boolean {
	return existsSync(ownArticles) && realFolder(articles) === realpathSync(ownArticles);
}

/** The work folder of each folder of captures. */
export function workFolderOf(articles: string): string {
	return join(projectFolder, '.cuttings', createHash('sha256').update(realFolder(articles)).digest('hex').slice(0, 12));
}

/** Whether a folder is a site that this program built. */
export function isOwnSite(folder: string): boolean {
	try {
		return JSON.parse(readFileSync(join(folder, 'build-report.json'), 'utf8')).program === 'cuttings';
	} catch {
		return false;
	}
}

/** Follows links as far as the path exists: a link to the site stays a link. */
function realFolder(path: string): string {
	if (existsSync(path)) return realpathSync(path);
	const parent = dirname(path);
	return parent === path ? path : join(realFolder(parent), basename(path));
}

function refuseToReplace(out: string, articles: string): void {
	if (isInside(out, articles))
		throw new Refusal(`The site cannot be built inside the folder of captures (${articles}), which is never changed.`);
	for (const kept of [articles, projectFolder]) {
		if (isInside(kept, out)) throw new Refusal(`The site cannot be built into ${out}: it would replace ${kept}.`);
	}
	const entries = entriesOf(out);
	if (entries.length > 0 && !isOwnSite(out)) {
		throw new Refusal(`${out} is not empty and was not built by this program; empty it or give another folder with --out.`);
	}
}

function entriesOf(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'ENOENT') return [];
		if (code === 'ENOTDIR') throw new Refusal(`${folder} is a file, not a folder.`);
		throw new Refusal(`The folder ${folder} cannot be read (${code}).`);
	}
}

function isInside(path: string, folder: string): boolean {
	const way = relative(folder, path);
	return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}

function make(folder: string): void {
	try {
		mkdirSync(folder, { recursive: true });
		accessSync(folder, constants.W_OK);
	} catch (error) {
		throw new Refusal(`Nothing can be written in ${folder} (${(error as NodeJS.ErrnoException).code}).`);
	}
}
