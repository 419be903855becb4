/// <reference types="vitest/config" />
import { availableParallelism } from 'node:os';
import { getViteConfig } from 'astro/config';
import { siteOf } from './src/model/site.ts';
import { astroConfig } from './src/publish/astro-config.ts';
import { SlowFirst } from './tests/support/slow-first.ts';

/** Tests see an archive that says nothing of itself, whatever was read last. */
const site = siteOf({}, { content: '' });

export default getViteConfig(
	{
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
	},
	{ ...astroConfig(() => site), configFile: false },
);
