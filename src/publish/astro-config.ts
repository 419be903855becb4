import { statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import { readArchive } from '#archive';
import { basePath, type Site, site } from '#model';
import type { DeskServer } from './desk-server.ts';
import type { EmittedFile } from './draft.ts';
import { emittedFiles } from './emitted-files.ts';

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

/** The dev server makes the pages; this serves every other file of the site beside them. A build writes them. */
function emitFiles(): AstroIntegration {
	return {
		name: 'cuttings-files',
		hooks: {
			'astro:server:setup': ({ server }) => {
				const files = filesNow();
				server.middlewares.use((request, response, next) => {
					// Vite has taken the base path off the address by now.
					const path = pathAsked(request.originalUrl ?? request.url ?? '');
					if (path === null) next();
					else void answer(files, path, response).then((found) => found || next(), next);
				});
			},
		},
	};
}

/** The files of the archive as ingest left it; made ready again when it has run. */
function filesNow(): () => Promise<readonly EmittedFile[]> {
	let known: { stamp: number; files: Promise<readonly EmittedFile[]> } | null = null;
	return () => {
		const stamp = statSync(join(site.content, 'ingest.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
		if (known?.stamp !== stamp) known = { stamp, files: emittedFiles(readArchive(site.content)) };
		return known.files;
	};
}

/** Only addresses with the extension of an emitted file are looked up, since looking one up reads the archive. */
function pathAsked(address: string): string | null {
	const path = decodeURI(address.split(/[?#]/, 1)[0] ?? '');
	return path.startsWith(basePath()) && Object.hasOwn(TYPES, extname(path)) ? path.slice(basePath().length) : null;
}

/** Whether there is such a file; then it is sent. */
async function answer(files: () => Promise<readonly EmittedFile[]>, path: string, response: ServerResponse): Promise<boolean> {
	const file = (await files()).find((one) => one.path === path || one.copies?.includes(path));
	if (!file) return false;
	const content = await file.content();
	response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
	response.end(content);
	return true;
}

const TYPES: Readonly<Record<string, string>> = {
	'.txt': 'text/plain; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.json': 'application/json',
	'.jsonl': 'application/x-ndjson',
	'.geojson': 'application/geo+json',
	'.csv': 'text/csv; charset=utf-8',
	'.ris': 'application/x-research-info-systems',
	'.bib': 'application/x-bibtex; charset=utf-8',
	'.xml': 'application/xml',
	'.woff2': 'font/woff2',
};
