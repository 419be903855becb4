import { sitemaps } from '../exports/sitemap.ts';
import { site } from '../site.ts';
import type { Draft } from './draft.ts';
import type { EmittedFile } from './emitted-files.ts';

/** The sitemaps: they list every page that was made but the one for what is not there. */
export function sitemapFiles({ written }: Draft): EmittedFile[] {
	const pages = [...written.keys()].filter((path) => path.endsWith('.html') && path !== '404.html').sort();
	return sitemaps(pages, site.url).map(({ path, content }) => ({ path, content: () => content }));
}
