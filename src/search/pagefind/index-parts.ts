import { cborReader } from './cbor-reader.ts';
import { otherForm } from './pagefind-differs.ts';

/** A run of neighbouring words of the index, with the file that Pagefind's engine reads. */
export interface IndexPart {
	readonly first: string;
	readonly last: string;
	readonly bytes: Uint8Array;
}

/**
 * Cuts a part of an index as Pagefind wrote it (a list that holds the list of its words) into parts of at most so many
 * bytes, or of one word. Throws when Pagefind wrote something else than it used to.
 */
export function cutPart(whole: Uint8Array, most: number): IndexPart[] {
	const reader = cborReader(whole, 'its words');
	if (reader.list() !== 1) throw otherForm('its words');
	const parts: IndexPart[] = [];
	let words = { first: '', last: '', count: 0, from: 0 };
	const close = (to: number) => {
		if (words.count === 0) return;
		const { first, last, count, from } = words;
		parts.push({ first, last, bytes: Buffer.concat([headOf(count), whole.subarray(from, to)]) });
	};
	for (let left = reader.list(); left > 0; left--) {
		const from = reader.at();
		if (reader.list() !== 3) throw otherForm('its words');
		const word = reader.text();
		reader.skip();
		reader.skip();
		if (words.count > 0 && reader.at() - words.from > most) {
			close(from);
			words = { first: word, last: word, count: 0, from };
		}
		words = words.count === 0 ? { first: word, last: word, count: 1, from } : { ...words, last: word, count: words.count + 1 };
	}
	close(reader.at());
	return parts;
}

/** A list of one list of so many items, in CBOR. */
function headOf(count: number): Uint8Array {
	return Uint8Array.of(0x81, 0x9a, count >>> 24, (count >> 16) & 255, (count >> 8) & 255, count & 255);
}
