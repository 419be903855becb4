import { createRequire } from 'node:module';
import { encodingLabel, isLatinEncoding } from './encodings.ts';

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

/**
 * The encoding of a legacy file, or null when nothing can be said with confidence: a wrong guess would publish garbled
 * words. A candidate counts only when its reading has no replacement or C1 control characters; for a Latin encoding the
 * letters with marks must be sprinkled among plain ones, since every byte is a letter in windows-1252.
 * @param read decodes with one encoding, U+FFFD for what does not fit
 */
export function guessEncoding(bytes: Uint8Array, read: (label: string) => string): { label: string; text: string } | null {
	for (const { label, confidence } of candidates(bytes)) {
		const text = read(label);
		// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters betray a wrong guess
		if (/[\ufffd\x00\x80-\x9f]/.test(text)) continue;
		if (isLatinEncoding(label) ? looksLatin(text) : confidence >= FLOOR) return { label, text };
		if (!isLatinEncoding(label)) return null;
	}
	return null;
}

/** Whether marked letters stand among plain ones as in Latin writing, never four in a row and never half of a text. */
function looksLatin(text: string): boolean {
	const marked = text.match(/[\u00aa-\uffff]/g)?.filter((mark) => /\p{L}/u.test(mark)).length ?? 0;
	const plain = text.match(/[a-z]/gi)?.length ?? 0;
	return marked <= plain / 2 && !/[\u00c0-\u024f]{4}/.test(text);
}
