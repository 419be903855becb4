import { sitemaps } from '#exports';
import { site } from '#model';
import type { Draft } from './draft.ts';
import type { EmittedFile } from './emitted-file.ts';

/** The sitemaps: they list every page that was made but the one for what is not there. */
export function sitemapFiles({ written }: Draft): EmittedFile[] {
	const pages = [...written.keys()].filter((path) => path.endsWith('.html') && path !== '404.html').sort();
	return sitemaps(pages, site.url).map(({ path, content }) => ({ path, content: () => content }));
}
