/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
	test: { include: ['tests/**/*.test.ts'], testTimeout: 30_000, globalSetup: 'tests/support/clean-up.ts' },
});
