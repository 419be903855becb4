import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheFolder, restoreFolder, saveFolder } from '../src/publish/cache.ts';
import { freshPath, project } from './support/site.ts';

/** A folder of pages, as a build compiles them, and an empty place to keep them in. */
function made(words = 'words') {
	const folder = freshPath('pages');
	for (const path of ['program/pages.mjs', 'site/assets/style.css']) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), words);
	}
	const cache = freshPath('cache');
	mkdirSync(cache);
	return { folder, cache, own: freshPath('own') };
}

function becomeFile(folder: string): void {
	rmSync(folder, { recursive: true });
	writeFileSync(folder, '');
}

describe('what a build keeps for others', () => {
	it('is given to the next one as a copy of its own, whole', () => {
		const { folder, cache, own } = made();
		saveFolder(cache, 'key', folder);
		expect(restoreFolder(cache, 'key', own)).toBe(true);
		expect(readFileSync(join(own, 'program/pages.mjs'), 'utf8')).toBe('words');
		expect(readdirSync(own).sort()).toEqual(['program', 'site']);
		rmSync(join(cache, 'key'), { recursive: true });
		expect(existsSync(join(own, 'site/assets/style.css'))).toBe(true);
	});

	it.each<[string, (kept: string) => void]>([
		['a file was changed', (kept) => appendFileSync(join(kept, 'program/pages.mjs'), ' ')],
		['a file is gone', (kept) => rmSync(join(kept, 'site/assets/style.css'))],
		['a file came in', (kept) => writeFileSync(join(kept, 'program/more.mjs'), '')],
		['its checksums are gone', (kept) => rmSync(join(kept, '.checksums.json'))],
		['its checksums are cut short', (kept) => writeFileSync(join(kept, '.checksums.json'), '[')],
		['it became a file', becomeFile],
		['it is not there', (kept) => rmSync(kept, { recursive: true })],
	])('is not given when %s, and nothing is left of the copy', (_, damage) => {
		const { folder, cache, own } = made();
		saveFolder(cache, 'key', folder);
		damage(join(cache, 'key'));
		expect([restoreFolder(cache, 'key', own), existsSync(own)]).toEqual([false, false]);
		saveFolder(cache, 'key', folder);
		expect(restoreFolder(cache, 'key', own)).toBe(true);
	});

	it('is bounded: what was not used for longest goes', () => {
		const { folder, cache, own } = made();
		for (let at = 0; at < 6; at++) {
			saveFolder(cache, `key ${at}`, folder);
			utimesSync(join(cache, `key ${at}`), at, at);
		}
		expect(restoreFolder(cache, 'key 0', own)).toBe(true);
		saveFolder(cache, 'key 6', folder);
		expect(readdirSync(cache).sort()).toEqual(['key 0', 'key 2', 'key 3', 'key 4', 'key 5', 'key 6']);
	});

	it('is one of the two or nothing when two builds keep and take at once, and nothing half made stays', async () => {
		const { cache } = made();
		const program = (words: string) => `
			const { saveFolder, restoreFolder } = await import(${JSON.stringify(join(project, 'src/publish/cache.ts'))});
			const { readdirSync, readFileSync } = await import('node:fs');
			const own = ${JSON.stringify(freshPath('taken'))};
			for (let at = 0; at < 60; at++) {
				saveFolder(${JSON.stringify(cache)}, 'key', ${JSON.stringify(made(words).folder)});
				if (!restoreFolder(${JSON.stringify(cache)}, 'key', own)) continue;
				const texts = ['program/pages.mjs', 'site/assets/style.css'].map((path) => readFileSync(own + '/' + path, 'utf8'));
				if (texts[0] !== texts[1]) process.exit(1);
			}`;
		const runs = ['one', 'another'].map((words) =>
			spawn(process.execPath, ['--input-type=module', '-e', program(words)], { stdio: 'inherit' }),
		);
		expect(await Promise.all(runs.map(async (run) => (await once(run, 'close'))[0]))).toEqual([0, 0]);
		expect(readdirSync(cache)).toEqual(['key']);
	});

	it('is no reason to fail when it cannot be kept', () => {
		const { folder } = made();
		expect(() => saveFolder('/dev/null', 'key', folder)).not.toThrow();
	});
});

describe('the place for it', () => {
	it('is the first that can be written to, and none where none can', () => {
		const place = freshPath('place');
		expect(cacheFolder('pages', ['/dev/null/packages', place])).toBe(join(place, 'pages'));
		expect(cacheFolder('pages', ['/dev/null/packages'])).toBeNull();
	});
});
