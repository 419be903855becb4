import type { Root } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

// Plain CommonMark: no GFM, whose literal autolinks cannot be escaped reliably, and no smart punctuation.
const writer = unified()
	.use(remarkStringify, { bullet: '-', rule: '-', fences: true, resourceLink: true, tightDefinitions: true })
	.freeze();

/** A report's body as Markdown: one passage a line with a blank line between. */
export function stringify(body: Root): string {
	return writer.stringify(body);
}
