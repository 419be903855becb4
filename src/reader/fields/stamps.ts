import { stampLine, statedDates } from '#dates';
import type { ClassifiedBlock, Stamp } from '../reading.ts';
import { openingStamps } from './opening-day.ts';
import { titleDay } from './title-day.ts';

/**
 * The lines that state when the report was published or changed: stamp lines, and bylines, credits and titles with a
 * date on them.
 */
export function stampsOf(blocks: readonly ClassifiedBlock[], language: string): Stamp[] {
	const stamps: Stamp[] = [];
	let label: Stamp['label'] = null;
	const text = blocks.findIndex(({ role }) => role === 'paragraph');
	for (const [index, block] of blocks.entries()) {
		const credited =
			block.role === 'credit' && index < text && stampLine(block.text, language).labelled && stampLine(block.text, language).full;
		if (block.role !== 'timestamp' && block.role !== 'byline' && !credited) continue;
		const stamp = stampLine(block.text, language);
		if (!stamp.dated) {
			label = block.role === 'timestamp' ? stamp.label : null;
			continue;
		}
		stamps.push({ line: block.from, text: block.text, label: stamp.label ?? label });
		label = null;
	}
	if (stamps.length > 0) return stamps;
	const titles = titleStamps(blocks, language);
	return titles.length > 0 ? titles : openingStamps(blocks, language);
}

/** A title that opens with the day, as notices print it, "14.03.2017 - Sluices reopen", or that a day stands behind. */
function titleStamps(blocks: readonly ClassifiedBlock[], language: string): Stamp[] {
	return blocks.flatMap(({ role, text, from }) => {
		if (role !== 'headline' && role !== 'alternate headline' && role !== 'deck') return [];
		const behind = role === 'deck' ? null : titleDay(text, language).day;
		if (behind !== null) return [{ line: from, text: behind, label: null }];
		const first = statedDates(text.slice(0, 60), { language })[0];
		const opens = first?.index === 0 && !first.ambiguous && /^\s?[-–—|:]\s/.test(text.slice(first.length));
		return opens ? [{ line: from, text: text.slice(0, first.length), label: null }] : [];
	});
}
