import { runCommand } from '../../src/commands/command-line.ts';
import { checks } from './checks.ts';
import { findBrowser } from './find-browser.ts';
import { runProgram } from './run-program.ts';

await runCommand('test', async ({ arguments: filters }) => ((await test(filters)) ? 0 : 1));

async function test(filters: readonly string[]): Promise<boolean> {
	const browser = findBrowser();
	if (browser === null) {
		console.error('No Chromium was found and none could be fetched. Install one, or name one in CHROME_PATH.');
		return false;
	}
	console.log(`Testing in ${browser}`);
	const checked = filters.length > 0 || (await checks());
	const passed = runProgram('vitest/vitest.mjs', ['run', ...filters], { CHROME_PATH: browser });
	if (!checked) console.error('The checks found something: see the beginning.');
	return checked && passed;
}
