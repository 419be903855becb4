import type { AstroUserConfig } from 'astro';
import type { Site } from '#model';
import { deskRoute } from './desk-route.ts';
import type { DeskServer } from './desk-server.ts';
import { emitFiles } from './emit-files.ts';
import { openedSite } from './opened-site.ts';
import { plainImports } from './plain-imports.ts';

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
