import { defineConfig } from 'astro/config';
import { site } from './src/site.ts';

// The build command sets these, so that one checkout builds any folder of captures into any folder.
const outDir = process.env.CUTTINGS_OUT ?? './dist';

export default defineConfig({
	outDir,
	cacheDir: process.env.CUTTINGS_CACHE ?? './node_modules/.astro',
	base: process.env.CUTTINGS_BASE ?? site.base,
	...(site.url === '' ? {} : { site: site.url }),
	output: 'static',
	trailingSlash: 'ignore',
	build: { format: 'preserve', inlineStylesheets: 'never', assets: 'assets' },
	compressHTML: true,
	devToolbar: { enabled: false },
	vite: { build: { assetsInlineLimit: 0 } },
});
