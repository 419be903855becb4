import type { Page } from './page.ts';
import type { Shape } from './shape.ts';

/** "Sluice inquiry More": a topic, and the word by which pages offer more of it. */
const ENDS_IN_MORE =
	/\S\s(?:more|see more|read more|mehr|alle artikel|plus|voir plus|lire plus|más|ver más|mais|ver mais|altro|leggi tutto|meer|mer|lisää|więcej|další|ещё|еще|далее|devamı|tümü|المزيد|بیشتر|עוד|もっと見る|更多|더보기)\s?[›»>→]?$/iu;
/** Most words of such a label, most titles below it, fewest of them. */
const LABEL_WORDS = 6;
const MOST_TITLES = 8;
const FEWEST_TITLES = 2;

/** Whether a line names a topic and offers more of it. */
export function isTopicLabel(shape: Shape): boolean {
	return shape.words <= LABEL_WORDS && !shape.closed && ENDS_IN_MORE.test(shape.label);
}

/** The titles below a label that names a topic and offers more of it; none when it is no such label or too few stand there. */
export function topicBox(page: Page, label: number, last: number): number[] {
	if (!isTopicLabel(page.shapes[label]!)) return [];
	const titles: number[] = [];
	for (let next = label + 1; next <= Math.min(last, label + MOST_TITLES); next += 1) {
		const { words, closed, row, label: text } = page.shapes[next]!;
		if (page.claims[next] || row || words > 22 || (closed && !/[?!]["”’»)]*$/.test(text))) break;
		titles.push(next);
	}
	return titles.length >= FEWEST_TITLES ? titles : [];
}
