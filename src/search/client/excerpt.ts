import type { Segment, Voice } from '#search/engine';
import { isUnspaced, unitsOf } from './letters.ts';
import type { Mark, MarkedSegment } from './marked-text.ts';
import type { Piece } from './search-result.ts';

const MOST_WORDS = 40;
const MOST_LETTERS = 90;
/** What is shown before a mark where a sentence is too long to be shown whole. */
const BEFORE = 8;

/** Where a sentence ends, in any script, with the space behind it. */
const SENTENCE_END = /[.!?…؟۔]+["'”’»)\]]*\s+|[。！？]+[」』”]*/gu;

/** A sentence of a report, by its place among all. */
interface Sentence extends Mark {
	readonly segment: MarkedSegment;
	readonly at: number;
	readonly words: number;
	readonly marked: number;
}

/** The sentences with the most marks in them, else the beginning of the text; and who speaks there. */
export function excerptOf(segments: readonly MarkedSegment[]): { excerpt: Piece[]; voice: Voice } {
	const all = sentencesOf(segments.filter(({ voice }) => voice !== 'headline'));
	const [best, ...others] = [...all].sort((a, b) => weight(b) - weight(a) || a.at - b.at);
	if (!best) return { excerpt: [], voice: 'text' };
	let left = (best.unspaced ? MOST_LETTERS : MOST_WORDS) - best.words;
	const chosen = [best];
	// More sentences with marks as long as there is room, then what follows.
	for (const one of [...others.filter(({ marked }) => marked > 0), ...all.slice(best.at + 1)]) {
		if (one.words > left) break;
		if (chosen.includes(one) || one.segment.voice !== best.segment.voice) continue;
		if (one.marked === 0 && one.at !== chosen.at(-1)!.at + 1) break;
		chosen.push(one);
		chosen.sort((a, b) => a.at - b.at);
		left -= one.words;
	}
	return { excerpt: joined(chosen), voice: best.segment.voice };
}

/** The sentences chosen, in their order, with an ellipsis wherever something is left out. */
function joined(chosen: readonly Sentence[]): Piece[] {
	const pieces: Piece[] = [];
	let [next, open] = [chosen[0]?.at ?? 0, false];
	for (const sentence of chosen) {
		const { segment, from, to, at } = sentence;
		const shown = windowOf(sentence);
		const gap = open || at !== next || shown.from > from || (pieces.length === 0 && from > 0);
		if (pieces.length > 0) pieces.push({ text: ' ', marked: false });
		if (gap) pieces.push({ text: '… ', marked: false });
		pieces.push(...piecesOf(segment, shown));
		[next, open] = [at + 1, shown.to < to];
		if (sentence === chosen.at(-1) && shown.to < segment.text.length) pieces.push({ text: ' …', marked: false });
	}
	return pieces;
}

/** Of two sentences the one with more marks is shown, of two alike the text rather than what stands around it. */
function weight({ segment: { names, voice }, marked }: Sentence): number {
	return Math.min(marked, 9) * 2 + +names + (voice === 'text' ? 1.5 : 0);
}

function sentencesOf(segments: readonly MarkedSegment[]): (Sentence & { unspaced: boolean })[] {
	const sentences = segments.flatMap((segment) => {
		const { text, marks } = segment;
		const ends = [...text.matchAll(SENTENCE_END)].map(({ 0: end, index }) => index + end.length);
		if (ends.at(-1) !== text.length) ends.push(text.length);
		return ends.map((to, at) => {
			const from = ends[at - 1] ?? 0;
			const units = unitsOf(text.slice(from, to));
			const marked = marks.filter((mark) => mark.from >= from && mark.from < to).length;
			return { segment, from, to, marked, words: units.length, unspaced: units.some(({ form }) => isUnspaced(form)) };
		});
	});
	return sentences.map((sentence, at) => ({ ...sentence, at }));
}

/** As much of a sentence as is shown: of a long one what stands around its first mark. */
function windowOf({ segment: { text, marks }, from, to }: Sentence): Mark {
	const units = unitsOf(text).filter(({ start }) => start >= from && start < to);
	const most = units.some(({ form }) => isUnspaced(form)) ? MOST_LETTERS : MOST_WORDS;
	if (units.length <= most) return { from, to };
	const first = units.findIndex(({ start }) => marks.some((mark) => mark.from === start));
	const begin = Math.max(0, Math.min(first - BEFORE, units.length - most));
	const end = Math.min(units.length, begin + most);
	return { from: begin === 0 ? from : units[begin]!.start, to: end === units.length ? to : units[end - 1]!.end };
}

function piecesOf({ text, marks }: MarkedSegment, { from, to }: Mark): Piece[] {
	const pieces: Piece[] = [];
	const put = (start: number, end: number, marked: boolean) => {
		if (end > start) pieces.push({ text: text.slice(start, end), marked });
	};
	let at = from;
	for (const mark of marks.filter((one) => one.from >= from && one.from < to)) {
		put(at, mark.from, false);
		at = Math.min(mark.to, to);
		put(mark.from, at, true);
	}
	put(at, at + text.slice(at, to).trimEnd().length, false);
	return pieces;
}

/**
 * The part of an address that leads to a place in a report and lets the browser itself mark the words found there (a text
 * directive; browsers that know none go to the paragraph). At most three stretches, each with its neighbours.
 */
export function fragmentOf({ voice, paragraph, text, marks }: Segment & Pick<MarkedSegment, 'marks'>): string {
	const units = unitsOf(text);
	const directives = marks.slice(0, 3).map(({ from, to }) => {
		const before = units.filter(({ end }) => end <= from).slice(-2);
		const after = units.filter(({ start }) => start >= to).slice(0, 2);
		const lead = before.length > 0 ? `${quoted(text.slice(before[0]!.start, from).trim())}-,` : '';
		const tail = after.length > 0 ? `,-${quoted(text.slice(to, after.at(-1)!.end).trim())}` : '';
		return `text=${lead}${quoted(text.slice(from, to))}${tail}`;
	});
	const place = paragraph > 0 ? `#p${paragraph}` : voice === 'comment' ? '#comments' : '#';
	return directives.length > 0 ? `${place}:~:${directives.join('&')}` : place;
}

/** Words as a text directive wants them: its own signs escaped too. */
function quoted(words: string): string {
	return encodeURIComponent(words).replace(/-/g, '%2D');
}
