import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { random } from '../bench/random.ts';
import { TRY_LATER } from '../src/model/index.ts';
import { checkBag } from '../src/publish/bag.ts';
import { recover } from '../src/publish/build-folders.ts';
import { workFolderOf } from '../src/system/folders.ts';
import { takeLock } from '../src/system/lock.ts';
import { PAGES, replacePaths } from './support/replace-for-ever.ts';
import { capturesFolder, command, freshPath, project } from './support/site.ts';

/** What a build says as it goes through its steps. */
const STEPS = [
	'Reading the captures',
	'Compiling the pages',
	'Making the pages',
	'Indexing the words',
	'Checking every page',
	'Signing every file',
	'Putting the site in place',
];
/** How often a build is killed at any moment besides. */
const KILLS = Number(process.env.CUTTINGS_KILLS ?? 5);

let articles: string;
let out: string;
/** How long a build takes that nobody kills, in milliseconds. */
let whole: number;
/** The same of a build that takes its compiled pages from others. */
let short: number;

beforeAll(async () => {
	// A folder of its own: no other test builds from it at the same time.
	articles = capturesFolder({ 'atomic.txt': 'A headline of its own\n\nA paragraph that no other folder has.\n' });
	out = freshPath('site');
	const start = performance.now();
	expect(await ended(building('--whole'))).toBe(0);
	whole = performance.now() - start;
	const again = performance.now();
	expect(await ended(building())).toBe(0);
	short = performance.now() - again;
});

/** A build in a process of its own, with nothing between us and it; it makes everything, or takes compiled pages from others. */
function building(...more: string[]) {
	rmSync(join(workFolderOf(articles), 'built.json'), { force: true });
	return started([join(project, 'src/commands/build.ts'), '--articles', articles, '--out', out, ...more]);
}

function started(args: readonly string[], limits = '') {
	const { NODE_ENV: _, VITEST: __, ...inherited } = process.env;
	const env = { ...inherited, CUTTINGS_TIMES: '1' };
	const child = spawn('bash', ['-c', `${limits}exec "$@"`, 'bash', process.execPath, ...args], {
		cwd: project,
		env,
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	child.stderr.setEncoding('utf8').resume();
	return child;
}

/** Kills a process after a while, with no chance to clean up. */
async function killed(child: ReturnType<typeof spawn>, moment: number): Promise<void> {
	const end = ended(child);
	await pause(moment);
	child.kill('SIGKILL');
	await end;
}

/** Kills a process as soon as it says that it is done with a step. */
async function killedAfter(child: ReturnType<typeof started>, step: string): Promise<void> {
	const end = ended(child);
	let said = '';
	child.stderr.on('data', (words: string) => {
		said += words;
		if (said.includes(`${step}: `)) child.kill('SIGKILL');
	});
	// Killed, or through to its end before the signal came.
	expect([null, 0]).toContain(await end);
	expect(said).toContain(`${step}: `);
}

/** Whether this user may mount a small disk; elsewhere the limit on file sizes stands in for it. */
function mountable(): boolean {
	const disk = freshPath('disk');
	mkdirSync(disk);
	if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]).status !== 0) return false;
	return spawnSync('umount', [disk]).status === 0;
}

const ended = (child: ReturnType<typeof spawn>) =>
	new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
const home = () => readFileSync(join(out, 'index.html'), 'utf8');
const beside = () => readdirSync(dirname(out));

describe('the good site', () => {
	it('stays whole after a kill between any two steps of a build or within one, and the next build leaves nothing behind', async () => {
		const before = home();
		const stands = (when: string) =>
			expect(checkBag(out), when).toMatchObject({ malformed: [], missing: [], changed: [], unlisted: [] });
		for (const step of STEPS) {
			await killedAfter(building(...(step === 'Compiling the pages' ? ['--whole'] : [])), step);
			stands(`killed after: ${step}`);
		}
		const seed = Number(process.env.CUTTINGS_SEED ?? 5);
		const chance = random(seed);
		for (let kill = 1; kill <= KILLS; kill++) {
			const share = chance.next();
			await (kill % 4 === 0 ? killed(building('--whole'), share * whole) : killed(building(), share * short));
			stands(`kill ${kill} of CUTTINGS_SEED=${seed}, ${Math.round(share * 100)} % through a build`);
		}
		expect(command('build', '--articles', articles, '--out', out).exitCode).toBe(0);
		expect(home()).toBe(before);
		expect(beside()).toEqual(['site']);
	}, 900_000);

	it('is there again after a kill at any moment of its replacement', async () => {
		const room = freshPath('room');
		const replacing = [join(project, 'tests/support/replace-for-ever.ts'), room];
		const seed = Number(process.env.CUTTINGS_SEED ?? 5);
		const chance = random(seed);
		for (let kill = 1; kill <= 2 * KILLS; kill++) {
			const child = spawn(process.execPath, replacing, { stdio: ['ignore', 'pipe', 'inherit'] });
			await new Promise((resolve) => child.stdout.once('data', resolve));
			await killed(child, chance.next() * 40);
			const place = replacePaths(room);
			recover(place);
			const when = `kill ${kill} of CUTTINGS_SEED=${seed}`;
			expect(readdirSync(room), when).toEqual(['out']);
			const pages = readdirSync(place.out).map((name) => readFileSync(join(place.out, name), 'utf8'));
			expect([pages.length, new Set(pages).size], when).toEqual([PAGES, 1]);
		}
	});

	it.each(['Reading the captures', 'Compiling the pages'])(
		'is built again at once when the command is killed after %j and leaves its build behind',
		async (step) => {
			const args = [join(project, 'bin/cuttings.mjs'), 'build', '--articles', articles, '--out', out, '--whole'];
			await killedAfter(started(args), step);
			expect(command('build', '--articles', articles, '--out', out).exitCode).toBe(0);
			expect(beside()).toEqual(['site']);
		},
	);

	it('is built by one at a time: while another holds it a build is told to try again, exit 75', async () => {
		const before = home();
		const giveBack = takeLock(join(workFolderOf(articles), 'lock'), out);
		expect(await ended(building())).toBe(TRY_LATER);
		giveBack();
		expect(home()).toBe(before);
		expect(await ended(building())).toBe(0);
	});

	it('survives two builds begun at once: one succeeds, the other follows it or is told to try again', async () => {
		const codes = await Promise.all([building('--whole'), building()].map(ended));
		expect(codes).toContain(0);
		expect(codes.every((code) => code === 0 || code === TRY_LATER)).toBe(true);
		expect(checkBag(out)).toMatchObject({ missing: [], changed: [] });
		expect(beside()).toEqual(['site']);
	});

	it('stays when there is no room for a new one', async () => {
		const before = home();
		// No file may grow beyond four kilobytes: what a full disk does, for whoever may not make one.
		rmSync(join(workFolderOf(articles), 'built.json'), { force: true });
		const args = [join(project, 'src/commands/build.ts'), '--articles', articles, '--out', out];
		expect(await ended(started(args, 'ulimit -f 4; '))).not.toBe(0);
		expect(home()).toBe(before);
		expect(checkBag(out)).toMatchObject({ malformed: [], missing: [], changed: [], unlisted: [] });
	});

	it.runIf(mountable())('stays when its disk is full, and the next build with room for it succeeds', () => {
		const disk = freshPath('disk');
		mkdirSync(disk);
		const mounted = (...options: string[]) => spawnSync('mount', ['-t', 'tmpfs', '-o', ...options, 'tmpfs', disk]).status;
		expect(mounted('size=64m')).toBe(0);
		try {
			const small = join(disk, 'site');
			cpSync(out, small, { recursive: true });
			const before = checkBag(small);
			// Room for a part of the new site beside the old one, but not for all of it.
			const free = statfsSync(disk);
			writeFileSync(join(disk, 'filler'), new Uint8Array(free.bavail * free.bsize - 200_000));
			rmSync(join(workFolderOf(articles), 'built.json'), { force: true });
			const full = command('build', '--articles', articles, '--out', small);
			expect([full.exitCode, full.errors]).toEqual([1, expect.stringMatching(/the disk is full.*unchanged/)]);
			expect(checkBag(small)).toEqual(before);
			expect(readdirSync(disk).sort()).toEqual(['filler', 'site']);
			rmSync(join(disk, 'filler'));
			expect(command('build', '--articles', articles, '--out', small).exitCode).toBe(0);
			expect(readdirSync(disk)).toEqual(['site']);
			// A disk that nothing can be written to any more.
			expect(mounted('remount,ro')).toBe(0);
			const readOnly = command('build', '--articles', articles, '--out', small);
			expect([readOnly.exitCode, readOnly.errors]).toEqual([1, expect.stringMatching(/^Nothing can be written in .*\n$/)]);
			expect(checkBag(small)).toMatchObject({ missing: [], changed: [], unlisted: [] });
		} finally {
			spawnSync('umount', [disk]);
		}
	});

	it('cannot be built where nothing can be written: one sentence, exit 1', () => {
		const { exitCode, errors } = command('build', '--articles', articles, '--out', '/dev/null/site');
		expect(exitCode).toBe(1);
		expect(errors.trim().split('\n')).toHaveLength(1);
	});

	it('stays when a build with --strict finds a fault; without it the rest is built', () => {
		const faulty = capturesFolder({
			'good.txt': 'A good headline\n\nA paragraph beside a file that is none.\n',
			'binary.txt': new Uint8Array([0, 1, 2, 3, 0, 0, 255, 254, 0]),
		});
		const site = freshPath('site');
		const built = command('build', '--articles', faulty, '--out', site);
		expect(built.exitCode).toBe(2);
		expect(built.output.trim().split('\n').at(-1)).toBe('published 1 + quarantined 1 + ignored 0 = seen 2');
		expect(built.errors).toContain('binary.txt');
		const report = JSON.parse(readFileSync(join(site, 'build-report.json'), 'utf8'));
		expect(report.counts).toEqual({ published: 1, quarantined: 1, ignored: 0, seen: 2 });
		writeFileSync(join(site, 'mark.txt'), 'the old site');
		const strict = command('build', '--articles', faulty, '--out', site, '--strict');
		expect(strict.exitCode).toBe(1);
		expect(readFileSync(join(site, 'mark.txt'), 'utf8')).toBe('the old site');
	});

	it('is not built of nothing', () => {
		const nothing = freshPath('nothing');
		mkdirSync(nothing);
		writeFileSync(join(nothing, 'binary.txt'), new Uint8Array([0, 1, 2, 3, 0, 0, 255, 254, 0]));
		const { exitCode, output, errors } = command('build', '--articles', nothing, '--out', freshPath('site'));
		expect([exitCode, output.trim()]).toEqual([1, 'published 0 + quarantined 1 + ignored 0 = seen 1']);
		expect(errors).toMatch(/None of the 1 entries/);
	});
});
