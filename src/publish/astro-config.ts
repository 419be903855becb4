import type { AstroIntegration, AstroUserConfig } from 'astro';
import type { Site } from '#model';
import { emitFiles } from './dev-files.ts';

/**
 * What Astro is told, by whatever way it is started.
 *
 * @param siteNow the site that pages are made for; asked again whenever Vite loads its module
 */
export function astroConfig(siteNow: () => Site): AstroUserConfig {
	const { url, base } = siteNow();
	return {
		outDir: './.cuttings/astro/dist',
		cacheDir: './.cuttings/astro',
		base,
		...(url === '' ? {} : { site: url }),
		output: 'static',
		trailingSlash: 'ignore',
		build: { format: 'preserve', inlineStylesheets: 'never', assets: 'assets' },
		compressHTML: 'jsx',
		devToolbar: { enabled: false },
		integrations: [emitFiles(), deskRoute()],
		// No Markdown file is a page; the highlighter would bring inline styles that the policy forbids.
		markdown: { syntaxHighlight: false },
		vite: {
			plugins: [plainImports(), openedSite(siteNow)],
			build: { assetsInlineLimit: 0 },
			server: { watch: { ignored: ['**/.cuttings/**', '**/content/**', '**/dist/**'] } },
		},
	};
}

/** The cataloguer's desk at /desk/ while the site is worked on. A build never has it. */
function deskRoute(): AstroIntegration {
	return {
		name: 'cuttings-desk',
		hooks: {
			'astro:config:setup': ({ command, injectRoute }) => {
				if (command !== 'dev') return;
				injectRoute({ pattern: '/desk', entrypoint: new URL('../desk/Desk.astro', import.meta.url) });
			},
		},
	};
}

/** The module that holds the site that is open. */
const MODULE = '/src/model/site.ts';

/**
 * Opens the site for pages whose modules Vite loads itself, as in `npm run dev` and in Astro's own build: they do not
 * share the modules of the process that opened it.
 */
function openedSite(siteNow: () => Site) {
	return {
		name: 'cuttings-opened-site',
		enforce: 'pre' as const,
		transform: (code: string, id: string) =>
			id.endsWith(MODULE) ? { code: `${code}\nopenSite(${JSON.stringify(siteNow())});\n`, map: null } : null,
	};
}

/**
 * Leaves dynamic imports as they are written. Vite wraps each in a script that adds links for the files it will need:
 * 1.5 kB on every page with a script, for files that here stand a step away at most.
 */
function plainImports() {
	return {
		name: 'plain-imports',
		enforce: 'pre' as const,
		configEnvironment: () => ({ build: { modulePreload: false as const } }),
		load: (id: string) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null),
	};
}
