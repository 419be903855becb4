import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { SlowFirst } from './tests/support/slow-first.ts';

export default defineConfig({
	test: {
		include: ['tests/**/*.test.ts'],
		globalSetup: 'tests/support/clean-up.ts',
		execArgv: ['--import', new URL('tests/support/raw-files.ts', import.meta.url).href],
		// The program is TypeScript that Node runs as it is: so it is tested, and nothing is translated for each test file.
		experimental: { viteModuleRunner: false, nodeLoader: false },
		// Long enough for a machine that is busy with something else: only what never ends fails by them.
		testTimeout: 300_000,
		hookTimeout: 300_000,
		expect: { poll: { timeout: 60_000 } },
		// The default leaves one processor idle; the slow tests mostly wait for a build or a browser.
		maxWorkers: Math.max(2, availableParallelism()),
		sequence: { sequencer: SlowFirst },
	},
});
