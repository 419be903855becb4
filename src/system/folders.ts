import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The program's own folder. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of captures that comes with the program. */
export const ownArticles = join(projectFolder, 'articles');

/** Where the reports of a folder of captures are written. */
export function contentOf(articles: string): string {
	return isOwn(articles) ? join(projectFolder, 'content', 'reports') : join(workFolderOf(articles), 'reports');
}

/** Where the site of a folder of captures is built when nobody says where. */
export function outFolderOf(articles: string): string {
	return isOwn(articles) ? join(projectFolder, 'dist') : join(workFolderOf(articles), 'dist');
}

/** The work folder of a folder of captures: what builds of it make on the way, and note for the next. */
export function workFolderOf(articles: string): string {
	return join(projectFolder, '.cuttings', createHash('sha256').update(realFolder(articles)).digest('hex').slice(0, 12));
}

/** Follows links as far as the path exists: a link to the site stays a link. */
export function realFolder(path: string): string {
	if (existsSync(path)) return realpathSync(path);
	const parent = dirname(path);
	return parent === path ? path : join(realFolder(parent), basename(path));
}

function isOwn(articles: string): boolean {
	return existsSync(ownArticles) && realFolder(articles) === realpathSync(ownArticles);
}
