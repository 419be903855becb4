import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { type Served, serve } from '../../src/publish/serve.ts';

/** The program's own folder. */
export const project = fileURLToPath(new URL('../..', import.meta.url));

/** What a command answered. */
export interface Answer {
	readonly exitCode: number | null;
	readonly output: string;
	readonly errors: string;
}

/** Runs a command of the program to its end, as a person would: `command('build', '--help')`. */
export function command(name: string, ...args: string[]): Answer {
	return commandIn(project, {}, name, ...args);
}

/** Runs a command from another folder or with another environment. */
export function commandIn(folder: string, env: Readonly<Record<string, string>>, name: string, ...args: string[]): Answer {
	const { INIT_CWD: _, ...inherited } = process.env;
	const ran = spawnSync(process.execPath, [join(project, 'bin', 'cuttings.mjs'), name, ...args], {
		cwd: folder,
		encoding: 'utf8',
		env: { ...inherited, NODE_ENV: undefined, VITEST: undefined, ...env },
		maxBuffer: 1 << 28,
	});
	return { exitCode: ran.status, output: ran.stdout, errors: ran.stderr };
}

/** A folder of captures made of invented texts: file name → content. Same texts, same folder. */
export function capturesFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
	const hash = createHash('sha256');
	for (const [name, content] of Object.entries(files)) hash.update(name).update('\0').update(content).update('\0');
	const folder = join(tests(), `captures-${hash.digest('hex').slice(0, 16)}`);
	for (const [name, content] of Object.entries(files)) {
		const path = join(folder, name);
		mkdirSync(join(path, '..'), { recursive: true });
		writeFileSync(path, content);
	}
	return folder;
}

/** A path in the folder of this test run, nothing there yet. */
export function freshPath(name: string): string {
	return join(mkdtempSync(join(tests(), 'fresh-')), name);
}

/** The site built from a folder of captures. Built once a test run, however many test files ask for it. */
export function builtSite(articles: string): string {
	const key = createHash('sha256').update(contentKey(articles)).digest('hex').slice(0, 16);
	const site = join(tests(), `site-${key}`);
	const lock = `${site}.building`;
	for (;;) {
		if (existsSync(join(site, 'build-report.json'))) return site;
		try {
			mkdirSync(lock);
			break;
		} catch {
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
		}
	}
	try {
		if (existsSync(join(site, 'build-report.json'))) return site;
		const built = command('build', '--articles', articles, '--out', `${site}.new`);
		if (built.exitCode !== 0 && built.exitCode !== 2)
			throw new Error(`The test site could not be built:\n${built.errors}${built.output}`);
		renameSync(`${site}.new`, site);
		return site;
	} finally {
		rmSync(lock, { recursive: true, force: true });
	}
}

/** Builds and serves a site for the tests of one file: `at('reports/x.html')` is a page's address. */
export function useSite(articles: () => string): { at(path: string): string; folder(): string } {
	let served: Served;
	let folder: string;
	beforeAll(async () => {
		folder = builtSite(articles());
		served = await serve(folder, 0);
	});
	afterAll(() => served?.close());
	return { at: (path) => served.address + path, folder: () => folder };
}

/** A folder for this test run alone, removed when it ends. */
function tests(): string {
	const folder = join(tmpdir(), `cuttings-tests-${process.env.CUTTINGS_TEST_RUN ?? process.ppid}`);
	mkdirSync(folder, { recursive: true });
	return folder;
}

/** Everything that the site is made of. */
function contentKey(articles: string): string {
	const files = readdirSync(articles, { recursive: true, encoding: 'utf8' }).sort();
	return files
		.map((name) => join(articles, name))
		.filter((path) => statSync(path).isFile())
		.map((path) => `${path}\n${createHash('sha256').update(readFileSync(path)).digest('hex')}`)
		.join('\n');
}
