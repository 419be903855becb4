import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '#system';

/** What is wrong with a bag. Complete and valid are different answers: all files there, and all as they were. */
export interface BagFindings {
	/** Faults of the bag itself: no declaration, no manifest, a line that cannot be read. */
	readonly malformed: readonly string[];
	/** Files that a manifest names and that are not there. */
	readonly missing: readonly string[];
	/** Files of the payload that the manifest does not name. */
	readonly unlisted: readonly string[];
	/** Files outside the payload that no manifest names: the bag is valid, but they are none of it. */
	readonly beside: readonly string[];
	/** Files that are not what they were. */
	readonly changed: readonly string[];
	/** How many files were checked. */
	readonly files: number;
}

/** Checks a folder as RFC 8493 asks: its declaration, its manifests, every file that they name. */
export function checkBag(folder: string): BagFindings {
	const malformed: string[] = [];
	const listed = new Map<string, string>();
	if (!/^BagIt-Version: \d+\.\d+\nTag-File-Character-Encoding: UTF-8\n?$/.test(read(folder, 'bagit.txt') ?? ''))
		malformed.push('bagit.txt');
	for (const name of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
		const manifest = read(folder, name);
		if (manifest === null) malformed.push(name);
		for (const line of (manifest ?? '').split('\n').filter((text) => text !== '')) {
			const [, hash, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
			if (hash === undefined || path === undefined || !isInside(path) || isPayload(path) !== (name === 'manifest-sha256.txt'))
				malformed.push(name);
			else listed.set(path, hash);
		}
	}
	const missing = [...listed.keys()].filter((path) => !isFile(join(folder, path)));
	const changed = [...listed]
		.filter(([path, hash]) => !missing.includes(path) && sha256(join(folder, path)) !== hash)
		.map(([path]) => path);
	const strange = filesOf(folder).filter((path) => !listed.has(path) && path !== 'tagmanifest-sha256.txt');
	return {
		malformed: [...new Set(malformed)],
		missing,
		unlisted: strange.filter(isPayload),
		beside: strange.filter((path) => !isPayload(path)),
		changed,
		files: listed.size,
	};
}

function isPayload(path: string): boolean {
	return path.startsWith('data/');
}

/** A manifest names no file outside its bag. */
function isInside(path: string): boolean {
	return !path.startsWith('/') && !path.split(/[/\\]/).includes('..');
}

function isFile(path: string): boolean {
	return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function read(folder: string, name: string): string | null {
	const path = join(folder, name);
	return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function sha256(path: string): string {
	return createHash('sha256').update(readFileSync(path)).digest('hex');
}
