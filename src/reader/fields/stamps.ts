import { stampLine, statedDates } from '#dates';
import type { ClassifiedBlock, Stamp } from '../reading.ts';

/** The lines that state when the report was published or changed: stamp lines, and bylines, credits and titles with a date on them. */
export function stampsOf(blocks: readonly ClassifiedBlock[]): Stamp[] {
	const stamps: Stamp[] = [];
	let label: Stamp['label'] = null;
	const text = blocks.findIndex(({ role }) => role === 'paragraph');
	for (const [index, block] of blocks.entries()) {
		const credited = block.role === 'credit' && index < text && stampLine(block.text).labelled && stampLine(block.text).full;
		if (block.role !== 'timestamp' && block.role !== 'byline' && !credited) continue;
		const stamp = stampLine(block.text);
		if (!stamp.dated) {
			label = block.role === 'timestamp' ? stamp.label : null;
			continue;
		}
		stamps.push({ line: block.from, text: block.text, label: stamp.label ?? label });
		label = null;
	}
	return stamps.length > 0 ? stamps : titleStamps(blocks);
}

/** A title that opens with the day, as notices print it: "14.03.2017 - Sluices reopen". */
function titleStamps(blocks: readonly ClassifiedBlock[]): Stamp[] {
	return blocks.flatMap(({ role, text, from }) => {
		if (role !== 'headline' && role !== 'alternate headline' && role !== 'deck') return [];
		const first = statedDates(text.slice(0, 60))[0];
		const opens = first?.index === 0 && !first.ambiguous && /^\s?[-–—|:]\s/.test(text.slice(first.length));
		return opens ? [{ line: from, text: text.slice(0, first.length), label: null }] : [];
	});
}
