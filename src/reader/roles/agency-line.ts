import { AGENCIES } from '../lexicon/agencies.ts';
import { wordSet } from '../lexicon/phrases.ts';
import { afterByWord } from './by-words.ts';
import type { Page } from './page.ts';

const ORGANISATION = wordSet(
	'agency agencies agence agencia agenzia agentur nachrichtenagentur press news newspaper wire newswire desk staff redaktion rédaction redacción redação redazione newsroom post times ajansı haber وكالة وكالات агентство',
);
const EXCLUSIVE = /^(?:خاص|exclusive|exklusiv|exclusif|exclusiva|esclusiva|özel|эксклюзив)\s?[-–—:]\s?\S/iu;

/** An agency or desk in the place of an author: beside a byline or stamp, or marked as exclusive. */
export function agencyLine(page: Page, index: number): boolean {
	const shape = page.shapes[index]!;
	const { text } = page.blocks[index]!;
	if (shape.words > 5 || shape.closed || shape.listed || page.marks[index] || page.stamp(index).labelled) return false;
	if (EXCLUSIVE.test(text)) return true;
	if (!/^\p{Lu}{2,5}$/u.test(text) && !AGENCIES.has(shape.key) && !shape.key.split(' ').some((word) => ORGANISATION.has(word)))
		return false;
	return [index - 1, index + 1].some((next) => {
		const other = page.blocks[next];
		return other !== undefined && page.shapes[next]!.words <= 14 && (page.stamp(next).full || afterByWord(other.text) !== null);
	});
}
