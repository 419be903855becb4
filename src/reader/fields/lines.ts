import type { Block } from '../reading.ts';

/** The numbers of a block's inked lines. */
export function linesOf(block: Block): number[] {
	return block.raw.split('\n').flatMap((line, offset) => (line.trim() === '' ? [] : [block.from + offset]));
}
