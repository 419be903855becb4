import { join } from 'node:path';
import { defineConfig } from 'astro/config';
import { siteIn } from './src/archive/archive.ts';
import { astroConfig } from './src/publish/astro-config.ts';

// For Astro's own commands, which show the reports that npm run ingest wrote. The program's commands hand over a site
// of their own (src/publish/compile-pages.ts, src/commands/dev.ts).
const site = siteIn(join(import.meta.dirname, 'content', 'reports'));

export default defineConfig(astroConfig(() => site));
