import { createRequire } from 'node:module';
import { encodingLabel, isLatinEncoding } from './encodings.ts';
import { isGarbled, latinEncoding } from './latin-encoding.ts';
import { marksOf } from './odd-marks.ts';

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
