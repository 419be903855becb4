const WORD = /[\p{L}\p{M}]+/gu;
const BEYOND_ASCII = /[\u0080-\uffff]/g;
const SIGN = /[[\u0080-\uffff]--[\p{L}\p{M}\p{Nd}]]/gv;

/** Short words that have letters with marks only, in the languages that have such. */
const BARE = /^(?:[àáéèíóåöøæ]|üç|öö)$/i;

/** Signs that news pages have in any encoding, and where they may stand. */
const SIGNS: readonly [signs: string, fits: (before: string, after: string, rest: () => string) => boolean][] = [
	// It ends a quotation in German and Czech.
	[
		'“',
		(before, after) =>
			isLetter(before) || /[\p{N}.,!?…]/u.test(before) ? !isLetter(after) : /[\p{L}\p{N}.…¿¡‘([$£€]/u.test(after),
	],
	['„', (before, after) => !/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}.…¿¡‘«([$£€]/u.test(after)],
	['«‹', (before, after, rest) => /^[\s(]?$/.test(before) && /[\s\p{L}\p{N}¿¡…“]/u.test(after) && /[»›]/.test(rest())],
	['”»›', (before) => before !== ''],
	['‘', (before) => !/[\p{L}\p{N}]/u.test(before)],
	['’…\u00a0\u00ad', () => true],
	['–—', (before, after) => !isLetter(before) || !isLetter(after) || before === before.toLowerCase()],
	['•', (_, after) => !isLetter(after)],
	['·', (before, after) => isLetter(before) === isLetter(after)],
	['°º', (before) => /[\p{N}\s]/u.test(before)],
	['£€¥', (before, after) => /\p{N}/u.test(before + after) || /\s/.test(after)],
	['©§', (before, after) => !isLetter(before) && /[\s\p{N}]/u.test(after)],
	['®™', (before, after) => before !== '' && !isLetter(after)],
	['½¼¾', (before, after) => /[\d\s]/.test(before) && !isLetter(after)],
	['²³', (before, after) => before === 'm' && !isLetter(after)],
	['¿', (before, after, rest) => !isLetter(before) && isLetter(after) && rest().includes('?')],
	['¡', (before, after, rest) => !isLetter(before) && isLetter(after) && rest().includes('!')],
	['،؛؟ـ、。「」『』（）！？：；，・〜ー￥', () => true],
];

/** Characters beyond ASCII in a reading, and how many of them no writing has where they stand. */
export interface Marks {
	readonly marks: number;
	readonly odd: number;
	/** Words of the Latin alphabet that have a letter with a mark. */
	readonly latin: readonly string[];
	/** Letters of other alphabets. */
	readonly other: number;
}

/** Looks at what a reading has beyond ASCII: scripts mixed in a word, capitals inside it, signs where none can stand. */
export function marksOf(text: string): Marks {
	const latin: string[] = [];
	let odd = 0;
	let other = 0;
	for (const [word] of text.matchAll(WORD)) {
		const marked = word.match(BEYOND_ASCII)?.length ?? 0;
		if (marked === 0) continue;
		const isLatin = /^[\p{Script=Latin}\p{M}]+$/u.test(word);
		if (isLatin) latin.push(word);
		else other += marked;
		if (isLatin ? isOddLatin(word) : /\p{Script=Latin}/u.test(word) || hasOddCase(word)) odd += marked + 1;
	}
	for (const { 0: sign, index } of text.matchAll(SIGN)) {
		const fits = SIGNS.find(([signs]) => signs.includes(sign))?.[1];
		const rest = () => text.slice(index, index + 1000);
		if (!fits?.(text[index - 1] ?? '', text[index + 1] ?? '', rest)) odd += 1;
	}
	return { marks: text.match(BEYOND_ASCII)?.length ?? 0, odd, latin, other };
}

/** In Latin writing letters with marks are sprinkled among plain ones. */
function isOddLatin(word: string): boolean {
	if (hasOddCase(word) || /[\u0080-\uffff]{4}/.test(word)) return true;
	return !/[a-z]/i.test(word) && !BARE.test(word);
}

function hasOddCase(word: string): boolean {
	return /\p{Ll}\p{M}*\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(word);
}

function isLetter(character: string): boolean {
	return /\p{L}/u.test(character);
}

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
