import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { type Random, random } from '../../bench/random.ts';
import { decode } from '../../src/text/decode.ts';
import { SENTENCES } from '../support/sentences.ts';

/** Ways to make a text of some words; the longest has five thousand letters and more. */
const LENGTHS: Readonly<Record<string, (words: readonly string[], chance: Random) => string>> = {
	'one word': (words, chance) => chance.pick(words),
	'three words': (words, chance) => some(3, words, chance),
	'a line': (words, chance) => some(12, words, chance),
	'a paragraph': (words, chance) => some(40, words, chance),
	'an English page that quotes one word': (words, chance) =>
		`The council of the harbour met on Tuesday and said that it would wait for the ferry. It had expected more of the engineers who came from the city.\n\nThey call it ${chance.pick(words)} there.\n`,
	'a page under an English menu': (words, chance) =>
		`Share\nPrint\nMost read\n\n${some(30, words, chance)}\n\n${some(60, words, chance)}\n`,
	'a long page': (words, chance) => Array.from({ length: 25 }, () => some(30, words, chance)).join('\n\n'),
};

const WIDE = ['utf-16le', 'utf-16be'];
const CASES = Object.entries(SENTENCES).flatMap(([language, { encodings, text }]) =>
	[...encodings, ...WIDE, 'utf-16le without a mark', 'utf-16be without a mark'].map(
		(encoding) => [language, encoding, text] as const,
	),
);

function some(count: number, words: readonly string[], chance: Random): string {
	return Array.from({ length: count }, () => chance.pick(words)).join(' ');
}

/** ISO-2022-JP is EUC-JP with the high bits off, between escape sequences. */
function switching(text: string): Buffer {
	const between = (part: Buffer) =>
		Buffer.concat([Buffer.from('\u001b$B'), part.map((byte) => byte & 0x7f), Buffer.from('\u001b(B')]);
	const parts = text.match(/[\x20-\x7e\n]+|[^\x20-\x7e\n]+/g) ?? [];
	return Buffer.concat(
		parts.map((part) => (/[\x20-\x7e\n]/.test(part) ? Buffer.from(part) : between(iconv.encode(part, 'euc-jp')))),
	);
}

function saved(text: string, encoding: string): Buffer {
	if (encoding === 'iso-2022-jp') return switching(text);
	const [name = '', without] = encoding.split(' ');
	return iconv.encode(text, name, WIDE.includes(name) ? { addBOM: without === undefined } : {});
}

/** A text without the marks that an encoding lacks: a page in it could not have had them. */
function printable(text: string, encoding: string): string {
	if (encoding === 'iso-2022-jp' || encoding.startsWith('utf-16')) return text;
	return [...text].filter((mark) => mark === iconv.decode(iconv.encode(mark, encoding), encoding)).join('');
}

function isUtf8(bytes: Uint8Array): boolean {
	return Buffer.from(new TextDecoder().decode(bytes)).equals(bytes);
}

describe.each(CASES)('%s, saved in %s', (_, encoding, text) => {
	const words = printable(text, encoding)
		.split(' ')
		.filter((word) => word !== '');

	it.each(Object.keys(LENGTHS))('is read letter by letter or refused with the reason: %s', (length) => {
		const chance = random(7);
		for (let time = 0; time < 5; time++) {
			const written = LENGTHS[length]?.(words, chance) ?? '';
			const bytes = saved(written, encoding);
			const result = decode(bytes);
			if ('refusal' in result) expect(result.refusal).toMatchObject({ reason: /\w/, remedy: /\w/ });
			// A syllable or two can be UTF-8 as well, byte for byte, and nobody could tell.
			else if (bytes.filter((byte) => byte > 127).length > 4 || !isUtf8(bytes))
				expect(result.text, `${result.encoding} for ${encoding}`).toBe(written);
		}
	});
});

// Without a mark and without a space UTF-16 has nothing to be known by.
const KNOWABLE = CASES.filter(([language, encoding]) => !/Japanese|Chinese|Thai/.test(language) || !encoding.endsWith('mark'));

it.each(KNOWABLE)('a long page in %s, saved in %s, is read', (_, encoding, text) => {
	const words = printable(text, encoding)
		.split(' ')
		.filter((word) => word !== '');
	const written = LENGTHS['a long page']?.(words, random(9)) ?? '';
	expect(decode(saved(written, encoding))).toMatchObject({ text: written });
});
