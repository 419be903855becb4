import type { LineRun } from '#model';
import type { SourceLine } from '#text';
import type { ClassifiedBlock } from '../reading.ts';

/**
 * What became of every source line. A paragraph and a sub-heading keep a run of their own; neighbouring blocks of any
 * other role and rule become one run.
 */
export function provenance(blocks: readonly ClassifiedBlock[]): LineRun[] {
	const runs: LineRun[] = [];
	for (const { from, to, role, rule } of blocks) {
		const last = runs.at(-1);
		const own = role === 'paragraph' || role === 'subheading';
		if (last && !own && last.role === role && last.rule === rule) runs[runs.length - 1] = { ...last, to };
		else runs.push({ from, to, role, rule });
	}
	return runs;
}

/** Blocks without a visible character (zero-width marks, control characters) are furniture, whoever claimed them. */
export function setAsideInvisible(blocks: readonly ClassifiedBlock[]): ClassifiedBlock[] {
	return blocks.map((block) => (block.text === '' ? { ...block, role: 'furniture', rule: 'furniture/invisible' } : block));
}

/**
 * The first line that breaks the law of conservation: inked, but in no run or in several. Null when the law holds.
 * A line is inked when anything is left of it after trimming.
 */
export function brokenLine(lines: readonly SourceLine[], runs: readonly LineRun[]): { line: number; times: number } | null {
	const times = new Uint8Array(lines.length + 2);
	for (const { from, to } of runs) for (let line = from; line <= Math.min(to, lines.length); line++) times[line]! += 1;
	const broken = lines.find(({ number, text }) => (times[number]! !== 1 && text.trim() !== '') || times[number]! > 1);
	return broken ? { line: broken.number, times: times[broken.number]! } : null;
}

/** Lines that held nothing but marks, such as the ">" of quoted mail: furniture, in their place among the blocks. */
export function withMarkLines(
	printed: readonly SourceLine[],
	read: readonly SourceLine[],
	blocks: readonly ClassifiedBlock[],
): ClassifiedBlock[] {
	const bare = printed.filter(({ text }, index) => text.trim() !== '' && read[index]!.text.trim() === '');
	if (bare.length === 0) return [...blocks];
	const within = (line: number) => blocks.some(({ from, to }) => from <= line && line <= to);
	const marks = bare
		.filter(({ number }) => !within(number))
		.map(
			({ number, text }): ClassifiedBlock => ({
				from: number,
				to: number,
				text: '',
				raw: text,
				blankAbove: 0,
				indent: 0,
				role: 'furniture',
				rule: 'furniture/marks',
			}),
		);
	return [...blocks, ...marks].sort((a, b) => a.from - b.from);
}
