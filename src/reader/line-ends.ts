import { stampLine } from '#dates';
import type { SourceLine } from '#text';

/** Fewest columns of a line that can be wrapped. */
export const NARROWEST = 28;
/** Most columns of a line that can be wrapped. */
export const WIDEST = 220;

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/gu;
/** A line that ends as a sentence or an announcement does. */
export const CLOSES = /[.!?:…。！？：؟۔।]["'”’»«)\]」』]*$/u;
/** A line that opens as an item of a list, or quotes. */
export const BULLET = /^\s*(?:[•*▪‣·–—-]\s|\d{1,3}[.)]\s|>)/u;

/** "di Ilse Maron", "by R. Aldane and Jonas Weir" */
const BY_NAMES =
	/^(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]a|[Dd]oor|[Aa]v|[Aa]f|[Oo]leh)(?:\s(?:\p{Lu}[\p{L}.'’-]*|and|und|et|y|e|van|de))+$/u;
/** Articles and prepositions: no title and no sentence ends with one. */
const DANGLES = new Set(
	`the a an of and by from into for with at der die das den dem des ein eine einen einem einer eines im ins zum zur vom und vor mit
	bei nach über unter von für gegen ohne durch le la les du de des un une et au aux dans pour avec el los las del y con para por
	il lo gli di della dello dei degli delle nel nella al alla per o a os as do dos da das em no na um uma com het een van met voor
	en ett och med på av för og i в во с со к на по из от до за об для и у при над под w z we ze od o przy dla`.split(/\s+/),
);
const LABELLED = /^\p{L}[\p{L} ]{1,24}[:：]\s?\S/u;

/** Whether a short line of a head is one of its own, so that no line above runs on into it: a byline, a stamp. */
export function standsAlone(text: string): boolean {
	const line = text.trim();
	if (line.length > 60) return false;
	if (BY_NAMES.test(line) && /\s\p{Lu}/u.test(line)) return !/\p{Ll}{2}\.$/u.test(line);
	if (LABELLED.test(line) && !CLOSES.test(line)) return true;
	const stamp = /\d/.test(line) ? stampLine(line) : null;
	// "HNTV-02-03-16 0412EST" closes the report of a wire.
	return stamp?.full === true && stamp.rest.every((word) => stamp.timed && /^\p{Lu}{2,6}$/u.test(word));
}

/** Columns that a line takes up without the white space at its end; a wide letter takes two. */
export function columns(text: string): number {
	const line = text.trimEnd();
	return line.length + (line.length < WIDEST ? (line.match(WIDE)?.length ?? 0) : 0);
}

/** Columns of white space before the first word, a tab counting four. */
export function indentOf(text: string): number {
	let count = 0;
	for (const character of text) {
		if (character === '\t') count += 4;
		else if (character.trim() === '' && count < 400) count += 1;
		else break;
	}
	return count;
}

/** Columns of what would have to fit on the line above: the first word, or one letter where no spaces part words. */
export function firstColumns(line: string): number {
	const word = /^\s*(\S{1,80})/u.exec(line)?.[1] ?? '';
	return word.search(WIDE) === 0 ? 2 : word.length;
}

function lastWord(line: string): string {
	const text = line.trimEnd();
	return text.slice(text.lastIndexOf(' ') + 1);
}

/** A line of the capture and what stands on the next one. */
export interface Pair {
	readonly length: number;
	/** Columns that the next line's first word needs. */
	readonly next: number;
	/** No stop stands at the end. */
	readonly open: boolean;
	/** The sentence plainly goes on: no stop here, a small letter there (or a letter of a script without capitals). */
	readonly sure: boolean;
	readonly cased: boolean;
	/** The next line ends the sentence, and this is not the first line of the capture. */
	readonly ends: boolean;
}

/**
 * Whether a line without a stop goes on in the next one: a small letter there, a comma or an article here, a number that
 * ends the sentence, a first line that stands in.
 */
function goesOn(text: string, next: string): boolean {
	if (/^\s*["'“«„(]?\p{Ll}/u.test(next) || /[,،，、;；]$/u.test(text.trimEnd())) return true;
	if (/^\s*\d[\d.,]*(?:\s\p{Ll}|[.!?]$)/u.test(next)) return true;
	return indentOf(text) >= indentOf(next) + 2 || DANGLES.has(lastWord(text));
}

export function pairsOf(lines: readonly SourceLine[]): Pair[] {
	const pairs: Pair[] = [];
	for (const [index, { text }] of lines.entries()) {
		const next = lines[index + 1]?.text ?? '';
		const length = columns(text);
		if (length < NARROWEST || length > WIDEST || next.trim() === '' || indentOf(next) > indentOf(text) + 1) continue;
		if (BULLET.test(next) || standsAlone(next)) continue;
		const ends = index > 0 && CLOSES.test(next.slice(-12).trimEnd());
		const cased = !/^\s*["'“«„(]?\p{Lo}/u.test(next);
		const open = !CLOSES.test(text.slice(-12).trimEnd());
		const sure = open && (!cased || goesOn(text, next));
		pairs.push({ length, next: firstColumns(next), open, sure, cased, ends });
	}
	return pairs;
}

/** Whether a line is full: the first word of the next one would not have fitted. A stop of two columns may hang over. */
export function full(length: number, next: number, width: number): boolean {
	return length + (next === 2 ? 5 : 1 + next) > width;
}
