import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkBag, writeManifests } from '../src/publish/bag.ts';
import { command, freshPath } from './support/site.ts';

let bag: string;

beforeEach(() => {
	bag = freshPath('bag');
	for (const [path, content] of Object.entries({
		'data/captures/a.txt': 'a\r\n',
		'data/reports.csv': 'id\r\n',
		'index.html': '<p>',
		'reports/a.txt': 'a\r\n',
	})) {
		mkdirSync(dirname(join(bag, path)), { recursive: true });
		writeFileSync(join(bag, path), content);
	}
	writeManifests(bag);
});

const sha256sum = () =>
	spawnSync('sha256sum', ['-c', '--strict', 'manifest-sha256.txt', 'tagmanifest-sha256.txt'], { cwd: bag }).status;

describe('a bag', () => {
	it('is complete and valid as it is made, for us and for sha256sum', () => {
		expect(checkBag(bag)).toEqual({ malformed: [], missing: [], unlisted: [], beside: [], changed: [], files: 7 });
		expect(sha256sum()).toBe(0);
		expect(readFileSync(join(bag, 'bag-info.txt'), 'utf8')).toContain('Payload-Oxum: 7.2\n');
		expect(readFileSync(join(bag, 'manifest-sha256.txt'), 'utf8').match(/ {2}data\//g)).toHaveLength(2);
	});

	it('is made alike twice', () => {
		const before = readFileSync(join(bag, 'tagmanifest-sha256.txt'), 'utf8');
		writeManifests(bag);
		expect(readFileSync(join(bag, 'tagmanifest-sha256.txt'), 'utf8')).toBe(before);
	});

	it('is complete but not valid when a file has changed', () => {
		appendFileSync(join(bag, 'data/captures/a.txt'), ' ');
		expect(checkBag(bag)).toMatchObject({ missing: [], unlisted: [], changed: ['data/captures/a.txt'] });
		expect(sha256sum()).not.toBe(0);
		const { exitCode, output } = command('verify', bag);
		expect(exitCode).toBe(1);
		expect(output).toMatch(/^changed: data\/captures\/a\.txt\ncomplete, not valid/);
	});

	it('is not complete when a file is gone, or one more is there', () => {
		rmSync(join(bag, 'reports/a.txt'));
		writeFileSync(join(bag, 'data/smuggled.txt'), '');
		expect(checkBag(bag)).toMatchObject({ missing: ['reports/a.txt'], unlisted: ['data/smuggled.txt'] });
	});

	it('is valid with a file beside it that no manifest names, and says which', () => {
		writeFileSync(join(bag, 'reports/stray.html'), '<p>');
		expect(checkBag(bag)).toMatchObject({ missing: [], unlisted: [], changed: [], beside: ['reports/stray.html'] });
		const { exitCode, output } = command('verify', bag);
		expect([exitCode, output]).toEqual([
			0,
			expect.stringMatching(/^no part of the site as built: reports\/stray\.html\ncomplete, valid/),
		]);
	});

	it('is malformed without its declaration, and when a manifest leads outside', () => {
		rmSync(join(bag, 'bagit.txt'));
		appendFileSync(join(bag, 'manifest-sha256.txt'), `${'0'.repeat(64)}  data/../../outside.txt\n`);
		expect(checkBag(bag).malformed).toEqual(['bagit.txt', 'manifest-sha256.txt']);
	});
});
