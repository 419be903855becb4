import { hideApostrophes } from '#search/client';
import { htmlTags } from '#text';

const APOSTROPHE_ENTITY = /&(?:#39|#x27|apos|rsquo|lsquo);/g;
const ENTITY_MEANS: Readonly<Record<string, string>> = { '&rsquo;': '’', '&lsquo;': '‘' };

/**
 * The page of a report as the index is to read it: without filters, orders and meta fields (the search page has its own,
 * much smaller lists), and with apostrophes hidden.
 * Throws when the page has no `<article data-pagefind-body>`.
 */
export function searchablePage(html: string, id: string): string {
	if (!/<article\b[^>]*\bdata-pagefind-body\b/.test(html))
		throw new Error(`the page of ${id} marks no <article data-pagefind-body>`);
	return textHidden(html.replace(/ data-pagefind-(?:meta|filter|sort)(?:="[^"]*")?/g, ''));
}

/** Hides apostrophes in the text between tags. */
function textHidden(html: string): string {
	return html.replace(/>[^<]+/g, (text) =>
		hideApostrophes(text.replace(APOSTROPHE_ENTITY, (entity) => ENTITY_MEANS[entity] ?? "'")),
	);
}

/**
 * The report on its page, as a page of nothing else: what the index reads of it, without the frame, the record of its
 * making and the links around it, which are two thirds of a page. The page itself when it marks no
 * `<article data-pagefind-body>`.
 */
export function articleOf(html: string): string {
	const start = html.search(/<article\b[^>]*\bdata-pagefind-body\b/);
	if (start < 0) return html;
	let depth = 0;
	for (const { name, end } of htmlTags(html, start)) {
		if (name === 'article') depth++;
		else if (name === '/article') depth--;
		if (depth === 0) return `<!doctype html><html><body>${html.slice(start, end)}</body></html>`;
	}
	return html;
}
