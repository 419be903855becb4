import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { project } from './run-program.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

const PLACES = [
	'/usr/lib/chromium/chromium',
	'/opt/google/chrome/chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A Chromium to test in: the one that CHROME_PATH names, an installed one, Playwright's own (fetched when it is not
 * there yet), the system's package where it may be installed. Null when there is none of these.
 */
export function findBrowser(): string | null {
	const named = process.env.CHROME_PATH;
	if (named) return works(named) ? named : null;
	return installed() ?? playwrights() ?? systems();
}

function installed(): string | null {
	const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
	const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES];
	return candidates.find((path) => existsSync(path) && works(path)) ?? null;
}

/** Playwright's own: fetched into the folder that it names itself, when it is not there yet. */
function playwrights(): string | null {
	const cli = join(project, 'node_modules/playwright-core/cli.js');
	const wanted = ['install', 'chromium-headless-shell'];
	const plan = spawnSync(process.execPath, [cli, ...wanted, '--dry-run'], { encoding: 'utf8' }).stdout ?? '';
	const folder = /Install location:\s+(\S.*)/.exec(plan)?.[1]?.trim();
	if (folder === undefined) return null;
	const there = shellIn(folder);
	if (there) return there;
	console.log('No Chromium is installed; fetching the one that Playwright keeps for tests …');
	return run(process.execPath, [cli, ...wanted]) ? shellIn(folder) : null;
}

function shellIn(folder: string): string | null {
	if (!existsSync(folder)) return null;
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	const shell = files.find((path) => /(?:^|[/\\])(?:chrome-headless-shell|headless_shell)(?:\.exe)?$/.test(path));
	return shell !== undefined && works(join(folder, shell)) ? join(folder, shell) : null;
}

function systems(): string | null {
	if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
	console.log('Installing the Chromium of this system …');
	run('apt-get', ['update', '-qq']);
	return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']) ? installed() : null;
}

function works(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
	} catch {
		return false;
	}
	return (
		spawnSync(path, ['--headless', '--no-sandbox', '--disable-gpu', '--dump-dom', 'about:blank'], { timeout: 30_000 }).status ===
		0
	);
}

function run(program: string, args: readonly string[]): boolean {
	return spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
}
