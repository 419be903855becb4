import { defineConfig } from 'astro/config';
import { site } from './src/model/site.ts';
import { deskRoute } from './src/publish/desk-route.ts';
import { emitFiles } from './src/publish/emit-files.ts';
import { plainImports } from './src/publish/plain-imports.ts';

export default defineConfig({
	// The build command says where the compiled pages go (src/publish/compile-pages.ts); this is for Astro's own commands.
	outDir: process.env.CUTTINGS_OUT ?? './.cuttings/astro/dist',
	cacheDir: './.cuttings/astro',
	base: process.env.CUTTINGS_BASE ?? site.base,
	...(site.url === '' ? {} : { site: site.url }),
	output: 'static',
	trailingSlash: 'ignore',
	build: { format: 'preserve', inlineStylesheets: 'never', assets: 'assets' },
	compressHTML: 'jsx',
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
