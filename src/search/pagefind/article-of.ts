import { htmlTags } from '#text';

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
