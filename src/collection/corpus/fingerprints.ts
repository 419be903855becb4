/** Length of a run of words that is compared. */
export const RUN = 5;
const START = 0x811c9dc5;
/** Of this many neighbouring runs one is kept, so that any passage of eight words leaves a print. */
const WINDOW = 4;

/**
 * The words of a text as numbers: letters and digits only, case folded, so that punctuation and spelling of quotes do
 * not matter.
 */
export function wordNumbers(text: string): Uint32Array {
	const lower = text.toLowerCase();
	// Plain text is read letter by letter: half the time of a search by pattern, and ten thousand reports are read.
	if (!UNCOMMON.test(lower)) return plainNumbers(lower);
	const words = lower.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
	return Uint32Array.from(words, hash);
}

/** Anything but ASCII and common punctuation, so that a letter is one of a–z and a figure one of 0–9. */
const UNCOMMON = /[\u0080-\u200f\u2027-\uffff]/;

function plainNumbers(lower: string): Uint32Array {
	const numbers: number[] = [];
	let sum = START;
	for (let at = 0; at <= lower.length; at++) {
		const code = at < lower.length ? lower.charCodeAt(at) : 32;
		if (isPlain(code)) sum = Math.imul(sum ^ code, 0x01000193);
		else if (at > 0 && isPlain(lower.charCodeAt(at - 1))) {
			numbers.push(mix(sum));
			sum = START;
		}
	}
	return Uint32Array.from(numbers);
}

function isPlain(code: number): boolean {
	return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** Number of the run of words that begins at a word. */
export function runAt(words: Uint32Array, at: number): number {
	let sum = 0x811c9dc5;
	for (let index = at; index < at + RUN; index++) sum = Math.imul(sum ^ (words[index] as number), 0x01000193) + index - at;
	return mix(sum);
}

/** Winnowed fingerprints of a text, each once: two texts that share a passage of eight words share at least one. */
export function fingerprints(words: Uint32Array): Uint32Array {
	const runs = new Uint32Array(Math.max(0, words.length - RUN + 1));
	for (let at = 0; at < runs.length; at++) runs[at] = runAt(words, at);
	const kept = new Set<number>();
	for (let from = 0; from === 0 || from + WINDOW <= runs.length; from++) {
		let least = Number.POSITIVE_INFINITY;
		for (let at = from; at < Math.min(from + WINDOW, runs.length); at++) least = Math.min(least, runs[at] as number);
		if (runs.length > 0) kept.add(least);
	}
	return Uint32Array.from(kept);
}

/** Fingerprints as text, for a file of JSON. */
export function packPrints({ buffer, byteOffset, byteLength }: Uint32Array): string {
	return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}

/** Text of `packPrints` → fingerprints. */
export function unpackPrints(packed: string): Uint32Array {
	const bytes = Buffer.from(packed, 'base64');
	return new Uint32Array(Uint8Array.from(bytes).buffer);
}

function hash(word: string): number {
	let sum = START;
	for (let index = 0; index < word.length; index++) sum = Math.imul(sum ^ word.charCodeAt(index), 0x01000193);
	return mix(sum);
}

function mix(sum: number): number {
	let mixed = sum ^ (sum >>> 15);
	mixed = Math.imul(mixed, 0x2c1b3c6d);
	return (mixed ^ (mixed >>> 12)) >>> 0;
}
