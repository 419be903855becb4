import { hash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { METADATA_LICENCE } from '#exports';
import { site } from '#model';
import { filesOf } from '#system';
import type { WrittenFile } from './draft.ts';

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
		.filter(([path, hash]) => !missing.includes(path) && sha256(readFileSync(join(folder, path))) !== hash)
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

/** The files that make a folder a bag; written last, over everything else. */
export const BAG_FILES: readonly string[] = ['bagit.txt', 'bag-info.txt', 'manifest-sha256.txt', 'tagmanifest-sha256.txt'];

/**
 * Makes a folder a bag (RFC 8493): `data/` is the payload and holds the untouched captures and the data files;
 * `manifest-sha256.txt` covers it, `tagmanifest-sha256.txt` every other file. Nothing in it depends on when or where it
 * was made. Returns how many files both cover.
 *
 * @param written files whose bytes are known from when they were written; the others are read
 */
export function writeManifests(
	folder: string,
	written: ReadonlyMap<string, WrittenFile> = new Map(),
): { payload: number; tags: number } {
	const files = filesOf(folder).filter((path) => !BAG_FILES.includes(path));
	const payload = files.filter((path) => path.startsWith('data/'));
	const hashes = new Map(files.map((path) => [path, written.get(path)?.sha256 ?? sha256(readFileSync(join(folder, path)))]));
	const octets = payload.reduce((sum, path) => sum + (written.get(path)?.bytes ?? statSync(join(folder, path)).size), 0);
	const declared: [string, string][] = [
		['bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'],
		['bag-info.txt', bagInfo(octets, payload.length)],
		['manifest-sha256.txt', manifest(payload, hashes)],
	];
	for (const [path, content] of declared) {
		writeFileSync(join(folder, path), content);
		hashes.set(path, sha256(content));
	}
	const tags = [...hashes.keys()].filter((path) => !path.startsWith('data/')).sort();
	writeFileSync(join(folder, 'tagmanifest-sha256.txt'), manifest(tags, hashes));
	return { payload: payload.length, tags: tags.length };
}

function manifest(paths: readonly string[], hashes: ReadonlyMap<string, string>): string {
	return paths.map((path) => `${hashes.get(path)}  ${path}\n`).join('');
}

function bagInfo(octets: number, files: number): string {
	const lines = [
		['Source-Organization', site.publisher],
		['External-Description', site.subjectSentence === '' ? site.title : `${site.title}: ${site.subjectSentence}`],
		['Payload-Oxum', `${octets}.${files}`],
		['Rights', METADATA_LICENCE],
	];
	return lines.map(([label, value]) => `${label}: ${value}\n`).join('');
}

function sha256(content: string | Uint8Array): string {
	return hash('sha256', content);
}
