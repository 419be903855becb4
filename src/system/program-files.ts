import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './files-of.ts';
import { projectFolder } from './folders.ts';

/** The parts of the program and its packages that have a say in what a site looks like. */
const PROGRAM = ['src', 'public', 'astro.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** What a site is made with: Node, the program and its packages, file by file. */
export function programFiles(): string[] {
	const parts = [process.version, process.platform, process.arch];
	for (const name of PROGRAM) parts.push(...hashesOf(join(projectFolder, name), name));
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
