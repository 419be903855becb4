import { defineConfig } from 'astro/config';
import { emitFiles } from './src/build/emit-files.ts';
import { site } from './src/site.ts';

// The build command sets these, so that one checkout builds any folder of captures into any folder.
const { CUTTINGS_OUT, CUTTINGS_CACHE, CUTTINGS_BASE } = process.env;

export default defineConfig({
	outDir: CUTTINGS_OUT ?? './dist',
	cacheDir: CUTTINGS_CACHE ?? './.cuttings/astro',
	base: CUTTINGS_BASE ?? site.base,
	...(site.url === '' ? {} : { site: site.url }),
	output: 'static',
	trailingSlash: 'ignore',
	build: { format: 'preserve', inlineStylesheets: 'never', assets: 'assets' },
	compressHTML: true,
	devToolbar: { enabled: false },
	integrations: [emitFiles()],
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
	vite: { build: { assetsInlineLimit: 0 } },
});
