import { readOptions } from '../../src/commands/options.ts';
import { runCommand } from '../../src/publish/refusal.ts';
import { checks } from './checks.ts';
import { findBrowser } from './find-browser.ts';
import { runProgram } from './run-program.ts';

const help = `
npm test -- [FILTER …]

Runs the checks (npm run check) and every test, those in a real browser included. A browser is looked for first and
fetched when there is none: CHROME_PATH, an installed Chromium or Chrome, Playwright's own, the system's package.

  FILTER  run only the tests whose file names contain it, without the checks
`;

await runCommand(async () => {
	const options = readOptions({ arguments: 100, help }, process.argv.slice(2));
	return options.help || (await test(options.arguments)) ? 0 : 1;
});

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
