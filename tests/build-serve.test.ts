import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { freePort, type Served, serve } from '../src/publish/serve.ts';
import { workFolderOf } from '../src/system/folders.ts';
import { anyPort } from './support/dev.ts';
import { capturesFolder, command, freshPath, project } from './support/site.ts';

const open: (Server | Served)[] = [];
afterEach(async () => {
	for (const each of open.splice(0))
		await new Promise<void>((resolve) => void Promise.resolve(each.close(() => resolve())).then(() => resolve()));
});

/** Takes a port on one address of this machine, as another program would: any that is free, or one. */
async function taken(host: string, port = 0): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
	open.push(server);
	return (server.address() as AddressInfo).port;
}

/** A site of two pages that this program could have built. */
function site(words: string, base?: string): string {
	const folder = freshPath('site');
	mkdirSync(join(folder, 'below'), { recursive: true });
	writeFileSync(join(folder, 'build-report.json'), JSON.stringify({ program: 'cuttings', base }));
	writeFileSync(join(folder, 'index.html'), `<h1>${words}</h1>`);
	writeFileSync(join(folder, 'below', 'page.html'), words.repeat(100_000));
	writeFileSync(join(folder, '404.html'), `${words}: no such page`);
	writeFileSync(join(folder, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
	return folder;
}

async function served(folder: string): Promise<Served> {
	const serving = await serve(folder, 0);
	open.push(serving);
	return serving;
}

describe('a port', () => {
	it.each(['127.0.0.1', '::1', '0.0.0.0'])('that another program holds on %s is refused in one sentence', async (host) => {
		const port = await taken(host);
		await expect(freePort(port)).rejects.toThrow(/^Port \d+ is taken by another program; .*--port.*\.$/);
	});

	it('that nobody asked for is the first free one', async () => {
		const first = await freePort();
		// When another program has come first, it is taken all the same.
		await taken('127.0.0.1', first).catch(() => {});
		expect(first).toBeGreaterThanOrEqual(4321);
		expect(await freePort()).not.toBe(first);
	});

	it.each(['start', 'dev', 'preview'])('that is taken is told by %s before anything else is done', async (name) => {
		const articles = capturesFolder({
			'one.txt': `A headline for ${name}\n\nA paragraph of invented words that says nothing.\n`,
		});
		const port = await taken('127.0.0.1');
		const given = name === 'preview' ? [site('here')] : ['--articles', articles];
		const { exitCode, output, errors } = command(name, ...given, '--port', String(port));
		expect({ exitCode, output }).toEqual({ exitCode: 1, output: '' });
		expect(errors).toMatch(/^Port \d+ is taken by another program; [^\n]*\n$/);
		expect(existsSync(join(workFolderOf(articles), 'reports'))).toBe(false);
	});
});

describe('the server', () => {
	it('gives pages, headers and its own page for what is not there', async () => {
		const { address } = await served(site('first'));
		const page = await fetch(address);
		expect([page.status, await page.text(), page.headers.get('x-content-type-options')]).toEqual([
			200,
			'<h1>first</h1>',
			'nosniff',
		]);
		for (const path of ['none.html', '_headers', '../site/none', '%2e%2e/%2e%2e/etc/passwd', '..%5c..', '%']) {
			const missing = await fetch(address + path);
			expect([path, missing.status, await missing.text()]).toEqual([path, 404, 'first: no such page']);
		}
	});

	it('serves the new site when a build has put one in place', async () => {
		const folder = site('first');
		const { address } = await served(folder);
		expect(await (await fetch(address)).text()).toContain('first');
		const next = site('second');
		writeFileSync(join(next, 'new.html'), 'new');
		renameSync(folder, `${folder}.old`);
		renameSync(next, folder);
		rmSync(`${folder}.old`, { recursive: true });
		expect(await (await fetch(address)).text()).toContain('second');
		expect(await (await fetch(`${address}new.html`)).text()).toBe('new');
		expect(await (await fetch(`${address}none`)).text()).toBe('second: no such page');
	});

	it('outlives sites that are swapped under it, and gives no wrong answer meanwhile', async () => {
		const folder = site('first');
		const spare = site('first');
		const { address } = await served(folder);
		let swapping = true;
		const swaps = (async () => {
			while (swapping) {
				renameSync(folder, `${folder}.old`);
				await new Promise((resolve) => setTimeout(resolve, 3));
				cpSync(spare, `${folder}.new`, { recursive: true });
				renameSync(`${folder}.new`, folder);
				rmSync(`${folder}.old`, { recursive: true });
				await new Promise((resolve) => setTimeout(resolve, 3));
			}
		})();
		const answers: (number | 'broken off')[] = [];
		// Until enough came through, however many sites were swapped meanwhile.
		for (let whole = 0; whole < 100 && answers.length < 5000; whole += answers.at(-1) === 200 ? 1 : 0) {
			const answer = fetch(`${address}below/page.html`).then(async (response) => {
				const { length } = await response.text();
				return length === 500_000 ? response.status : length;
			});
			answers.push(await answer.catch(() => 'broken off' as const));
		}
		swapping = false;
		await swaps;
		// A file that goes at the very moment of its opening breaks off its own answer, which a browser asks for again.
		expect(new Set(answers.filter((answer) => answer !== 'broken off'))).toEqual(new Set([200]));
		expect(answers.filter((answer) => answer === 200)).toHaveLength(100);
		expect((await fetch(address)).status).toBe(200);
	});

	it('serves a site under the folder that it was built for', async () => {
		const { address } = await served(site('first', '/papers/'));
		expect(address).toMatch(/\/papers\/$/);
		expect((await fetch(address)).status).toBe(200);
		expect((await fetch(new URL('/', address))).url).toBe(address);
		expect((await fetch(new URL('/elsewhere/', address))).status).toBe(404);
	});
});

describe('a server whose command is killed', () => {
	it('ends too', async () => {
		const port = await anyPort();
		const env = { ...process.env, NODE_ENV: undefined, VITEST: undefined };
		const bin = join(project, 'bin', 'cuttings.mjs');
		const running = spawn(process.execPath, [bin, 'preview', site('here'), '--port', String(port)], { env });
		let printed = '';
		running.stdout.on('data', (bytes: Buffer) => {
			printed += bytes;
		});
		await expect.poll(() => printed).toContain('Ctrl+C');
		running.kill('SIGKILL');
		await expect.poll(() => freePort(port).catch(() => null)).toBe(port);
	});
});

describe('Ctrl+C', () => {
	it('ends command and server together, without a complaint', async () => {
		const port = await anyPort();
		const env = { ...process.env, NODE_ENV: undefined, VITEST: undefined };
		const bin = join(project, 'bin', 'cuttings.mjs');
		const running = spawn(process.execPath, [bin, 'preview', site('here'), '--port', String(port)], { env, detached: true });
		let printed = '';
		for (const stream of [running.stdout, running.stderr])
			stream.on('data', (bytes: Buffer) => {
				printed += bytes;
			});
		await expect.poll(() => printed).toContain('Ctrl+C');
		process.kill(-(running.pid ?? 0), 'SIGINT');
		expect(await once(running, 'exit')).toEqual([0, null]);
		expect(printed.trim().split('\n')).toHaveLength(1);
		expect(await freePort(port)).toBe(port);
	});
});

describe('npm start', () => {
	it('builds, says the address once, and ends with Ctrl+C', async () => {
		const articles = capturesFolder({ 'one.txt': 'A headline\n\nA paragraph of invented words that says nothing at all.\n' });
		const port = await anyPort();
		const env = { ...process.env, NODE_ENV: undefined, VITEST: undefined };
		const script = join(project, 'src', 'commands', 'start.ts');
		const running: ChildProcess = spawn(process.execPath, [script, '--articles', articles, '--port', String(port)], { env });
		let printed = '';
		running.stdout?.on('data', (bytes: Buffer) => {
			printed += bytes;
		});
		await expect.poll(() => printed).toContain('Ctrl+C');
		expect(printed).toBe(
			`published 1 + quarantined 0 + ignored 0 = seen 1\nThe archive is at http://localhost:${port}/ (Ctrl+C ends it).\n`,
		);
		expect((await fetch(`http://localhost:${port}/reports/one.html`)).status).toBe(200);
		running.kill('SIGINT');
		const [exitCode] = await once(running, 'exit');
		expect(exitCode).toBe(0);
	});
});
