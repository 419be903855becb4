import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { Inline, Passage } from '#markdown';
import type { CutWord } from '#model';
import type { ClassifiedBlock } from '../reading.ts';
import { lineRead } from './cut-words.ts';
import { printed } from './printed.ts';

/** A passage before names are looked for, with the source line that it begins on. */
export interface PlainPassage {
	readonly type: Passage['type'];
	readonly number: number | null;
	readonly line: number;
	readonly text: string;
}

/** The body of a report: its paragraph and sub-heading blocks in order, paragraphs numbered from 1. */
export function toPassages(blocks: readonly ClassifiedBlock[], cuts: readonly CutWord[] = []): PlainPassage[] {
	const cutOn = new Map(cuts.map((cut) => [cut.line, cut]));
	let paragraphs = 0;
	return blocks
		.filter(({ role }) => role === 'paragraph' || role === 'subheading')
		.map((block) => ({
			type: block.role === 'subheading' ? 'subheading' : 'paragraph',
			number: block.role === 'subheading' ? null : ++paragraphs,
			line: block.from,
			text: printed(whole(block, cutOn)),
		}));
}

/** The lines of a block; where one cuts a word, the next one is part of it. */
function whole(block: ClassifiedBlock, cutOn: ReadonlyMap<number, CutWord>): string[] {
	const lines: string[] = [];
	let before: CutWord | undefined;
	for (const [offset, text] of block.raw.split('\n').entries()) {
		const cut = cutOn.get(block.from + offset);
		const read = lineRead(text, cut);
		if (before) lines.push(lines.pop() + read.trimStart());
		else lines.push(read);
		before = cut;
	}
	return lines;
}

/** Passages → Markdown tree. Text and link nodes only: nothing in a capture can become mark-up. */
export function compose(passages: readonly Passage[]): Root {
	return { type: 'root', children: passages.map(toNode) };
}

function toNode(passage: Passage): RootContent {
	const children = passage.inlines.map(toPhrasing);
	return passage.type === 'subheading' ? { type: 'heading', depth: 2, children } : { type: 'paragraph', children };
}

function toPhrasing(inline: Inline): PhrasingContent {
	const text: PhrasingContent = { type: 'text', value: inline.text };
	return 'id' in inline ? { type: 'link', url: `${inline.kind}:${inline.id}`, children: [text] } : text;
}
