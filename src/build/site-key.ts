import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from '../urls.ts';
import { filesOf } from './manifests.ts';
import { projectFolder } from './workplace.ts';

/** The parts of the program and its packages that have a say in what a site looks like. */
const PROGRAM = ['src', 'public', 'astro.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** What ingest writes and pages show, but not what it keeps for itself. */
const CONTENT = /\.(?:md|txt)$|^(?:authority|archive|ingest)\.json$/;

/**
 * Fingerprint of everything that a site is made from, byte by byte: the program, its packages, where the site will
 * stand, and what ingest wrote. Two builds with the same one give the same site.
 */
export function siteKey(content: string): string {
	const parts = [process.version, process.platform, process.arch, basePath()];
	for (const name of PROGRAM) parts.push(...hashesOf(join(projectFolder, name), name, () => true));
	parts.push(...hashesOf(content, 'content', (path) => CONTENT.test(path)));
	return hash('sha256', parts.join('\n'));
}

function hashesOf(place: string, name: string, takes: (path: string) => boolean): string[] {
	if (statSync(place).isFile()) return [`${hash('sha256', readFileSync(place))}  ${name}`];
	return filesOf(place)
		.filter(takes)
		.map((path) => `${hash('sha256', readFileSync(join(place, path)))}  ${name}/${path}`);
}
