import { showApostrophes } from './query-terms.ts';

/** A stretch of an excerpt; a space stands between one and the next. */
export interface Piece {
	readonly text: string;
	readonly marked: boolean;
}

/** A paragraph among a report's words: from the first up to, not including, the last. */
export interface Paragraph {
	readonly number: number;
	readonly from: number;
	readonly to: number;
}

const LENGTH = 32;

/** The paragraphs of an indexed report of so many words, from where each begins. */
export function paragraphsOf(starts: readonly number[], words: number): Paragraph[] {
	return starts.flatMap((from, at) => {
		return from < 0 ? [] : [{ number: at + 1, from, to: starts.slice(at + 1).find((next) => next >= 0) ?? words }];
	});
}

/**
 * The 32 words of a text with the most marked ones among them: from its first paragraph on, else from what stands
 * between headline and text. `headline` is how many words that has.
 */
export function excerptOf(
	words: readonly string[],
	marked: ReadonlySet<number>,
	paragraphs: readonly Paragraph[],
	headline = 0,
): Piece[] {
	const text = paragraphs[0]?.from ?? 0;
	const places = [...marked].filter((place) => place >= headline);
	const first = places.length > 0 && places.every((place) => place < text) ? Math.min(headline, text) : text;
	const start = densest(
		places.filter((place) => place >= first),
		first,
		words.length,
	);
	const pieces = start > first ? [{ text: '…', marked: false }] : [];
	for (let at = start; at < start + LENGTH && at < words.length; at++) {
		const on = marked.has(at);
		const last = pieces.at(-1);
		if (last?.marked === on) last.text += ` ${words[at]}`;
		else pieces.push({ text: `${words[at]}`, marked: on });
	}
	if (start + LENGTH < words.length) pieces.push({ text: '…', marked: false });
	return pieces.map(({ text: run, marked: on }) => ({ text: showApostrophes(run), marked: on }));
}

/** Where the excerpt begins: a few words before the densest cluster of marked words. */
function densest(places: readonly number[], first: number, length: number): number {
	const near = (place: number) => places.filter((other) => other >= place && other < place + LENGTH - 6).length;
	const [best] = [...places].sort((a, b) => near(b) - near(a) || a - b);
	return best === undefined ? first : Math.max(first, Math.min(best - 6, length - LENGTH));
}

/**
 * The part of an address that leads to a paragraph and lets the browser itself mark the words found there (a text
 * directive; browsers that know none go to the paragraph). At most three runs of words, each with its neighbours.
 */
export function fragmentOf({ number, from, to }: Paragraph, words: readonly string[], marked: ReadonlySet<number>): string {
	const directives: string[] = [];
	for (let at = from; at < to && directives.length < 3; at++) {
		if (!marked.has(at)) continue;
		let next = at + 1;
		while (next < to && marked.has(next)) next++;
		const before = quote(words.slice(whole(words, Math.max(from, at - 2)), at));
		const after = quote(atEnd(words.slice(next, whole(words, Math.min(to, next + 2))), next + 2 >= to));
		const run = quote(atEnd(words.slice(at, next), next === to));
		directives.push(`text=${before && `${before}-,`}${run}${after && `,-${after}`}`);
		at = next - 1;
	}
	return `#p${number}${directives.length > 0 ? `:~:${directives.join('&')}` : ''}`;
}

/** The index sets a genitive apart: a quotation must not begin or end between a word and its genitive. */
function whole(words: readonly string[], at: number): number {
	return words[at - 1]?.endsWith('\ufe0f') ? at + 1 : at;
}

/** The index closes every paragraph with a full stop, printed or not: the last word is quoted without. */
function atEnd(words: readonly string[], last: boolean): readonly string[] {
	return last ? words.map((word, at) => (at === words.length - 1 ? word.replace(/\.$/, '') : word)) : words;
}

/** Words as a text directive wants them: its own signs escaped too. */
function quote(words: readonly string[]): string {
	return encodeURIComponent(showApostrophes(words.join(' '))).replace(/-/g, '%2D');
}
