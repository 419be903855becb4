import type { Passage } from '#markdown';
import type { ClassifiedBlock } from '../reading.ts';
import { printed } from './printed.ts';

/** A passage before names are looked for, with the source line that it begins on. */
export interface PlainPassage {
	readonly type: Passage['type'];
	readonly number: number | null;
	readonly line: number;
	readonly text: string;
}

/** The body of a report: its paragraph and sub-heading blocks in order, paragraphs numbered from 1. */
export function toPassages(blocks: readonly ClassifiedBlock[]): PlainPassage[] {
	let paragraphs = 0;
	return blocks
		.filter(({ role }) => role === 'paragraph' || role === 'subheading')
		.map((block) => ({
			type: block.role === 'subheading' ? 'subheading' : 'paragraph',
			number: block.role === 'subheading' ? null : ++paragraphs,
			line: block.from,
			text: printed(block.raw.split('\n')),
		}));
}
