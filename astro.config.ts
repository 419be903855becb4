import { defineConfig } from 'astro/config';
import { deskRoute } from './src/build/desk-route.ts';
import { emitFiles } from './src/build/emit-files.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { site } from './src/site.ts';

export default defineConfig({
	// The build command says where the compiled pages go (src/build/compile-pages.ts); this is for Astro's own commands.
	outDir: process.env.CUTTINGS_OUT ?? './.cuttings/astro/dist',
	cacheDir: './.cuttings/astro',
	base: process.env.CUTTINGS_BASE ?? site.base,
	...(site.url === '' ? {} : { site: site.url }),
	output: 'static',
	trailingSlash: 'ignore',
	build: { format: 'preserve', inlineStylesheets: 'never', assets: 'assets' },
	compressHTML: true,
	devToolbar: { enabled: false },
	integrations: [emitFiles(), deskRoute()],
	// No Markdown file is a page; the highlighter would bring inline styles that the policy forbids.
	markdown: { syntaxHighlight: false },
	vite: {
		plugins: [plainImports()],
		build: { assetsInlineLimit: 0 },
		server: { watch: { ignored: ['**/.cuttings/**', '**/content/**', '**/dist/**'] } },
	},
});
