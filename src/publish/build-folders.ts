import {
	accessSync,
	constants,
	mkdirSync,
	readdirSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	statfsSync,
	statSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { Refusal } from '#model';
import { contentOf, copyFolder, projectFolder, realFolder, recoverFolder, replaceFolder, workFolderOf } from '#system';

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
	/** Where a build notes what it made, for the next build to compare. */
	readonly note: string;
	/** Beside `out`, on the same disk: the new site before it is put in place, and the old one that it replaces. */
	readonly arrival: string;
	readonly departure: string;
	/** Locks to hold during the build: one for the folder that captures are read into, one for the site. */
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

/** Whether a folder is a site that this program built. */
export function isOwnSite(folder: string): boolean {
	try {
		return JSON.parse(readFileSync(join(folder, 'build-report.json'), 'utf8')).program === 'cuttings';
	} catch {
		return false;
	}
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

/** Clears what a killed build left behind, and puts the old site back if the kill came between the two renames. */
export function recover({ out, draft, arrival, departure }: BuildPaths): void {
	recoverFolder(out, departure);
	for (const folder of [draft, arrival]) rmSync(folder, { recursive: true, force: true });
}

/** Puts the finished draft in place of the old site: first onto its disk, then by two renames. */
export function replaceSite({ out, draft, arrival, departure }: BuildPaths): void {
	try {
		moveBeside(draft, arrival);
		replaceFolder(arrival, out, departure);
	} catch (error) {
		rmSync(arrival, { recursive: true, force: true });
		throw new Refusal(`The site is built but could not be put into ${out} (${reasonOf(error)}); what stood there is unchanged.`);
	}
}

/** Bytes: a disk with less room than this is full. */
const LEAST_ROOM = 65_536;

function moveBeside(draft: string, arrival: string): void {
	if (statSync(draft).dev === statSync(dirname(arrival)).dev) renameSync(draft, arrival);
	else copyTo(draft, arrival);
}

/** Node tells of a full disk as it likes (EIO as well): the disk itself is asked. */
function copyTo(draft: string, arrival: string): void {
	try {
		copyFolder(draft, arrival);
	} catch (error) {
		const { bavail, bsize } = statfsSync(dirname(arrival));
		throw bavail * bsize < LEAST_ROOM ? Object.assign(new Error(String(error)), { code: 'ENOSPC' }) : error;
	}
}

function reasonOf(error: unknown): string {
	const { code, message } = error as NodeJS.ErrnoException;
	if (code === 'ENOSPC') return 'the disk is full';
	if (code === 'EBUSY') return 'it is a mount point; give a folder inside it';
	return code ?? message;
}
