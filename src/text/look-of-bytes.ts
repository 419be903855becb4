/** First bytes of formats that are often renamed to .txt by mistake. */
const SIGNATURES = ['%PDF-', 'PK\x03\x04', '\x89PNG', '\xff\xd8\xff', 'GIF8', '\x1f\x8b', 'RIFF', '\x7fELF', '\xd0\xcf\x11\xe0'];

/** How many bytes are looked at. */
const SAMPLE = 65_536;

/** Whether bytes are no text in any encoding: a known binary format, or riddled with control characters. */
export function looksBinary(bytes: Uint8Array): boolean {
	const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
	if (SIGNATURES.some((signature) => start.startsWith(signature))) return true;
	const sample = bytes.subarray(0, SAMPLE);
	let controls = 0;
	for (let at = 0; at < sample.length; at++) if (isControl(sample[at]!)) controls += 1;
	// In a few letters one of them is too many.
	return controls > sample.length / 100 + Math.min(2, sample.length / 24) && utf16WithoutMark(bytes) === null;
}

/** Control characters that no text file has: all but tab, LF, VT, FF, CR and the escape of ISO-2022. */
function isControl(byte: number): boolean {
	return byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27;
}

/**
 * UTF-16 without a byte order mark: an even number of bytes, zero bytes nearly all on one side of the pairs (spaces
 * and newlines have one there in any script), and a strict reading without control characters. Null when it is not that.
 */
export function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	if (bytes.length < 4 || bytes.length % 2 === 1) return null;
	const sample = bytes.subarray(0, SAMPLE);
	let even = 0;
	let odd = 0;
	for (let index = 0; index < sample.length; index += 2) {
		if (sample[index] === 0) even += 1;
		if (sample[index + 1] === 0) odd += 1;
	}
	const pairs = sample.length / 2;
	// A stray zero byte or two in a short file proves nothing.
	const least = Math.max(4, pairs / 20);
	const encoding = odd >= least && odd > even * 4 ? 'utf-16le' : even >= least && even > odd * 4 ? 'utf-16be' : null;
	if (encoding === null) return null;
	try {
		const text = new TextDecoder(encoding, { fatal: true }).decode(sample);
		// biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is what shows text
		return /[\x00-\x08\x0e-\x1f\ufffe\uffff]/.test(text) ? null : encoding;
	} catch {
		return null;
	}
}
