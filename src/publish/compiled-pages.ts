import { spawn } from 'node:child_process';
import { hash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesOf } from './manifests.ts';
import { hashesOf } from './program-files.ts';
import { projectFolder, type Workplace } from './workplace.ts';

/** The modules that make pages, and the one to begin with. */
export const PROGRAM = 'program';
export const ENTRY = 'pages.mjs';
/** The files that pages load: style sheets, scripts, what lies in public/. */
export const SITE = 'site';
/** Says what the folder was made from, and what files it has. */
const SEAL = 'compiled.json';

/** What Astro makes of the pages of the program, before it makes a page. */
export interface CompiledPages {
	/** The module that has all pages. */
	readonly entry: string;
	/** The files that pages load, as a folder. */
	readonly site: string;
}

/**
 * The pages of the program, compiled: kept from the last build of these captures where it was made from the same
 * things and no byte of it has changed, else made anew in a process of its own.
 *
 * @param program what the site is made with, see program-files.ts
 * @param fresh whether to compile in any case
 */
export async function compiledPages(
	place: Pick<Workplace, 'content' | 'compiled' | 'cache'>,
	program: readonly string[],
	fresh: boolean,
): Promise<CompiledPages> {
	const { content, compiled } = place;
	const facts = join(content, 'archive.json');
	const known = existsSync(facts) ? hashesOf(facts, '') : [];
	const key = hash('sha256', [projectFolder, content, ...known, ...program].join('\n'));
	if (fresh || !isWhole(compiled, key)) await compile(place, key);
	return { entry: join(compiled, PROGRAM, ENTRY), site: join(compiled, SITE) };
}

async function compile({ content, compiled, cache }: Pick<Workplace, 'content' | 'compiled' | 'cache'>, key: string) {
	const making = `${compiled}.new`;
	for (const folder of [making, compiled]) rmSync(folder, { recursive: true, force: true });
	mkdirSync(making, { recursive: true });
	const script = fileURLToPath(new URL('compile-pages.ts', import.meta.url));
	const run = spawn(process.execPath, [...process.execArgv, script, content, making, cache], {
		stdio: ['ignore', 'inherit', 'inherit'],
	});
	const [code, signal] = (await once(run, 'close')) as [number | null, string | null];
	if (code !== 0) throw new Error(`The pages of the program could not be compiled (${signal ?? `exit code ${code}`})`);
	writeFileSync(join(making, SEAL), sealOf(making, key));
	renameSync(making, compiled);
}

/** Whether a folder was compiled from the same things and every file of it is as it was made. Anything in doubt says no. */
function isWhole(folder: string, key: string): boolean {
	if (!existsSync(join(folder, SEAL))) return false;
	try {
		return readFileSync(join(folder, SEAL), 'utf8') === sealOf(folder, key);
	} catch {
		return false;
	}
}

function sealOf(folder: string, key: string): string {
	const files = filesOf(folder).filter((path) => path !== SEAL);
	return `${JSON.stringify({ key, files: files.map((path) => [path, hash('sha256', readFileSync(join(folder, path)))]) }, null, '\t')}\n`;
}
