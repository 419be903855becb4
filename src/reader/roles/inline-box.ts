import type { Page } from './page.ts';
import { opensInlineBox } from './section-label.ts';
import type { Shape } from './shape.ts';
import { ZONE_LIMIT, ZONE_WEIGHT } from './weights.ts';

/** How many lines a box of titles in the midst of a text may have. */
const MOST_TITLES = 12;

/** A box in the midst of a text weighs little, however many titles it has: the paragraph below it is the report's. */
export function easeInlineBoxes(page: Page, weights: number[]): void {
	let above = 0;
	for (let index = 0; index < weights.length; index += 1) {
		above += Math.max(0, weights[index]!);
		if (above < ZONE_LIMIT['text-above-box']) continue;
		const last = boxEnd(page, index);
		if (last === null) continue;
		const box = ZONE_WEIGHT[last > index + 1 ? 'inline-box' : 'small-inline-box'];
		for (let at = index; at <= last; at += 1) weights[at] = box / (last - index + 1);
		index = last;
	}
}

/**
 * The last title of the box that a block opens, when plain text follows: null when it opens none, or titles that carry
 * a sentence each.
 */
export function boxEnd(page: Page, label: number): number | null {
	const shape = page.shapes[label]!;
	const topic = isTopicLabel(shape) && title(page, label + 1) && title(page, label + 2);
	if (!opensInlineBox(shape) && !topic) return null;
	let last = label;
	while (last < label + MOST_TITLES && title(page, last + 1)) last += 1;
	const text = page.shapes[last + 1];
	if (
		last === label ||
		!text ||
		page.claims[last + 1] ||
		!text.closed ||
		text.words < 7 ||
		text.listed ||
		/(?:\.\.\.|…)$/.test(text.label)
	)
		return null;
	const next = page.shapes[last + 2];
	const teaser =
		last === label + 1 &&
		next !== undefined &&
		(page.stamp(last + 2).full || (!text.prose && title(page, last + 2) && next.words >= 4 && !/[?？]$/.test(next.label)));
	return teaser ? null : last;
}

/** Whether a line can be the title of another report: no sentence, no heading of another part, not set aside. */
function title(page: Page, index: number): boolean {
	const shape = page.shapes[index];
	if (!shape || shape.words > 22 || page.sections[index]) return false;
	return (free(page, index) || page.claims[index]?.role === 'furniture') && (!shape.closed || /[?!]["”’»)]*$/.test(shape.label));
}

/** Whether nobody claimed a block, but as part of such a box. */
function free(page: Page, index: number): boolean {
	const role = page.claims[index]?.role;
	return role === undefined || role === 'related report';
}

/** "Sluice inquiry More": a topic, and the word by which pages offer more of it. */
const ENDS_IN_MORE =
	/\S\s(?:more|see more|read more|mehr|alle artikel|plus|voir plus|lire plus|más|ver más|mais|ver mais|altro|leggi tutto|meer|mer|lisää|więcej|další|ещё|еще|далее|devamı|tümü|المزيد|بیشتر|עוד|もっと見る|更多|더보기)\s?[›»>→]?$/iu;
/** Most words of such a label, most titles below it, fewest of them. */
const LABEL_WORDS = 6;
const MOST_OF_TOPIC = 8;
const FEWEST_TITLES = 2;

/** Whether a line names a topic and offers more of it. */
export function isTopicLabel(shape: Shape): boolean {
	return shape.words <= LABEL_WORDS && !shape.closed && ENDS_IN_MORE.test(shape.label);
}

/** The titles below a label that names a topic and offers more of it; none when it is no such label or too few stand there. */
export function topicBox(page: Page, label: number, last: number): number[] {
	if (!isTopicLabel(page.shapes[label]!)) return [];
	const titles: number[] = [];
	for (let next = label + 1; next <= Math.min(last, label + MOST_OF_TOPIC); next += 1) {
		const { words, closed, row, label: text } = page.shapes[next]!;
		if (page.claims[next] || row || words > 22 || (closed && !/[?!]["”’»)]*$/.test(text))) break;
		titles.push(next);
	}
	return titles.length >= FEWEST_TITLES ? titles : [];
}
