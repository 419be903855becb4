/// <reference types="vitest/config" />
import { availableParallelism } from 'node:os';
import { getViteConfig } from 'astro/config';
import { SlowFirst } from './tests/support/slow-first.ts';

export default getViteConfig({
	test: {
		include: ['tests/**/*.test.ts'],
		globalSetup: 'tests/support/clean-up.ts',
		// Long enough for a machine that is busy with something else.
		testTimeout: 90_000,
		hookTimeout: 180_000,
		// The default leaves one processor idle; the slow tests mostly wait for a build or a browser.
		maxWorkers: Math.max(2, availableParallelism()),
		sequence: { sequencer: SlowFirst },
	},
});
