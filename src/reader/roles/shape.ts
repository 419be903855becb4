import type { Block } from '../reading.ts';

/** What a block looks like, whatever it says. */
export interface Shape {
	/** The words of the block without its list mark. */
	readonly label: string;
	/** The label in lower case, letters and digits only, single spaces: for comparing lines. At most 600 characters. */
	readonly key: string;
	/** Number of words; in scripts without spaces, an estimate. */
	readonly words: number;
	/** Ends as a sentence does, or is as long as one in a script that often leaves the full stop out. */
	readonly closed: boolean;
	/** Starts with a list mark: a bullet, a dash or a number. */
	readonly listed: boolean;
	/** Starts with a bullet. */
	readonly bulleted: boolean;
	/** A row of a table: cells parted by tabs. */
	readonly row: boolean;
	/** All letters are capitals (scripts with case only). */
	readonly capitals: boolean;
	/** Reads as running text: a sentence of some length. */
	readonly prose: boolean;
}

const BULLET = /^[•·▪▸►‣◦●○■□➤»›*✕×]+(?:\s+|$)|^[-–—]\s+/u;
const NUMBER = /^\d{1,3}[.)]\s+/;
const CLOSED = /[.!?…。！？؟۔।][\s"”’»«›‹)\]」』'“]*$|(?<!\d)[.!?…。！？؟۔।][\s"”’»«›‹)\]」』'“]*\d{1,2}$/u;
/** A sentence with an agency's or a desk's sign behind it: "… said. (abc, 2.5.2014)", "… said. ABC", "… said. ab/cd". */
const SIGNED = /[.!?…]["”’»«)]*\s?(?:\([\p{L}\s/.,:&\p{N}-]{2,28}\)|\p{Lu}{2,6}|\p{L}{2,4}\/\p{L}{2,4})$/u;
/** A sentence with a smile in its full stop's place: "… and there it stayed 😉", "… the third in a row :)". */
const SMILED = /[\p{L}\p{N}”"’)][\s.!?…]*(?:(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?)+|[:;]-?[)D])$/u;
const SMILE_WORDS = 7;
/** Scripts whose news pages often end paragraphs without a full stop. */
const RARELY_CLOSED = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}]/u;
/** "And …": how Arabic paragraphs go on, and titles hardly ever begin. */
const GOES_ON = /^و\p{Script=Arabic}{2}/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/gu;

/** Where those scripts stand, and others beside them. */
const MAY_BE_UNSPACED = /[\u0e00-\u1fff\u2e80-\uffff]/;

/** Vowel signs and the stretching stroke of Arabic: printed or left out at will. */
const ARABIC_MARKS = /[\u064B-\u065F\u0670\u0640]/g;

/** Anything but ASCII and common punctuation: without it a letter is one of a–z and a figure one of 0–9. */
export const UNCOMMON = /[^\0-\x7f\xa0\u2010-\u2027]/;

/** The same but for the letters with accents of European languages, none of which has another form. */
export const BEYOND_EUROPEAN = /[^\0-\x7f\xa0À-ÖØ-öø-įıĴ-ľŁ-ňŊ-ž\u2010-\u2016\u2018-\u2027]/;
const NO_EUROPEAN_LETTERS = /[^a-z0-9ß-öø-ž]+/g;

/** A line for comparing: lower case, letters and digits only, single spaces, at most 600 characters. */
export function keyOf(text: string): string {
	const start = text.slice(0, 600);
	// Plain text needs no tables of letters: that is most of what is read, and five times as fast.
	if (!UNCOMMON.test(start))
		return start
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, ' ')
			.trim();
	if (!BEYOND_EUROPEAN.test(start)) return start.toLowerCase().replace(NO_EUROPEAN_LETTERS, ' ').trim();
	return start
		.normalize('NFKC')
		.toLowerCase()
		.replace(ARABIC_MARKS, '')
		.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
		.trim();
}

/** Number of words; each two characters of a script without spaces count as one. */
export function countWords(text: string): number {
	if (text === '') return 0;
	const unspaced = text.length > 20_000 || !MAY_BE_UNSPACED.test(text) ? 0 : (text.match(UNSPACED)?.length ?? 0);
	let spaced = 1;
	for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) spaced += 1;
	return spaced + Math.floor(unspaced / 2);
}

/** What a block looks like. */
export function shapeOf(block: Block): Shape {
	const bulleted = BULLET.test(block.text.slice(0, 20));
	const numbered = !bulleted && NUMBER.test(block.text.slice(0, 8));
	const label = block.text.replace(BULLET, '').replace(NUMBER, '');
	const words = countWords(label);
	const head = label.slice(0, 300);
	const loose = RARELY_CLOSED.test(head) && (words >= 12 || (words >= 6 && GOES_ON.test(head))) && !bulleted;
	const closed =
		loose ||
		CLOSED.test(block.text.slice(-12)) ||
		SIGNED.test(block.text.slice(-48)) ||
		(words >= SMILE_WORDS && SMILED.test(block.text.slice(-12)));
	const row = block.raw.slice(0, 500).split('\t').length > 2;
	return {
		label,
		key: keyOf(label),
		words,
		closed,
		listed: bulleted || numbered,
		bulleted,
		row,
		capitals: !/\p{Ll}/u.test(head) && /\p{Lu}\P{L}*\p{Lu}/u.test(head),
		prose: (closed && words >= 11) || words >= 28 || (words >= 14 && /[:：]$/.test(label)),
	};
}

/** Words of five letters on, cut to their first five, as a rough stem. */
export function stems(text: string): string[] {
	const lower = text.slice(0, 2000).toLowerCase();
	return lower
		.split(BEYOND_EUROPEAN.test(lower) ? /[^\p{L}\p{M}\p{N}]+/u : NO_EUROPEAN_LETTERS)
		.filter((word) => word.length >= 4)
		.map((word) => word.slice(0, 5));
}
