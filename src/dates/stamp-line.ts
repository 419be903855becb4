import { type StampPart, stampParts } from './stamp-parts.ts';
import type { StampToken } from './stamp-tokens.ts';
import type { StampLabel } from './stamp-words.ts';

/** What a line holds of a stamp, and what else stands on it. */
export interface StampLine {
	/** Holds a day of a month, with or without the year. */
	readonly dated: boolean;
	/** Holds a year with it. */
	readonly full: boolean;
	/** Holds a clock time. */
	readonly timed: boolean;
	/** Starts with or holds a label ("Updated", "Veröffentlicht"). */
	readonly labelled: boolean;
	/** What the first label says. */
	readonly label: StampLabel | null;
	/** Is built as a date alone, but names no day that can be told: of a calendar unknown here, or impossible. */
	readonly unread: boolean;
	/** Words that belong to no date, time or label, in order. */
	readonly rest: readonly string[];
	/** Where the first date, time or label starts; the line's length when there is none. */
	readonly start: number;
	/** Where the last of them ends. */
	readonly end: number;
}

/** As much of a line as is looked at for a stamp. */
const LONGEST = 240;
/** A sign of a script that sets no spaces between words: a row of them counts as one word. */
const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]$/u;
const MARKS: ReadonlySet<StampPart['kind']> = new Set(['date', 'time', 'label', 'weekday', 'zone']);

/** Reads a line as a stamp: dates, times and labels in many languages, and the words left over. 240 characters at most. */
export function stampLine(line: string, language?: string): StampLine {
	const text = line.slice(0, LONGEST);
	const { tokens, parts } = stampParts(text, language);
	const dates = parts.filter((part) => part.kind === 'date');
	const marks = parts.filter(({ kind }) => MARKS.has(kind));
	const dated = dates.some(({ date }) => date.readings.some(({ day }) => day !== null));
	const label = parts.find((part) => part.kind === 'label')?.label ?? null;
	return {
		dated,
		full: dated && dates.some(({ date }) => date.year !== null),
		timed: parts.some(({ kind }) => kind === 'time'),
		labelled: label !== null,
		label,
		unread: dates.length === 0 && isUnreadDate(tokens, parts),
		rest: restOf(tokens, parts),
		start: tokens[marks[0]?.from ?? -1]?.start ?? text.length,
		end: tokens[(marks.at(-1)?.to ?? 0) - 1]?.end ?? 0,
	};
}

/** The words that belong to nothing of a stamp; a row of characters without spaces is one. */
function restOf(tokens: readonly StampToken[], parts: readonly StampPart[]): string[] {
	const rest: string[] = [];
	for (const { kind, from } of parts) {
		const [before, token] = [tokens[from - 1], tokens[from]];
		if (kind !== 'word' || !token) continue;
		const glued = UNSPACED.test(token.text) && before && !token.gap && UNSPACED.test(before.text) && rest.length > 0;
		if (glued) rest[rest.length - 1] += token.text;
		else rest.push(token.text);
	}
	return rest;
}

/** Most words that may stand beside a date on a stamp line: outlet, city, byline. */
const MOST_WORDS = 12;
/** Most of them where nothing else (a time, a label, a "by") says that the line is a stamp. */
const MOST_WORDS_BARE = 6;

/** Small words inside names of people and outlets. */
const PARTICLES = new Set('van von bin ibn al el dos der den zu and und et y e i di da de du la le dpa afp ap'.split(' '));

/**
 * Whether a line is a stamp: a date with at most the company that stamps keep (time, zone, label, outlet, city,
 * byline, counts). A day without a year counts only with a label or a time and nothing else. Linear.
 */
export function isStampLine(line: string, language?: string): boolean {
	if (line.length > 300) return false;
	const { tokens, parts } = stampParts(line, language);
	const dates = parts.filter((part) => part.kind === 'date');
	if (dates.length === 0) return false;
	// The dates of rights and of pictures are not the report's.
	if (/©|\(c\)|\bcopyright\b|^\s*(?:photo|foto|bild|picture|image|file|archiv)/i.test(line)) return false;
	// A tweet signs with dash, name and handle in brackets.
	if (/^\s*[—–-].*\(@/.test(line)) return false;
	const words = parts.filter((part) => part.kind === 'word');
	const marked = parts.some(({ kind }) => kind === 'time' || kind === 'label');
	if (!dates.some(({ date }) => date.year !== null)) return marked && words.length === 0;
	if (datedSegment(tokens, parts)) return true;
	const byline = parts.some((part) => part.kind === 'company');
	if (words.length > (marked || byline ? MOST_WORDS : MOST_WORDS_BARE) || endsSentence(tokens, parts)) return false;
	const ordinary = words.filter((part) => !isNameWord(tokens, part.from)).length;
	if (marked) return ordinary <= 1 || ordinary * 3 <= words.length;
	return words.length <= 1 || (ordinary === 0 && !/[?!"“”„«»…]/.test(line));
}

/** Capitals, caseless scripts, handles and particles of names: what outlets, cities and bylines are made of. */
function isNameWord(tokens: readonly StampToken[], at: number): boolean {
	const [before, token] = [tokens[at - 1], tokens[at]];
	if (!token) return true;
	if (before && !token.gap && /^[@_]$/.test(before.key)) return true;
	return /^\p{Lu}|^\p{Lo}/u.test(token.text) || PARTICLES.has(token.key);
}

/** A full stop behind an ordinary word: the line is a sentence that happens to name a date. */
function endsSentence(tokens: readonly StampToken[], parts: readonly StampPart[]): boolean {
	const last = parts.at(-1);
	const before = parts.at(-2);
	if (last?.kind !== 'sign' || tokens[last.from]?.key !== '.' || before?.kind !== 'word') return false;
	return /^\p{Ll}{3,}/u.test(tokens[before.from]?.text ?? '');
}

/** Whether one of the segments between upright strokes or bullets is nothing but a date and time. */
function datedSegment(tokens: readonly StampToken[], parts: readonly StampPart[]): boolean {
	const isStroke = (part: StampPart) => part.kind === 'sign' && /^[|•·]$/.test(tokens[part.from]?.key ?? '');
	if (!parts.some(isStroke)) return false;
	let [dates, others] = [0, 0];
	for (const part of parts) {
		if (isStroke(part)) {
			if (dates > 0 && others === 0) return true;
			[dates, others] = [0, 0];
		} else if (part.kind === 'date' && part.date.year !== null) dates += 1;
		else if (part.kind === 'word' || part.kind === 'company') others += 1;
	}
	return dates > 0 && others === 0;
}

/** Most that a line with nothing but a date prints. */
const LONGEST_DATE = 60;
/** Day, month and year in words, in any order: d a day's number, w a word, y a year's. */
const IN_WORDS = /^(?:dw{1,2}y|w{1,2}dy|yw{1,2}d|ydw{1,2})$/;
/** Three numbers with the same sign between them. */
const IN_NUMBERS = /^[dy]([./-])[dy]\1[dy]$/;
/** Scripts in which titles of three words are common. */
const CASED = /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]/u;

/**
 * Whether a line is built as a date and nothing else, but names no day that can be told: a month of a calendar that is
 * not known here ("२०७२ माघ २०"), or a day that does not exist ("30.02.2016"). Such a line is never a headline.
 */
export function looksLikeUnreadDate(line: string, language?: string): boolean {
	if (line.length > LONGEST_DATE) return false;
	const { tokens, parts } = stampParts(line, language);
	return parts.every(({ kind }) => kind !== 'date') && isUnreadDate(tokens, parts);
}

/** The same for a line that was taken apart already and holds no date. */
export function isUnreadDate(tokens: readonly StampToken[], parts: readonly StampPart[]): boolean {
	if (parts.length > 16 || (tokens.at(-1)?.end ?? 0) > LONGEST_DATE) return false;
	let shape = '';
	let words = '';
	let marked = false;
	for (const { kind, from, to } of parts) {
		const token = tokens[from];
		if (kind === 'label' || kind === 'weekday' || kind === 'time') marked = true;
		else if (kind === 'number') shape += numberShape(token);
		else if (kind === 'word' || kind === 'company') {
			shape += 'w';
			words += token?.text ?? '';
		} else if (kind === 'sign' && between(tokens, from, to)) shape += token?.key;
	}
	if (IN_NUMBERS.test(shape)) return true;
	if (!IN_WORDS.test(shape)) return false;
	return marked || !CASED.test(words) || shape === 'dwy' || tokens.some(({ key }) => key === ',');
}

function numberShape(token: StampToken | undefined): string {
	if (!token || token.key.length > 4) return 'x';
	return token.key.length > 2 ? 'y' : Number(token.key) <= 31 ? 'd' : 'y';
}

/** Whether a sign stands between two numbers without a gap. */
function between(tokens: readonly StampToken[], from: number, to: number): boolean {
	const [before, sign, after] = [tokens[from - 1], tokens[from], tokens[to]];
	return before?.kind === 'number' && after?.kind === 'number' && !sign?.gap && !after.gap;
}
