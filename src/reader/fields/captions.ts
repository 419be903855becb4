import type { Caption } from '#model';
import type { ClassifiedBlock } from '../reading.ts';
import { keyOf } from '../roles/shape.ts';

const LABELLED =
	/(?:^|\s|\()(?:photo(?:graph)?|foto|fotos|bild|image|picture|credit|quelle|illustration|crédit photo|фото|fotoğraf)(?:\s(?:by|credit|via))?\s?[:：]\s?([^:()]{2,80})\)?$/iu;
const BRACKET = /\s?[([]([^()[\]]{2,90})[)\]]\.?$/u;
const SIGN = /\s?[©ⓒ]\s?([^©]{2,70})$/u;

/** The captions of the report, a repeated one once with all its lines. */
export function captionsOf(blocks: readonly ClassifiedBlock[]): Caption[] {
	const captions: Caption[] = [];
	const byKey = new Map<string, number[]>();
	let after = 0;
	for (const block of blocks) {
		if (block.role === 'paragraph') after += 1;
		if (block.role !== 'caption') continue;
		const lines: number[] = [];
		for (const [offset, line] of block.raw.split('\n').entries()) if (line.trim() !== '') lines.push(block.from + offset);
		const read = readCaption(block.text);
		const key = keyOf(read.text);
		const known = byKey.get(key);
		if (known) known.push(...lines);
		else {
			byKey.set(key, lines);
			captions.push({ ...read, lines, after });
		}
	}
	return captions;
}

/** Parts what the caption says from who took the picture. */
function readCaption(text: string): { text: string; credit?: string } {
	for (const pattern of [BRACKET, LABELLED, SIGN]) {
		const match = pattern.exec(text);
		if (!match?.[1]) continue;
		const says = text.slice(0, match.index).trim();
		if (says.length < 3) return { text, credit: match[1].trim() };
		return {
			text: says,
			credit:
				match[1].trim().replace(/^(?:(?:photo|foto|bild|image|picture)s?\s?)?(?:credit|by|via|courtesy of)?\s?[:：]?\s?/iu, '') ||
				match[1].trim(),
		};
	}
	return { text };
}
