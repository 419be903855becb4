import { isStampLine } from '#dates';
import type { Embedded } from '#model';
import type { ClassifiedBlock } from '../reading.ts';

/**
 * What may be an earlier report carried inside this one: a sub-heading worded as a headline, and a first paragraph below it that
 * says much the same as the heading, as the opening of a report does. It is shown as one only where
 * it has a byline or a day of its own, or the archive holds that report.
 */
export function embeddedReports(blocks: readonly ClassifiedBlock[]): Embedded[] {
	const found = findHeading(blocks);
	if (!found) return [];
	const ownHead = headBelow(blocks, found.index).length > 0 ? ({ ownHead: true } as const) : {};
	const [first, last] = [found.paragraph + 1, blocks.filter(({ role }) => role === 'paragraph').length];
	return [{ headline: blocks[found.index]!.text, report: null, ...ownHead, firstParagraph: first, lastParagraph: last }];
}

/** The blocks without byline and day of a report carried inside: they are not those of the report that carries it. */
export function withoutEmbeddedHead(blocks: readonly ClassifiedBlock[]): readonly ClassifiedBlock[] {
	const found = findHeading(blocks);
	const head = new Set(found ? headBelow(blocks, found.index) : []);
	return head.size === 0 ? blocks : blocks.filter((block) => !head.has(block));
}

/** The heading that may be an earlier report's headline, and the number of the paragraph above it. */
function findHeading(blocks: readonly ClassifiedBlock[]): { index: number; paragraph: number } | null {
	const total = blocks.filter(({ role }) => role === 'paragraph').length;
	let number = 0;
	for (const [index, block] of blocks.entries()) {
		if (block.role === 'paragraph') number += 1;
		if (block.role !== 'subheading' || number === 0) continue;
		const next = blocks.slice(index + 1).find(({ role }) => role === 'paragraph');
		if (next && total - number >= 3 && opensWith(block.text, next.text)) return { index, paragraph: number };
	}
	return null;
}

/** The bylines and stamps between a heading and the first paragraph below it. */
function headBelow(blocks: readonly ClassifiedBlock[], heading: number): ClassifiedBlock[] {
	const paragraph = blocks.findIndex(({ role }, index) => index > heading && role === 'paragraph');
	return blocks
		.slice(heading + 1, paragraph)
		.filter(({ role, text }) => role === 'byline' || role === 'timestamp' || (text.length < 120 && isStampLine(text)));
}

/** Whether nearly all words of a headline come back in the first words of a paragraph. */
function opensWith(headline: string, paragraph: string): boolean {
	const words = content(headline);
	if (words.length < 4) return false;
	const opening = new Set(content(paragraph.slice(0, 220)));
	return words.filter((word) => opening.has(word)).length >= words.length * 0.8;
}

function content(text: string): string[] {
	return text
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word.length >= 4);
}
