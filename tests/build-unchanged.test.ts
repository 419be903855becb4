import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeManifests } from '../src/publish/bag.ts';
import { noteSite, standsUnchanged } from '../src/publish/unchanged.ts';
import { capturesFolder, command, commandIn, freshPath } from './support/site.ts';

describe('a site stands as it was made', () => {
	function made() {
		const folder = freshPath('site');
		mkdirSync(join(folder, 'data'), { recursive: true });
		writeFileSync(join(folder, 'index.html'), 'Home');
		writeFileSync(join(folder, 'data/one.txt'), 'A capture');
		writeManifests(folder);
		const note = freshPath('built.json');
		noteSite(note, folder, 'key');
		return { folder, note };
	}

	it('when it was made from the same things and every file is what it was', () => {
		const { folder, note } = made();
		expect(standsUnchanged(note, folder, 'key')).toBe(true);
		renameSync(folder, `${folder}.elsewhere`);
		expect(standsUnchanged(note, `${folder}.elsewhere`, 'key')).toBe(true);
	});

	it.each<[string, (folder: string, note: string) => void]>([
		['a page was changed', (folder) => writeFileSync(join(folder, 'index.html'), 'Home!')],
		['a capture was changed', (folder) => writeFileSync(join(folder, 'data/one.txt'), 'A captive')],
		['a file is gone', (folder) => rmSync(join(folder, 'index.html'))],
		['a file became a link', (folder) => linked(join(folder, 'index.html'))],
		['a file came in', (folder) => writeFileSync(join(folder, 'stray.html'), '')],
		['a capture came in', (folder) => writeFileSync(join(folder, 'data/two.txt'), '')],
		['its list of files was changed', (folder) => appendFileSync(join(folder, 'tagmanifest-sha256.txt'), '\n')],
		['it was signed again after a change', resigned],
		['it is gone', (folder) => rmSync(folder, { recursive: true })],
		['the note is garbled', (_, note) => writeFileSync(note, '{')],
		['the note is gone', (_, note) => rmSync(note)],
	])('but not when %s', (_, damage) => {
		const { folder, note } = made();
		damage(folder, note);
		expect(standsUnchanged(note, folder, 'key')).toBe(false);
	});

	it('but not when it was made from other things', () => {
		const { folder, note } = made();
		expect(standsUnchanged(note, folder, 'another key')).toBe(false);
	});

	function linked(path: string): void {
		renameSync(path, `${path}.txt`);
		symlinkSync(`${path}.txt`, path);
	}

	function resigned(folder: string): void {
		writeFileSync(join(folder, 'index.html'), 'Another home');
		writeManifests(folder);
	}
});

it('a build with nothing to do says so, gives its account, and leaves the site alone; with anything to do it builds', () => {
	const NOTHING = /^Nothing has changed since the site was built/m;
	const articles = freshPath('captures');
	const out = freshPath('site');
	const build = (...more: string[]) => command('build', '--articles', articles, '--out', out, ...more);
	const identity = () => statSync(out).ino;
	const given = capturesFolder({ 'one.txt': 'A headline of its own\n\nA paragraph that no other folder has here.\n' });
	mkdirSync(articles);
	writeFileSync(join(articles, 'one.txt'), readFileSync(join(given, 'one.txt')));
	expect(build().output).not.toMatch(NOTHING);
	const first = identity();
	const again = build();
	expect(again.output).toMatch(NOTHING);
	expect(again.output.trim().split('\n').at(-1)).toBe('published 1 + quarantined 0 + ignored 0 = seen 1');
	expect([again.exitCode, identity()]).toEqual([0, first]);
	expect(build('--whole').output).not.toMatch(NOTHING);
	appendFileSync(join(articles, 'one.txt'), '\nA paragraph more than before.\n');
	expect(build().output).not.toMatch(NOTHING);
	expect(readFileSync(join(out, 'reports/one.html'), 'utf8')).toContain('A paragraph more than before.');
	expect(build().output).toMatch(NOTHING);
	expect(commandIn('/', { CUTTINGS_BASE: '/archive/' }, 'build', '--articles', articles, '--out', out).output).not.toMatch(
		NOTHING,
	);
});
