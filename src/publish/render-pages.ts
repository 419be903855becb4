import { pathToFileURL } from 'node:url';
import type { GetStaticPathsItem, RouteData, RouteInfo, SSRManifest, SSRResult } from 'astro';
import { renderToString } from 'astro/runtime/server/index.js';
import { yieldToEventLoop } from './yield-to-event-loop.ts';

/** A page module as compiled: what draws it, and which pages of its kind there are. */
interface PageModule {
	readonly default: Parameters<typeof renderToString>[1];
	readonly getStaticPaths?: () => readonly GetStaticPathsItem[];
}

/**
 * Makes every page of a compiled program, one after the other, and hands on its path below the root of the site and its
 * HTML. Each is drawn by Astro's own renderer, without the request, the router and the response that Astro puts around
 * it, which take as long again. Throws when two pages have one path, or when a page asks for more of Astro than its
 * props.
 */
export async function renderPages(entry: string, take: (path: string, html: string) => void): Promise<void> {
	const turn = yieldToEventLoop();
	const { manifest } = (await import(pathToFileURL(entry).href)) as { manifest: SSRManifest };
	const made = new Set<string>();
	for (const info of manifest.routes) {
		const { routeData } = info;
		const module = await pageModule(manifest, routeData);
		if (module === null) continue;
		const resultOf = resultsFor(manifest, info, module.default.moduleId);
		for (const { params, props = {} } of module.getStaticPaths?.() ?? [{ params: {} }]) {
			await turn();
			const path = pathOf(routeData, params);
			if (made.has(path)) throw new Error(`Two pages have the path ${path}`);
			made.add(path);
			const html = await renderToString(resultOf(path), module.default, props, {}, true, routeData);
			if (typeof html !== 'string') throw new Error(`${path} is no page`);
			take(path, html);
		}
	}
}

/** The module of a route; null for the error pages that Astro brings itself, which no static site has. */
async function pageModule({ pageMap }: SSRManifest, { component, prerender }: RouteData): Promise<PageModule | null> {
	const load = pageMap?.get(component);
	if (!load || !prerender) return null;
	return (await (await load()).page()) as unknown as PageModule;
}

/** The file in which a page stands: "reports/x.html"; "reports/index.html" for the page of a folder. */
function pathOf({ segments, isIndex }: RouteData, params: Readonly<Record<string, string | number | undefined>>): string {
	const folders = segments.map((parts) =>
		parts.map(({ content, dynamic }) => (dynamic ? String(params[content]) : content)).join(''),
	);
	return isIndex ? [...folders, 'index.html'].join('/') : `${folders.join('/')}.html`;
}

/** Makes what Astro's renderer knows of each page of a route. What a page writes down in it is its own. */
function resultsFor(manifest: SSRManifest, { styles }: RouteInfo, moduleId: string | undefined): (path: string) => SSRResult {
	const { base, componentMetadata, compressHTML, inlinedScripts, clientDirectives, entryModules } = manifest;
	const link = (file: string) => `${base.replace(/\/$/, '')}/${file.replace(/^\//, '')}`;
	const sheets = styles.map((sheet) =>
		sheet.type === 'external'
			? { props: { rel: 'stylesheet', href: link(sheet.src) }, children: '' }
			: { props: {}, children: sheet.content },
	);
	const same = {
		base,
		userAssetsBase: undefined,
		clientDirectives,
		inlinedScripts,
		componentMetadata,
		compressHTML,
		params: {},
		partial: false,
		renderers: [],
		shouldInjectCspMetaTags: false,
		resolve: async (id: string) => {
			const file = entryModules[id];
			if (!file) throw new Error(`No script was made of ${id}`);
			return link(file);
		},
		createAstro: (props: Record<string, unknown>) => ({ props, self: null }),
	};
	const headInTree = componentMetadata.get(moduleId ?? '')?.containsHead ?? false;
	return (pathname) => {
		const result = {
			...same,
			pathname,
			cancelled: false,
			links: new Set(),
			scripts: new Set(),
			styles: new Set(sheets),
			_metadata: {
				hasHydrationScript: false,
				rendererSpecificHydrationScripts: new Set(),
				hasRenderedHead: false,
				renderedScripts: new Set(),
				hasDirectives: new Set(),
				hasRenderedServerIslandRuntime: false,
				headInTree,
				extraHead: [],
				extraStyleHashes: [],
				extraScriptHashes: [],
				propagators: new Set(),
				routeHasPropagation: false,
				pendingSlotEvaluations: [],
				templateDepth: 0,
			},
		};
		return result as unknown as SSRResult;
	};
}
