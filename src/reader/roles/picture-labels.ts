import { PICTURE_SOURCES, SPOKEN_LABELS } from '../lexicon/pictures.ts';
import { keyOf, type Shape } from './shape.ts';

const SOURCE = [...PICTURE_SOURCES]
	.sort((a, b) => b.length - a.length)
	.map((name) => name.replace(/ /g, '\\s'))
	.join('|');
/** "Jo Marl/Wire", "Wire | Jo Marl", "picture alliance / Wire": names parted by strokes, one of them an agency's. */
const AMONG_STROKES = new RegExp(`(?:^|[/|]\\s?)(?:${SOURCE})(?:\\s?[/|]|$)`, 'u');
/** "(C) Name", "/ (c) Name", at the end of a line and without a year. */
const SIGN_IN_LETTERS = /(?:^|[\s/])\([Cc]\)\s?(?!\d)\p{Lu}[\p{L}\p{M} .'’/-]{1,50}$/u;
const NAMES_ONLY = /^\p{Lu}[\p{L}\p{M}\p{N} .,'’&-]{1,60}(?:\s?[/|]\s?\p{Lu}[\p{L}\p{M}\p{N} .,'’&-]{1,60}){1,4}$/u;
/** "… isn't easy.Jo Marl/Wire", "… in Halvern.Wire" */
const GLUED = /\p{Ll}{2}[.!?]["”’)]?(\p{Lu}[\p{L}\p{M}.'’-]{1,30}(?:[ /]\p{Lu}[\p{L}\p{M}.'’-]{0,30}){0,5})$/u;
const AGENCY_ALONE = new RegExp(`^(?:${SOURCE})$`, 'u');

/** Whether a credit stands right behind a sentence, with no space between: a name and its agency, or an agency alone. */
export function gluedSource(tail: string): boolean {
	const credit = GLUED.exec(tail)?.[1];
	return credit !== undefined && (credit.includes('/') || AGENCY_ALONE.test(credit));
}

/** How a line names a picture's source at its end: the whole of it, or behind a caption; null when it does not. */
export function sourceEnd(text: string, shape: Shape): 'credit-only' | 'copyright-sign' | null {
	if (/\([Cc]\)/.test(text) && SIGN_IN_LETTERS.test(text.slice(-80))) return shape.words <= 5 ? 'credit-only' : 'copyright-sign';
	if (shape.closed || shape.words > 14) return null;
	return NAMES_ONLY.test(text) && AMONG_STROKES.test(text) ? 'credit-only' : null;
}

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
