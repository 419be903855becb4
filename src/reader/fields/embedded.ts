import type { Embedded } from '#model';
import type { ClassifiedBlock } from '../reading.ts';

/**
 * An earlier report carried inside this one: a sub-heading worded as a headline, and a first paragraph below it that
 * says much the same as the heading, as the opening of a report does.
 */
export function embeddedReports(blocks: readonly ClassifiedBlock[]): Embedded[] {
	const found: Embedded[] = [];
	const total = blocks.filter(({ role }) => role === 'paragraph').length;
	let number = 0;
	for (const [index, block] of blocks.entries()) {
		if (block.role === 'paragraph') number += 1;
		if (block.role !== 'subheading' || number === 0) continue;
		const next = blocks.slice(index + 1).find(({ role }) => role === 'paragraph');
		if (!next || total - number < 3 || !opensWith(block.text, next.text)) continue;
		found.push({ headline: block.text, report: null, firstParagraph: number + 1, lastParagraph: total });
		break;
	}
	return found;
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
