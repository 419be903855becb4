import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BuildPaths } from '../src/publish/build-folders.ts';
import { recover, replaceSite } from '../src/publish/build-folders.ts';
import { freshPath } from './support/site.ts';

/** A place with a folder for each name, each holding a page that says which it is. */
function place(...present: ('out' | 'draft' | 'arrival' | 'departure')[]): BuildPaths {
	const root = freshPath('room');
	const at = (name: string) => join(root, name);
	for (const name of present) {
		mkdirSync(at(name), { recursive: true });
		writeFileSync(join(at(name), 'index.html'), name);
	}
	mkdirSync(root, { recursive: true });
	return {
		articles: '',
		content: '',
		compiled: '',
		cache: '',
		note: '',
		locks: [],
		out: at('out'),
		draft: at('draft'),
		arrival: at('arrival'),
		departure: at('departure'),
	};
}

const page = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

describe('putting a site in place', () => {
	it('replaces the old one as a whole and leaves nothing behind', () => {
		const room = place('out', 'draft');
		writeFileSync(join(room.out, 'old.html'), 'old');
		replaceSite(room);
		expect(page(room.out)).toBe('draft');
		expect(existsSync(join(room.out, 'old.html'))).toBe(false);
		expect(readdirSync(join(room.out, '..'))).toEqual(['out']);
	});

	it('works where nothing stood', () => {
		const room = place('draft');
		replaceSite(room);
		expect(page(room.out)).toBe('draft');
	});

	it('keeps the old one when the new one cannot be moved', () => {
		const room = place('out');
		expect(() => replaceSite(room)).toThrow(/is unchanged/);
		expect(page(room.out)).toBe('out');
		expect(readdirSync(join(room.out, '..'))).toEqual(['out']);
	});
});

describe('a site that cannot be put in place after the old one was moved away', () => {
	it('leaves the old one where it was', () => {
		const room = place('out', 'draft');
		// Moved away together with the old site, the new one is not there for the second rename.
		const inside = { ...room, arrival: join(room.out, 'arrival') };
		expect(() => replaceSite(inside)).toThrow(/could not be put into .*ENOENT.*is unchanged/);
		expect(page(room.out)).toBe('out');
		expect(readdirSync(room.out)).toEqual(['index.html']);
		expect(readdirSync(join(room.out, '..'))).toEqual(['out']);
	});
});

describe('healing what a killed build left', () => {
	it.each([
		[['out', 'draft'], 'out'],
		[['out', 'draft', 'arrival'], 'out'],
		[['departure', 'arrival'], 'departure'],
		[['out', 'departure'], 'out'],
	] as const)('%j → the site is %s', (present, expected) => {
		const room = place(...present);
		recover(room);
		expect(page(room.out)).toBe(expected);
		expect(readdirSync(join(room.out, '..'))).toEqual(['out']);
	});
});
