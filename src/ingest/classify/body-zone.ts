import { COMMENT_LABELS, MOST_READ_LABELS, RELATED_LABELS } from '../lexicon/section-labels.ts';
import type { Page } from './page.ts';
import { keyOf } from './shape.ts';

/** Where the running text of the report stands: indexes of its first and last block. `last` < `first` when there is none. */
export interface BodyZone {
	readonly first: number;
	readonly last: number;
}

const COMMENTS = new Set(COMMENT_LABELS.map(keyOf));
const ASIDES = [...RELATED_LABELS, ...MOST_READ_LABELS].map(keyOf);
const ASIDE_SET = new Set(ASIDES);
const ASIDE_STARTS = ASIDES.filter((label) => label.includes(' ') || label.length > 6);

/** Whether a block opens a part of the page that is not the report: comments, or other reports. */
export function sectionLabel(page: Page, index: number): 'comments' | 'aside' | null {
	const shape = page.shapes[index];
	if (!shape || shape.words > 9 || (shape.closed && shape.words > 5)) return null;
	const key = shape.key
		.replace(/\p{N}+/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	if (COMMENTS.has(key)) return 'comments';
	if (ASIDE_SET.has(key)) return 'aside';
	if (shape.words <= 7 && ASIDE_STARTS.some((label) => key.startsWith(`${label} `)) && !shape.closed) return 'aside';
	return null;
}

/** How much a block speaks for (above nil) or against running text. */
function weight(page: Page, index: number): number {
	const shape = page.shapes[index]!;
	switch (page.claims[index]?.role) {
		case undefined:
		case 'paragraph':
			break;
		case 'furniture':
			return shape.words > 12 ? -10 : -3;
		case 'related report':
		case 'comment':
			return -8;
		default:
			return -1;
	}
	const label = sectionLabel(page, index);
	if (label) return label === 'comments' ? -25 : -8;
	if (shape.row) return 1;
	if (/(?:\.\.\.|…)$/.test(shape.label) && shape.listed) return -6;
	if (shape.prose) return Math.min(shape.words, 60) * (shape.bulleted && shape.words < 30 ? 0.3 : 1);
	if (shape.closed && shape.words >= 4) return shape.words * 0.5;
	if (shape.listed) return -2.5;
	return -3;
}

/** Finds the running text: the stretch of the page where prose outweighs everything else. */
export function bodyZone(page: Page): BodyZone {
	let best = 0;
	let zone: BodyZone = { first: 0, last: -1 };
	let sum = 0;
	let first = 0;
	const weights = page.shapes.map((_, index) => weight(page, index));
	for (const [index, value] of weights.entries()) {
		if (sum <= 0) {
			sum = 0;
			first = index;
		}
		sum += value;
		if (sum > best) {
			best = sum;
			zone = { first, last: index };
		}
	}
	return cutAtSections(page, zone, weights);
}

/** Ends the running text where comments or other reports begin, when most of it stands above. */
function cutAtSections(page: Page, zone: BodyZone, weights: readonly number[]): BodyZone {
	const positive = (index: number) => Math.max(0, weights[index] ?? 0);
	let total = 0;
	for (let index = zone.first; index <= zone.last; index += 1) total += positive(index);
	let above = 0;
	for (let index = zone.first; index <= zone.last; index += 1) {
		above += positive(index);
		const label = sectionLabel(page, index);
		if ((label === 'comments' && above > 40) || (label === 'aside' && above > 0.85 * total))
			return { first: zone.first, last: index - 1 };
	}
	return zone;
}
