import { hideApostrophes } from './apostrophes.ts';
import type { TableRow } from './table-row.ts';

const APOSTROPHE_ENTITY = /&(?:#39|#x27|apos|rsquo|lsquo);/g;
const ENTITY_MEANS: Readonly<Record<string, string>> = { '&rsquo;': '’', '&lsquo;': '‘' };

/**
 * The page of a report as the index is to read it: its number in the order of dates and what lists show of it are
 * attached, filters of any kind are not (the search page has its own, much smaller lists), apostrophes are hidden.
 * Throws when the page has no `<article data-pagefind-body>`.
 */
export function searchablePage(html: string, row: TableRow, number: number): string {
	const [, headline, outlet, date, , certainty] = row;
	const facts = { t: headline, o: outlet, d: date, c: certainty };
	const attributes = Object.entries(facts).map(([name, value]) => `data-${name}="${attribute(value)}"`);
	const metas = Object.keys(facts).map((name) => `${name}[data-${name}]`);
	const mark = `<span data-pagefind-ignore data-order="${String(number).padStart(7, '0')}" data-pagefind-sort="order[data-order]" data-pagefind-meta="${metas.join(', ')}" ${attributes.join(' ')}></span>`;
	const open = /<article\b[^>]*\bdata-pagefind-body\b[^>]*>/.exec(html);
	if (!open) throw new Error(`the page of ${row[0]} marks no <article data-pagefind-body>`);
	const start = open.index + open[0].length;
	return textHidden(withoutOtherMarks(html.slice(0, start)) + mark + withoutOtherMarks(html.slice(start)));
}

function withoutOtherMarks(html: string): string {
	return html.replace(/ data-pagefind-(?:meta|filter|sort)(?:="[^"]*")?/g, '');
}

/** Hides apostrophes in the text between tags. */
function textHidden(html: string): string {
	return html.replace(/>[^<]+/g, (text) =>
		hideApostrophes(text.replace(APOSTROPHE_ENTITY, (entity) => ENTITY_MEANS[entity] ?? "'")),
	);
}

function attribute(value: string): string {
	return value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
