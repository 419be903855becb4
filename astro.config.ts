import { defineConfig } from 'astro/config';
import { deskRoute } from './src/build/desk-route.ts';
import { emitFiles } from './src/build/emit-files.ts';
import { site } from './src/site.ts';

export default defineConfig({
	// The build command says where the site goes (src/build/astro-step.ts); this is for Astro's own commands.
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
	// The same policy stands in public/_headers, for servers that send headers of their own.
	security: {
		csp: {
			directives: [
				"default-src 'none'",
				"img-src 'self'",
				"font-src 'self'",
				"connect-src 'self'",
				"manifest-src 'self'",
				"worker-src 'self'",
				"base-uri 'none'",
				"form-action 'self'",
				"object-src 'none'",
			],
			scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
			styleDirective: { resources: ["'self'"] },
		},
	},
	// No Markdown file is a page; the highlighter would bring inline styles that the policy forbids.
	markdown: { syntaxHighlight: false },
	vite: {
		build: { assetsInlineLimit: 0 },
		server: { watch: { ignored: ['**/.cuttings/**', '**/content/**', '**/dist/**'] } },
	},
});
