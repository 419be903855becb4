import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand, wholeNumberGiven } from '../../src/commands/command-line.ts';
import { workFolderOf } from '../../src/system/folders.ts';
import { writeBattery } from '../hostile/battery.ts';
import { buildOf } from '../hostile/build-of.ts';
import { brokenPromises } from '../hostile/inspect.ts';
import { findBrowser } from './find-browser.ts';
import { runProgram } from './run-program.ts';

await runCommand('fuzz', ({ values, flags }) => {
	const { count = '300', minutes = '0', seed = '1' } = values;
	return fuzz({
		count: wholeNumberGiven('--count', count),
		minutes: wholeNumberGiven('--minutes', minutes, 0),
		first: wholeNumberGiven('--seed', seed, 0),
		keep: flags.keep,
	});
});

interface Fuzzing {
	readonly count: number;
	readonly minutes: number;
	readonly first: number;
	readonly keep: boolean;
}

async function fuzz({ count, minutes, first, keep }: Fuzzing): Promise<number> {
	const browser = findBrowser();
	if (browser === null) {
		console.error('No Chromium was found to read the pages with; name one in CHROME_PATH.');
		return 1;
	}
	const until = Date.now() + minutes * 60_000;
	for (let seed = first; ; seed++) {
		const broken = await round(count, seed, browser, keep);
		for (const promise of broken.slice(0, 60)) console.log(promise);
		console.log(`${count} hostile captures with seed ${seed}: ${broken.length} promises broken`);
		if (broken.length > 0 || !propertiesHold(seed)) return 1;
		if (Date.now() >= until) return 0;
	}
}

async function round(count: number, seed: number, browser: string, keep: boolean): Promise<string[]> {
	const scratch = mkdtempSync(join(tmpdir(), 'cuttings-fuzz-'));
	const folder = join(scratch, 'articles');
	const site = join(scratch, 'site');
	mkdirSync(folder);
	try {
		const battery = writeBattery(folder, count, seed);
		return await brokenPromises(battery, site, buildOf(folder, site), browser);
	} finally {
		if (keep) console.log(scratch);
		else {
			rmSync(workFolderOf(folder), { recursive: true, force: true });
			rmSync(scratch, { recursive: true, force: true });
		}
	}
}

/** Whether every property of the tests holds on cases of this seed, five times as many as in `npm test`. */
function propertiesHold(seed: number): boolean {
	const tests = new URL('..', import.meta.url);
	const files = readdirSync(tests, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.test.ts'))
		.filter((name) => readFileSync(new URL(name, tests), 'utf8').includes('support/cases.ts'))
		.map((name) => `tests/${name}`);
	return runProgram('vitest/vitest.mjs', ['run', ...files], { CUTTINGS_SEED: String(seed), CUTTINGS_MORE: '5' });
}
