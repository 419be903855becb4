import { hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './folders.ts';

/** The parts of the program and its packages that have a say in what a site looks like. */
const PROGRAM = ['src', 'public', 'astro.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];

/**
 * What something is made with, for its fingerprint: Node, and the program and its packages file by file.
 *
 * @param paths the parts of the program that have a say in it, from the project's folder; those of a site when left out
 */
export function programFiles(paths: readonly string[] = PROGRAM): string[] {
	const parts = [process.version, process.platform, process.arch];
	for (const name of paths) parts.push(...hashesOf(join(projectFolder, name), name));
	return parts;
}

/**
 * SHA-256 and name of a file, or of each file of a folder that is wanted.
 *
 * @param name what the file or folder is called in the list
 */
export function hashesOf(place: string, name: string, takes: (path: string) => boolean = () => true): string[] {
	if (statSync(place).isFile()) return [`${hash('sha256', readFileSync(place))}  ${name}`];
	return filesOf(place)
		.filter(takes)
		.map((path) => `${hash('sha256', readFileSync(join(place, path)))}  ${name}/${path}`);
}

/** Paths of all files of a folder, with `/` between folders, sorted by code unit. */
export function filesOf(folder: string): string[] {
	return filesBelow(folder, '').sort();
}

function filesBelow(folder: string, start: string): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
		entry.isDirectory() ? filesBelow(join(folder, entry.name), `${start}${entry.name}/`) : `${start}${entry.name}`,
	);
}
