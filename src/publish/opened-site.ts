import type { Site } from '#model';

/** The module that holds the site that is open. */
const MODULE = '/src/model/site.ts';

/**
 * Opens the site for pages whose modules Vite loads itself, as in `npm run dev` and in Astro's own build: they do not
 * share the modules of the process that opened it.
 */
export function openedSite(siteNow: () => Site) {
	return {
		name: 'cuttings-opened-site',
		enforce: 'pre' as const,
		transform: (code: string, id: string) =>
			id.endsWith(MODULE) ? { code: `${code}\nopenSite(${JSON.stringify(siteNow())});\n`, map: null } : null,
	};
}
