import { attributeOf, htmlTags, type Tag, unescaped, VOID_ELEMENTS } from '#text';

/** A paragraph or heading as the page shows it. */
export interface ShownPassage {
	readonly type: 'paragraph' | 'heading';
	readonly text: string;
}

/**
 * The text of the report on its page: every numbered paragraph and every sub-heading between them, in order. What is
 * marked as not of the report is left out. Null when the page has no `<article data-pagefind-body>` or more than one.
 */
export function pageText(html: string): ShownPassage[] | null {
	const starts = [...html.matchAll(/<article\b[^>]*\bdata-pagefind-body\b/g)];
	const start = starts[0]?.index;
	if (start === undefined || starts.length > 1) return null;
	const passages: ShownPassage[] = [];
	let depth = 0;
	let ignored: number | null = null;
	let passage: { type: ShownPassage['type']; depth: number; from: number; text: string } | null = null;
	for (const tag of htmlTags(html, start)) {
		if (passage && ignored === null) passage.text += html.slice(passage.from, tag.start);
		if (passage) passage.from = tag.end;
		if (VOID_ELEMENTS.has(tag.name) || tag.attributes.endsWith('/')) continue;
		if (!tag.name.startsWith('/')) {
			depth++;
			if (
				ignored === null &&
				tag.attributes.includes('data-pagefind-ignore') &&
				attributeOf(tag, 'data-pagefind-ignore') !== null
			)
				ignored = depth;
			const type: ShownPassage['type'] | null = ignored === null && passage === null ? passageType(tag) : null;
			if (type !== null) passage = { type, depth, from: tag.end, text: '' };
			continue;
		}
		if (passage?.depth === depth) {
			passages.push({ type: passage.type, text: unescaped(passage.text) });
			passage = null;
		}
		if (ignored === depth) ignored = null;
		depth--;
		if (depth === 0) break;
	}
	return passages;
}

function passageType(tag: Tag): ShownPassage['type'] | null {
	if (tag.name === 'p' && /^p\d+$/.test(attributeOf(tag, 'id') ?? '')) return 'paragraph';
	return tag.name === 'h2' || tag.name === 'h3' ? 'heading' : null;
}
