import { SPOKEN_LABELS } from '../lexicon/pictures.ts';
import { keyOf, type Shape } from './shape.ts';

const opensSource = opening(SPOKEN_LABELS.source);
const opensCaption = opening(SPOKEN_LABELS.caption);
const CAPTION_ALONE = new Set(SPOKEN_LABELS.caption.map(keyOf));
const SOURCE_ALONE = new Set(SPOKEN_LABELS.source.map(keyOf));

/** What a label announces that pages print for those who hear a picture: whose it is, or what it shows. */
export type SpokenLabel = 'source' | 'caption';

/**
 * The label that opens a line and has its words behind it: "Image caption The gate at …", "Image source, Name"; null
 * for none.
 */
export function spokenLabel(head: string): SpokenLabel | null {
	return opensSource(head) ? 'source' : opensCaption(head) ? 'caption' : null;
}

/** The label that a line consists of; its words stand on the next. */
export function labelAlone({ key, words }: Shape): SpokenLabel | null {
	if (words > 5) return null;
	return SOURCE_ALONE.has(key) ? 'source' : CAPTION_ALONE.has(key) ? 'caption' : null;
}

/** A label with a sign behind it, or with words that begin a sentence: in a script with capitals both begin with one. */
function opening(labels: readonly string[]): (head: string) => boolean {
	const longestFirst = [...labels].sort((a, b) => b.length - a.length);
	const withSign = new RegExp(`^(?:${longestFirst.join('|')})\\s?[,،:：]\\s?\\S`, 'iu');
	const capitals = longestFirst.map((label) => label.charAt(0).toUpperCase() + label.slice(1));
	const withWords = new RegExp(`^(?:${capitals.join('|')})\\s(?!\\p{Ll})\\S`, 'u');
	return (head) => withSign.test(head) || withWords.test(head);
}
