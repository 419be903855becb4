import { absoluteUrl, basePath, searchUrl, site } from '#model';
import { xml } from '#text';

/** Pages a sitemap file may hold, says its protocol. */
const LIMIT = 50_000;

/**
 * The sitemap files of a list of pages (paths below the root, "reports/x.html"): one, or an index and its parts when
 * there are too many for one. Addresses are absolute when the archive knows its own.
 */
export function sitemaps(pages: readonly string[], origin: string): { path: string; content: string }[] {
	const locations = pages.map((page) => location(page.replace(/(^|\/)index\.html$/, '$1'), origin));
	if (locations.length <= LIMIT) return [{ path: 'sitemap.xml', content: list('urlset', 'url', locations) }];
	const parts = Array.from({ length: Math.ceil(locations.length / LIMIT) }, (_, part) => ({
		path: `sitemap-${part + 1}.xml`,
		content: list('urlset', 'url', locations.slice(part * LIMIT, (part + 1) * LIMIT)),
	}));
	const index = list(
		'sitemapindex',
		'sitemap',
		parts.map(({ path }) => location(path, origin)),
	);
	return [{ path: 'sitemap.xml', content: index }, ...parts];
}

/** What robots may read, all of it, and where the sitemap is: the file `robots.txt`. */
export function robots(origin: string): string {
	return `User-agent: *\nAllow: /\n${origin === '' ? '' : `Sitemap: ${location('sitemap.xml', origin)}\n`}`;
}

function location(path: string, origin: string): string {
	return absoluteUrl(basePath() + path, origin) ?? basePath() + path;
}

function list(root: string, item: string, locations: readonly string[]): string {
	const items = locations.map((address) => `<${item}><loc>${xml(address)}</loc></${item}>\n`).join('');
	return `<?xml version="1.0" encoding="utf-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${items}</${root}>\n`;
}

const SHORT = 16;

/** What a browser needs to search the archive from its address bar: the file `opensearch.xml`. */
export function opensearch(): string {
	const page = absoluteUrl(searchUrl(), site.url) ?? searchUrl();
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
		`<ShortName>${xml(shortName(site.title))}</ShortName>`,
		`<Description>${xml(site.subjectSentence === '' ? site.title : site.subjectSentence)}</Description>`,
		`<Url type="text/html" template="${xml(page)}?q={searchTerms}"/>`,
		'<InputEncoding>UTF-8</InputEncoding>',
		'</OpenSearchDescription>',
		'',
	].join('\n');
}

/** Browsers show 16 characters: the words of a title that fit, else its first letters. */
function shortName(title: string): string {
	if (title.length <= SHORT) return title;
	const space = title.lastIndexOf(' ', SHORT);
	return title.slice(0, space > 0 ? space : SHORT).toWellFormed();
}
