import type { PullQuote } from '#model';
import type { ClassifiedBlock } from '../reading.ts';
import { keyOf } from '../roles/shape.ts';
import { linesOf } from './lines.ts';

/** Passages set large on the page, with the number of the paragraph that each repeats. */
export function pullQuotesOf(blocks: readonly ClassifiedBlock[]): PullQuote[] {
	const quotes = blocks.filter(({ role }) => role === 'pull quote');
	if (quotes.length === 0) return [];
	const paragraphs = blocks.filter(({ role }) => role === 'paragraph').map(({ text }) => ` ${keyOf(text)} `);
	return quotes.map((block) => {
		const key = ` ${keyOf(block.text)} `;
		const at = paragraphs.findIndex((paragraph) => paragraph.includes(key));
		return { text: block.text, of: at < 0 ? null : at + 1, lines: linesOf(block) };
	});
}
