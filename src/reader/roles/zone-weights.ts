import { type Points, type WeightRow, weightsByName } from './weight-rows.ts';
import file from './zone-weights.json' with { type: 'json' };

/** What a line can be to the running text; each weighs what its row in the file says. */
export const ZONE_ROWS = [
	'furniture',
	'long-furniture',
	'picture',
	'gallery',
	'other-report',
	'claimed',
	'comments-label',
	'aside-label',
	'long-aside-label',
	'long-caption',
	'post',
	'row',
	'teaser',
	'dateline',
	'prose',
	'bulleted-prose',
	'sentence',
	'list-item',
	'short-line',
	'inline-box',
	'small-inline-box',
	'aside-on-short-page',
] as const;

export type ZoneRow = (typeof ZONE_ROWS)[number];

const rows: readonly WeightRow[] = file.rows;

/** Weight of each row. */
export const ZONE_WEIGHT = weightsByName(rows, ZONE_ROWS);

const PER_WORD = new Set(rows.filter(({ per }) => per === 'word').map(({ name }) => name));

/** Shares and weights at which the running text ends, or a page counts as short. */
export const ZONE_LIMIT = weightsByName(file.limits, [
	'words-counted',
	'short-page',
	'text-above-box',
	'text-above-comments',
	'share-above-aside',
	'share-that-goes-on',
	'text-that-goes-on',
	'share-above-tools',
	'share-above-end',
]);

/** What a line of so many words weighs as one of a row. */
export function zonePoints(name: ZoneRow, words: number): Points {
	const weight = ZONE_WEIGHT[name];
	return { name, points: PER_WORD.has(name) ? Math.min(words, ZONE_LIMIT['words-counted']) * weight : weight };
}
