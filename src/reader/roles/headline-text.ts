import type { BodyZone, Page } from './page.ts';
import { stems } from './stems.ts';

/** The words of running text near the start of the report, as stems. */
export interface TextWords {
	/** In how many blocks each stem stands. */
	readonly counts: ReadonlyMap<string, number>;
	/** In how many of the first three blocks. */
	readonly lead: ReadonlyMap<string, number>;
	/** The blocks that were read. */
	readonly blocks: ReadonlySet<number>;
}

/** As many words as are read, and as many blocks as the opening of a report has. */
const MOST_WORDS = 600;
const LEAD = 3;

/** Reads the words of running text near the start of the report. */
export function textWords(page: Page, { first, last }: BodyZone): TextWords {
	const counts = new Map<string, number>();
	const lead = new Map<string, number>();
	const blocks = new Set<number>();
	let words = 0;
	for (let index = first; index <= last && words < MOST_WORDS; index += 1) {
		const shape = page.shapes[index]!;
		if (page.claims[index] || !shape.prose) continue;
		words += shape.words;
		blocks.add(index);
		for (const stem of new Set(titleStems(shape.label))) {
			counts.set(stem, (counts.get(stem) ?? 0) + 1);
			if (blocks.size <= LEAD) lead.set(stem, (lead.get(stem) ?? 0) + 1);
		}
	}
	return { counts, lead, blocks };
}

/** A run of a script that sets no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]{2,}/gu;
const ANY_UNSPACED = /[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;

/** The stems of a line; of scripts without spaces, each two neighbouring characters. */
export function titleStems(text: string): string[] {
	if (!ANY_UNSPACED.test(text)) return stems(text);
	const pairs: string[] = [];
	for (const [run] of text.slice(0, 2000).matchAll(UNSPACED))
		for (let at = 0; at + 1 < run.length; at += 1) pairs.push(run.slice(at, at + 2));
	return [...stems(text.replace(UNSPACED, ' ')), ...pairs];
}

/** Words of unclaimed running text from the block `first` up to the block `until`. */
export function proseBetween(page: Page, first: number, until: number): number {
	let words = 0;
	for (let index = first; index < until; index += 1)
		if (page.shapes[index]!.prose && !page.claims[index]) words += page.shapes[index]!.words;
	return words;
}
