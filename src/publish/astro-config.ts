import type { AstroIntegration, AstroUserConfig } from 'astro';
import type { Site } from '#model';
import type { DeskServer } from './desk-server.ts';
import { emitFiles } from './dev-files.ts';

/**
 * What Astro is told, by whatever way it is started.
 *
 * @param siteNow the site that pages are made for; asked again whenever Vite loads its module
 * @param desk what the desk's pages save by, where there is a desk
 */
export function astroConfig(siteNow: () => Site, desk: DeskServer | null = null): AstroUserConfig {
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
		integrations: [emitFiles(), deskRoute(desk)],
		// No Markdown file is a page; the highlighter would bring inline styles that the policy forbids.
		markdown: { syntaxHighlight: false },
		vite: {
			plugins: [plainImports(), openedSite(siteNow)],
			build: { assetsInlineLimit: 0 },
			server: { watch: { ignored: ['**/.cuttings/**', '**/content/**', '**/dist/**'] } },
		},
	};
}

/** The pages of the cataloguer's desk: address and component. */
const PAGES = [
	['/desk', 'Desk.astro'],
	['/desk/names', 'NamesDesk.astro'],
	['/desk/reports', 'ReportsDesk.astro'],
	['/desk/faults', 'FaultsDesk.astro'],
	['/desk/lines-[id]', 'LinesDesk.astro'],
] as const;

/** The cataloguer's desk at /desk/ while the site is worked on, with the server that it saves by. A build never has it. */
function deskRoute(desk: DeskServer | null): AstroIntegration {
	return {
		name: 'cuttings-desk',
		hooks: {
			'astro:config:setup': ({ command, injectRoute }) => {
				if (command !== 'dev') return;
				for (const [pattern, page] of PAGES) injectRoute({ pattern, entrypoint: new URL(`../desk/${page}`, import.meta.url) });
			},
			'astro:server:setup': ({ server }) => {
				if (!desk) return;
				server.middlewares.use(desk.handle);
				desk.forgetPages = () => {
					for (const [name, { moduleGraph }] of Object.entries(server.environments))
						if (name !== 'client') moduleGraph.invalidateAll();
				};
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
