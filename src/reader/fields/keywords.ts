import { KEYWORD_LABELS } from '../lexicon/section-labels.ts';
import type { ClassifiedBlock } from '../reading.ts';
import { keyOf } from '../roles/shape.ts';

const LABELS = new Set(KEYWORD_LABELS.map(keyOf));

/** The keywords as printed, without their label, each once. */
export function keywordsOf(blocks: readonly ClassifiedBlock[]): string[] {
	const found: string[] = [];
	for (const { role, raw } of blocks) {
		if (role !== 'keywords') continue;
		for (const line of raw.slice(0, 1000).split('\n')) {
			const colon = line.search(/[:：]/);
			const labelled = colon > 0 && LABELS.has(keyOf(line.slice(0, colon)));
			const list = labelled ? line.slice(colon + 1) : LABELS.has(keyOf(line)) ? '' : line;
			const parted = /[,;|/•·]/.test(list)
				? list.split(/[,;|/•·]/)
				: /#/.test(list)
					? list.split('#')
					: labelled && !/\s{3,}/.test(list.trim())
						? list.split(/\s+/)
						: list.split(/\s{2,}/);
			for (const word of parted) {
				const keyword = word.replace(/^[\s•*#-]+/u, '').trim();
				if (keyword !== '' && !found.includes(keyword)) found.push(keyword);
			}
		}
	}
	return found;
}
