import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { workFolderOf } from '../../src/system/folders.ts';
import { freshPath, project } from './site.ts';

/** `npm run dev` on a folder of its own. */
export interface Dev {
	/** Address of a page: at('desk/'). */
	at(path: string): string;
	/** The folder of captures. */
	folder(): string;
	/** Changes a file of the folder of captures. */
	write(file: string, content: string): void;
	/** Everything that it has printed so far. */
	printed(): string;
	/** Waits until it has printed something, at most four minutes. */
	until(words: string): Promise<void>;
	/** Presses Ctrl+C; the exit code and what was printed. */
	stop(): Promise<{ exitCode: number | null; printed: string }>;
}

/** Serves a folder of captures while it is being worked on, for the tests of one file. */
export function useDev(captures: Readonly<Record<string, string>>, extra: readonly string[] = []): Dev {
	let running: ChildProcess;
	let folder: string;
	let base: string;
	let printed = '';
	const write = (file: string, content: string) => {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), content);
	};
	const until = async (words: string) => {
		const end = Date.now() + 240_000;
		while (!printed.includes(words)) {
			if (Date.now() > end || running.exitCode !== null) throw new Error(`"${words}" was never printed:\n${printed}`);
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	};
	const stop = async () => {
		if (running.exitCode === null) {
			running.kill('SIGINT');
			await once(running, 'exit');
		}
		return { exitCode: running.exitCode, printed };
	};
	beforeAll(async () => {
		folder = freshPath('worked-on');
		for (const [file, content] of Object.entries(captures)) write(file, content);
		const port = await anyPort();
		base = `http://localhost:${port}/`;
		const script = join(project, 'src', 'commands', 'dev.ts');
		const env = { ...process.env, NODE_ENV: undefined, VITEST: undefined };
		running = spawn(process.execPath, [script, '--articles', folder, '--port', String(port), ...extra], { env });
		for (const stream of [running.stdout, running.stderr])
			stream?.on('data', (bytes: Buffer) => {
				printed += bytes;
			});
		await until('Ctrl+C');
	});
	afterAll(async () => {
		await stop();
		rmSync(workFolderOf(folder), { recursive: true, force: true });
	});
	return { at: (path) => base + path, folder: () => folder, write, printed: () => printed, until, stop };
}

/** A port that is free, and stays so: below those that a machine gives to whoever connects or asks for any port. */
export async function anyPort(): Promise<number> {
	for (;;) {
		const port = 20_000 + Math.floor(Math.random() * 12_000);
		const probe = createServer();
		const isFree = await new Promise<boolean>((resolve) => {
			probe.once('error', () => resolve(false)).listen(port, 'localhost', () => resolve(true));
		});
		if (!isFree) continue;
		await new Promise((resolve) => probe.close(resolve));
		return port;
	}
}
