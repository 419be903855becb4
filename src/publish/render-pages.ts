import { setImmediate as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { AstroGlobal, GetStaticPaths, RouteData, RouteInfo, SSRManifest, SSRResult } from 'astro';
import { renderToString } from 'astro/runtime/server/index.js';
import { AstroDiffers } from './compiled-pages.ts';

/** What is done with a page: its path below the root of the site, and its HTML. */
export type TakePage = (path: string, html: string) => void;

/** A page module as compiled: what draws it, and which pages of its kind there are. */
interface PageModule {
	readonly default: Parameters<typeof renderToString>[1];
	readonly getStaticPaths?: GetStaticPaths;
}

/** What this program reads of a compiled program's own description. */
type Manifest = Pick<SSRManifest, (typeof READ)[number]>;
const READ = [
	'routes',
	'pageMap',
	'base',
	'componentMetadata',
	'compressHTML',
	'inlinedScripts',
	'clientDirectives',
	'entryModules',
] as const;

/**
 * Makes every page of a compiled program, one after the other. Each is drawn by Astro's own renderer, without the
 * request, the router and the response that Astro puts around it, which take as long again. Throws AstroDiffers, before
 * any page was handed on, when the program or the renderer is not what this was made for; another error when two pages
 * have one path, or when a page asks for more of Astro than its props.
 */
export async function renderPages(entry: string, take: TakePage): Promise<void> {
	const turn = yieldToEventLoop();
	const manifest = await manifestOf(entry);
	const made = new Set<string>();
	for (const info of manifest.routes) {
		const { routeData } = info;
		const module = await pageModule(manifest, routeData);
		if (module === null) continue;
		const resultOf = resultsFor(manifest, info, module.default.moduleId);
		for (const { params, props = {} } of await pagesOf(module, routeData.route)) {
			await turn();
			const path = pathOf(routeData, params);
			if (made.has(path)) throw new Error(`Two pages have the path ${path}`);
			const draw = () => renderToString(resultOf(path), module.default, props, {}, true, routeData);
			const html = made.size === 0 ? await orDiffers(draw, path) : await draw();
			if (typeof html !== 'string') throw new (made.size === 0 ? AstroDiffers : Error)(`${path} is no page`);
			made.add(path);
			take(path, html);
		}
	}
	if (made.size === 0) throw new AstroDiffers('the compiled program names no page');
}

async function manifestOf(entry: string): Promise<Manifest> {
	const program = await orDiffers(async () => (await import(pathToFileURL(entry).href)) as { manifest?: Manifest }, entry);
	const missing = READ.find((name) => program.manifest?.[name] === undefined);
	if (program.manifest === undefined || missing !== undefined)
		throw new AstroDiffers(`the compiled program does not say its ${missing ?? READ[0]}`);
	return program.manifest;
}

/** What fails before a single page is made is taken for another Astro: its own way will tell if it was not. */
async function orDiffers<Answer>(ask: () => Answer | Promise<Answer>, what: string): Promise<Answer> {
	try {
		return await ask();
	} catch (error) {
		throw new AstroDiffers(`${what} cannot be made (${error instanceof Error ? error.message.split('\n')[0] : error})`);
	}
}

/** The module of a route; null for the error pages that Astro brings itself, which no static site has. */
async function pageModule({ pageMap }: Manifest, { component, prerender }: RouteData): Promise<PageModule | null> {
	const load = pageMap?.get(component);
	if (!load || !prerender) return null;
	const { page } = await load();
	if (typeof page !== 'function') throw new AstroDiffers(`the module of ${component} has no page`);
	return (await page()) as PageModule;
}

function pagesOf({ getStaticPaths }: PageModule, routePattern: string) {
	const paginate = () => {
		throw new Error(`${routePattern} is cut into pages by Astro, which this program does not do`);
	};
	return getStaticPaths?.({ routePattern, paginate }) ?? [{ params: {} }];
}

/** The file in which a page stands: "reports/x.html"; "reports/index.html" for the page of a folder. */
function pathOf({ segments, isIndex }: RouteData, params: Readonly<Record<string, string | number | undefined>>): string {
	const folders = segments.map((parts) =>
		parts.map(({ content, dynamic }) => (dynamic ? String(params[content]) : content)).join(''),
	);
	return isIndex ? [...folders, 'index.html'].join('/') : `${folders.join('/')}.html`;
}

/** What Astro's renderer asks of a page: where it stands, what it loads, what was written down while it was drawn. */
type Asked =
	| 'base'
	| 'userAssetsBase'
	| 'clientDirectives'
	| 'inlinedScripts'
	| 'componentMetadata'
	| 'compressHTML'
	| 'params'
	| 'partial'
	| 'renderers'
	| 'shouldInjectCspMetaTags'
	| 'resolve'
	| 'createAstro'
	| 'pathname'
	| 'cancelled'
	| 'links'
	| 'scripts'
	| 'styles'
	| '_metadata';

/** Makes what Astro's renderer knows of each page of a route. What a page writes down in it is its own. */
function resultsFor(manifest: Manifest, { styles }: RouteInfo, moduleId: string | undefined): (path: string) => SSRResult {
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
		createAstro: (props: Record<string, unknown>) => ({ props, self: null }) as Pick<AstroGlobal, 'props'> as AstroGlobal,
	};
	const headInTree = componentMetadata.get(moduleId ?? '')?.containsHead ?? false;
	return (pathname) => {
		const result: Pick<SSRResult, Asked> = {
			...same,
			pathname,
			cancelled: false,
			links: new Set(),
			scripts: new Set(),
			styles: new Set(sheets),
			_metadata: freshMetadata(headInTree),
		};
		return result as SSRResult;
	};
}

/** What a page's drawing begins with; it writes its own things down in it. */
function freshMetadata(headInTree: boolean): SSRResult['_metadata'] {
	return {
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
	};
}

/** How much is done before whatever else waits in this process has its turn. */
const IN_A_ROW = 64;

/**
 * For work in tens of thousands of steps that never wait: asked at each step, gives way now and then, so that signals
 * arrive and what is only remembered while there is room can be forgotten.
 */
export function yieldToEventLoop(): () => Promise<void> {
	let steps = 0;
	return async () => {
		steps++;
		if (steps % IN_A_ROW === 0) await pause();
	};
}
