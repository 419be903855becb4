import { stampTokens } from '../dates/stamp-tokens.ts';
import { labelAt } from '../dates/stamp-words.ts';
import { stampLine } from './classify/stamp-line.ts';
import type { ClassifiedBlock, Stamp } from './reading.ts';

/** The lines that state when the report was published or changed: stamp lines, and bylines with a date on them. */
export function stampsOf(blocks: readonly ClassifiedBlock[]): Stamp[] {
	const stamps: Stamp[] = [];
	let label: Stamp['label'] = null;
	for (const block of blocks) {
		if (block.role !== 'timestamp' && block.role !== 'byline') continue;
		const stamp = stampLine(block.text);
		if (!stamp.dated) {
			label = block.role === 'timestamp' ? firstLabel(block.text) : null;
			continue;
		}
		stamps.push({ line: block.from, text: block.text, label: firstLabel(block.text) ?? label });
		label = null;
	}
	return stamps;
}

function firstLabel(text: string): Stamp['label'] {
	const tokens = stampTokens(text);
	for (let at = 0; at < tokens.length; at += 1) {
		const found = labelAt(tokens, at);
		if (found) return found.label;
	}
	return null;
}
