import { createRequire } from 'node:module';
import { ALPHABETS, type Alphabet, BORROWED, encodingLabel, isLatinEncoding } from './encodings.ts';
import { marksOf } from './odd-marks.ts';

/** What a file says in one encoding of the Latin alphabet. */
interface Reading {
	readonly label: string;
	/** Characters beyond ASCII. */
	readonly marks: number;
	/** Those that stand where none can. */
	readonly odd: number;
	/** Those, and the letters that the language of the text does not have. */
	readonly foreign: number;
}

/** In the order of how common they are on saved pages: of those that read alike the first is named. */
const ENCODINGS = ['windows-1252', 'windows-1250', 'windows-1254', 'windows-1257', 'iso-8859-15', 'iso-8859-2', 'macintosh'];

/** So many of the small words of one language tell it from the others. */
const TELLING = 3;

/**
 * The encoding of a file in the Latin alphabet when one reading only is possible; null when none is or several are. All
 * encodings are tried: a reading is possible when its letters with marks are those of one language, whose small words
 * the text has too, and stand as letters do.
 * @param read decodes with one encoding
 */
export function latinEncoding(read: (label: string) => string): string | null {
	const texts = new Map<string, string>();
	for (const label of ENCODINGS) {
		const text = read(label);
		if (!isGarbled(text) && ![...texts.values()].includes(text)) texts.set(label, text);
	}
	const languages = languagesOf(texts.values().next().value ?? '');
	const readings = [...texts].map(([label, text]) => readingOf(label, text, languages));
	const [best, ...others] = readings.sort((a, b) => a.foreign - b.foreign);
	if (!best || best.foreign > best.marks / 10) return null;
	// A name from elsewhere is foreign in the right reading too; letters that are wrong are so all over.
	const least = best.foreign * 4 + 1;
	// The letters of the old Macintosh look like those of a name from elsewhere: there the others must be impossible.
	const isOut = ({ odd, foreign }: Reading) =>
		best.label === 'macintosh' ? odd > least : foreign > least || (languages !== ALPHABETS && odd > best.foreign * 4);
	return others.every(isOut) ? best.label : null;
}

/** Whether a reading has characters that no text has: the encoding is another one. */
export function isGarbled(text: string): boolean {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters betray a wrong guess
	return /[\ufffd\x00-\x08\x0e-\x1f\x7f-\x9f]/.test(text);
}

function readingOf(label: string, text: string, languages: readonly Alphabet[]): Reading {
	const { marks, odd, latin, other } = marksOf(text);
	const words = latin.filter((word) => !BORROWED.has(word.toLowerCase()));
	const letters = words
		.join('')
		.toLowerCase()
		.match(/[\u0080-\uffff]/g);
	const possible = languages.filter(({ encodings }) => encodings.includes(label));
	const unknown = possible.map(({ letters: own }) => letters?.filter((letter) => !own.includes(letter)).length ?? 0);
	// A letter that stands alone is a letter in every encoding.
	const lone = languages === ALPHABETS && latin.every((word) => word.length === 1) ? latin.length : 0;
	return { label, marks, odd: odd + other, foreign: lone + odd + other + Math.min(letters?.length ?? 0, ...unknown) };
}

/** The languages whose small words a text has most of; all when it has too few to tell. */
function languagesOf(text: string): readonly Alphabet[] {
	const counts = new Map<string, number>();
	for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
		const key = word.length > 7 ? '' : word.toLowerCase();
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	const hits = ALPHABETS.map(({ words }) => words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0));
	const most = Math.max(...hits);
	return most < TELLING ? ALPHABETS : ALPHABETS.filter((_, index) => (hits[index] as number) * 1.5 >= most);
}

interface Guess {
	readonly label: string;
	readonly confidence: number;
}

/** How much of a capture the detector looks at, in bytes. */
const SAMPLE = 200_000;

/** Below this the detector is as often wrong as right for scripts other than Latin (its scale is not a probability). */
const FLOOR = 0.25;

/**
 * Encodings that bytes could be in, likeliest first, as WHATWG labels; none for a file that looks binary. The only
 * caller of jschardet, which is loaded when the first such file turns up: that takes a tenth of a second.
 */
function candidates(bytes: Uint8Array): Guess[] {
	const { detectAll } = createRequire(import.meta.url)('jschardet') as typeof import('jschardet');
	const seen = new Set<string>();
	const guesses: Guess[] = [];
	for (const { encoding, confidence } of detectAll(Buffer.from(bytes.subarray(0, SAMPLE)))) {
		const label = encoding === null ? null : encodingLabel(encoding);
		if (label === null || label.startsWith('utf-') || seen.has(label)) continue;
		seen.add(label);
		guesses.push({ label, confidence });
	}
	// Old desktop code pages are rarer in saved pages than their near-even scores say: "It's" reads as Mac Roman too.
	const weight = ({ label, confidence }: Guess) => (/^(?:x-mac|mac|ibm)/.test(label) ? confidence * 0.8 : confidence);
	return guesses.sort((a, b) => weight(b) - weight(a));
}

/** Below so many characters of another script one encoding of it reads as well as the next. */
const ENOUGH = 12;

/**
 * The encoding of a legacy file, or null when nothing can be said with confidence: a wrong guess would publish garbled
 * words. In the Latin alphabet, where a guess rests on few bytes, all encodings are tried and one reading must be left;
 * other scripts are left to the detector, whose reading must have no replacement or control characters, enough letters
 * and none where no letter can stand.
 * @param read decodes bytes with one encoding, U+FFFD for what does not fit
 */
export function guessEncoding(
	bytes: Uint8Array,
	read: (bytes: Uint8Array, label: string) => string,
): { label: string; text: string } | null {
	const sample = bytes.subarray(0, SAMPLE);
	const label = latinEncoding((tried) => read(sample, tried)) ?? otherEncoding(bytes, (tried) => read(sample, tried));
	if (label === null) return null;
	const text = read(bytes, label);
	return isGarbled(text) ? null : { label, text };
}

/** The likeliest encoding of another script than Latin. */
function otherEncoding(bytes: Uint8Array, read: (label: string) => string): string | null {
	for (const { label, confidence } of candidates(bytes)) {
		if (isLatinEncoding(label)) continue;
		// The sample may end inside a character.
		const text = read(label).slice(0, -1);
		if (isGarbled(text)) continue;
		const { marks, odd } = marksOf(text);
		return confidence >= FLOOR && marks >= ENOUGH && odd <= marks / 25 ? label : null;
	}
	return null;
}
