import { hash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { METADATA_LICENCE } from '#exports';
import { site } from '#model';
import { filesOf } from '#system';
import type { WrittenFile } from './draft.ts';

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
