import { showApostrophes } from './apostrophes.ts';
import { wordsOf } from './report-words.ts';

/** A stretch of an excerpt. */
export interface Piece {
	readonly text: string;
	readonly marked: boolean;
}

/** Where a paragraph begins in a report's words. */
export interface ParagraphStart {
	readonly number: number;
	readonly location: number;
}

const LENGTH = 32;

/** The paragraphs of an indexed report, from its anchors p1, p2, … */
export function paragraphStarts(anchors: readonly { readonly id: string; readonly location: number }[]): ParagraphStart[] {
	return anchors
		.filter(({ id }) => /^p\d+$/.test(id))
		.map(({ id, location }) => ({ number: Number(id.slice(1)), location }))
		.sort((a, b) => a.location - b.location);
}

/**
 * The 32 words of a text with the most marked ones among them: from its first paragraph on, else from what stands
 * between headline and text. `headline` is how many words that has.
 */
export function excerptOf(
	content: string,
	marked: ReadonlySet<number>,
	paragraphs: readonly ParagraphStart[],
	headline = 0,
): Piece[] {
	const words = wordsOf(content);
	const text = paragraphs[0]?.location ?? 0;
	const places = [...marked].filter((place) => place >= headline);
	const first = places.length > 0 && places.every((place) => place < text) ? Math.min(headline, text) : text;
	const within = places.filter((place) => place >= first);
	const start = densest(within, first, words.length);
	const end = Math.min(words.length, start + LENGTH);
	const pieces: Piece[] = [];
	let run = start > first ? '…' : '';
	for (let at = start; at < end; at++) {
		const on = marked.has(at);
		if (pieces.length + at > start && marked.has(at - 1) !== on) {
			pieces.push({ text: showApostrophes(on ? `${run} ` : run), marked: !on });
			run = on ? '' : ' ';
		} else if (at > start) run += ' ';
		run += words[at] ?? '';
	}
	pieces.push({ text: showApostrophes(run), marked: marked.has(end - 1) });
	if (end < words.length) pieces.push({ text: '…', marked: false });
	return pieces.filter(({ text }) => text.trim() !== '');
}

/** Where the excerpt begins: a few words before the densest cluster of marked words. */
function densest(places: readonly number[], first: number, length: number): number {
	let best = first;
	let most = 0;
	for (const place of places) {
		const within = places.filter((other) => other >= place && other < place + LENGTH - 6).length;
		if (within <= most) continue;
		most = within;
		best = place;
	}
	if (most === 0) return first;
	return Math.max(first, Math.min(best - 6, length - LENGTH));
}

/** Numbers of the paragraphs that hold one of the places; a headline is none. */
export function paragraphsAt(places: Iterable<number>, paragraphs: readonly ParagraphStart[]): number[] {
	const numbers = new Set<number>();
	for (const place of places) {
		const holder = paragraphs.findLast(({ location }) => location <= place);
		if (holder) numbers.add(holder.number);
	}
	return [...numbers].sort((a, b) => a - b);
}

/**
 * The part of an address that leads to a paragraph and lets the browser itself mark the words found there (a text
 * directive; browsers that know none go to the paragraph). At most three runs of words, each with its neighbours.
 */
export function fragmentOf(
	number: number,
	content: string,
	marked: ReadonlySet<number>,
	paragraphs: readonly ParagraphStart[],
): string {
	const index = paragraphs.findIndex((paragraph) => paragraph.number === number);
	const words = wordsOf(content);
	const start = paragraphs[index]?.location ?? 0;
	const end = paragraphs[index + 1]?.location ?? words.length;
	const directives: string[] = [];
	for (let at = start; at < end && directives.length < 3; at++) {
		if (!marked.has(at)) continue;
		let next = at + 1;
		while (next < end && marked.has(next)) next++;
		const before = quote(words.slice(wholeFrom(words, Math.max(start, at - 2)), at));
		const after = quote(atEnd(words.slice(next, wholeTo(words, Math.min(end, next + 2))), next + 2 >= end));
		const run = quote(atEnd(words.slice(at, next), next === end));
		directives.push(`text=${before ? `${before}-,` : ''}${run}${after ? `,-${after}` : ''}`);
		at = next - 1;
	}
	return `#p${number}${directives.length > 0 ? `:~:${directives.join('&')}` : ''}`;
}

/** The index sets a genitive apart: a quotation must not begin or end between a word and its genitive. */
function wholeFrom(words: readonly string[], at: number): number {
	return words[at - 1]?.endsWith('\ufe0f') ? at + 1 : at;
}

function wholeTo(words: readonly string[], at: number): number {
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
