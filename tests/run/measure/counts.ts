/** What was counted, under a name each. Counts of several captures add up. */
export type Counts = Readonly<Record<string, number>>;

/** Adds up counts of the same things. */
export function addUp(all: readonly Counts[]): Record<string, number> {
	const sum: Record<string, number> = {};
	for (const counts of all) for (const [name, count] of Object.entries(counts)) sum[name] = (sum[name] ?? 0) + count;
	return sum;
}

/** Per cent to one decimal; 100 when there was nothing to get wrong. */
export function percent(part = 0, of = 0): number {
	return of === 0 ? 100 : Math.round((1000 * part) / of) / 10;
}

/** F1 of what was found: the harmonic mean of precision and recall, to three decimals. */
export function f1(right = 0, invented = 0, missed = 0): number {
	const all = 2 * right + invented + missed;
	return all === 0 ? 1 : Math.round((2000 * right) / all) / 1000;
}

/** Words for comparing: lower case, no punctuation, each Han or kana sign on its own. */
export function wordsOf(text: string): string[] {
	// Turkish has two letters i, which capitals tell apart otherwise than other languages do: here they are one.
	const plain = text.normalize('NFKC').replace(INVISIBLE, '').toLowerCase().replaceAll('\u0307', '').replaceAll('ı', 'i');
	return plain.match(WORD) ?? [];
}

/** The words of a text joined by single spaces: two wordings with the same fold say the same. */
export function fold(text: string | null | undefined): string {
	return wordsOf(text ?? '').join(' ');
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu;
