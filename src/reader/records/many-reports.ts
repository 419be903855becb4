import { stampLine } from '#dates';
import type { SourceLine } from '#text';
import { phrases } from '../lexicon/phrases.ts';
import { CLOSING_NUMBER, COUNTER } from '../lexicon/records.ts';
import { keyOf } from '../roles/shape.ts';
import { databaseRuns } from './database.ts';

/** A run of lines that is one report of several in a file: numbers of its first and last line. */
export interface PartLines {
	readonly from: number;
	readonly to: number;
}

/** What a file holds: its reports, where there are several, or lines that make one think so where they cannot be told apart. */
export interface ManyReports {
	readonly parts: readonly PartLines[];
	readonly suspected: readonly number[];
}

/** Where reports begin and end among the lines of a file, as indexes; the end of one is the line before the next when null. */
interface Cut {
	readonly start: number;
	readonly end: number | null;
}

const ONE: ManyReports = { parts: [], suspected: [] };

/**
 * The reports of a file that holds several: exports of databases, digests, several mails, texts between separators.
 * Parts are cut only where heads repeat beyond doubt; anything that only looks so is told.
 */
export function reportsIn(lines: readonly SourceLine[]): ManyReports {
	const suspected: number[] = [];
	for (const cuts of [byCounter, byEnd, byMailbox, byLabels, bySeparator]) {
		const found = cuts(lines, suspected);
		const parts = found.flatMap((cut, index) => partOf(lines, cut, found[index + 1]?.start ?? lines.length));
		if (parts.length >= 2) return { parts, suspected: [] };
	}
	return suspected.length === 0 ? ONE : { parts: [], suspected };
}

/** A cut without the blank lines at its end; none when nothing is left. */
function partOf(lines: readonly SourceLine[], { start, end }: Cut, next: number): PartLines[] {
	let last = Math.min(end ?? next - 1, next - 1);
	while (last > start && lines[last]!.text.trim() === '') last -= 1;
	return wordsBetween(lines, start, last) < FEWEST_WORDS ? [] : [{ from: lines[start]!.number, to: lines[last]!.number }];
}

/** A report has at least this many words; Chinese and Japanese set no spaces. */
const FEWEST_WORDS = 8;

function wordsBetween(lines: readonly SourceLine[], first: number, last: number): number {
	let words = 0;
	for (let at = first; at <= last && words < 1000; at += 1)
		words +=
			lines[at]!.text.match(/[\p{L}\p{N}]+/gu)?.reduce((sum, word) => sum + (/\p{Lo}/u.test(word) ? word.length / 2 : 1), 0) ?? 0;
	return words;
}

/** A counter whose first number rises: each begins a report. */
function byCounter(lines: readonly SourceLine[], suspected: number[]): Cut[] {
	const counters = lines.flatMap(({ text, number }, at) => {
		const match = text.length > 80 ? null : COUNTER.exec(text);
		// "2 of 3" alone is the number of a printed page.
		if (!match || (match[3] === undefined && /^\s*\d/.test(text))) return [];
		return [{ at, number, count: Number(match[1]), of: Number(match[2]) }];
	});
	if (counters.length < 2) return [];
	const rises = counters.every(({ count, of }, index) => count <= of && (index === 0 || count > counters[index - 1]!.count));
	if (rises && new Set(counters.map(({ of }) => of)).size === 1) return counters.map(({ at }) => ({ start: at, end: null }));
	suspected.push(...counters.map(({ number }) => number));
	return [];
}

const ENDS = new Set(
	phrases(
		`end of document | ende des dokuments | fin du document | fin del documento | fine del documento | einde van document | fim do documento | конец документа`,
	).map(keyOf),
);
/** Lines with which a database closes each report. */
function byEnd(lines: readonly SourceLine[]): Cut[] {
	const ends = lines.flatMap(({ text }, at) =>
		text.length < 80 && (CLOSING_NUMBER.test(text) || ENDS.has(keyOf(text))) ? [at] : [],
	);
	// A number may stand right above the words that close the document.
	const closing = ends.filter(
		(at, index) => ends[index + 1] === undefined || wordsBetween(lines, at + 1, ends[index + 1]! - 1) > 0,
	);
	return closing.length < 2
		? []
		: closing.map((end, index) => ({ start: firstInked(lines, (closing[index - 1] ?? -1) + 1), end }));
}

function firstInked(lines: readonly SourceLine[], from: number): number {
	let at = from;
	while (at < lines.length - 1 && lines[at]!.text.trim() === '') at += 1;
	return at;
}

/** "From daily@courier.example Tue Mar 14 08:12:44 2017": the line that opens a mail in a mailbox. */
const MAILBOX = /^From \S+ (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ \d]\d \d\d:\d\d/;

function byMailbox(lines: readonly SourceLine[]): Cut[] {
	return lines.flatMap(({ text }, at): Cut[] => (MAILBOX.test(text) ? [{ start: at, end: null }] : []));
}

/** Words of running text that must stand below each block of labels. */
const FEWEST_BELOW = 12;

/** Blocks of the same labels, each with a title in it and text below. */
function byLabels(lines: readonly SourceLine[]): Cut[] {
	const starts = databaseRuns(lines);
	const cuts = starts.map(({ first }): Cut => ({ start: aboveRule(lines, first), end: null }));
	const full = starts.every(
		({ last }, index) => wordsBetween(lines, last + 1, (starts[index + 1]?.first ?? lines.length) - 1) >= FEWEST_BELOW,
	);
	return full ? cuts : [];
}

/** The line itself; what stands above it belongs to the report before. */
function aboveRule(lines: readonly SourceLine[], at: number): number {
	return at > 0 && isRule(lines[at - 1]!.text) ? at - 1 : at;
}

/** A row of signs across the page. */
function isRule(text: string): boolean {
	return text.length < 200 && /^\s*(?:([-_=*~#•—–+])(?:\s?\1){4,}|\f)\s*$/u.test(text);
}

/** How many lines from its start on a report shows its head. */
const HEAD = 7;

/** Texts between rows of signs, each with a title, a byline or stamp, and sentences. */
function bySeparator(lines: readonly SourceLine[], suspected: number[]): Cut[] {
	const rules = lines.flatMap(({ text }, at) => (isRule(text) ? [at] : []));
	if (rules.length === 0) return [];
	const bounds = [-1, ...rules, lines.length];
	const segments = bounds.slice(0, -1).flatMap((rule, index) => {
		const [start, end] = [rule + 1, bounds[index + 1]! - 1];
		return start > end || wordsBetween(lines, start, end) === 0 ? [] : [{ start: firstInked(lines, start), end }];
	});
	const reports = segments.filter(({ start, end }) => readsAsReport(lines, start, end));
	if (reports.length < 2) return [];
	if (reports.length === segments.length || reports.length >= Math.max(3, segments.length * 0.8)) return segments;
	suspected.push(...reports.map(({ start }) => lines[start]!.number));
	return [];
}

/** Whether a run of lines opens with a title and a day with its year, and has sentences below. */
function readsAsReport(lines: readonly SourceLine[], start: number, end: number): boolean {
	const inked = lines.slice(start, end + 1).filter(({ text }) => text.trim() !== '');
	const [title] = inked;
	if (!title || inked.length < 3 || !isTitle(title.text)) return false;
	const head = inked.slice(0, HEAD);
	const stamped = head.some(({ text }) => text.length < 120 && stampLine(text).full);
	return stamped && inked.slice(2).some(({ text }) => text.length > 60 && /[.!?。۔؟]["”’»)]*$/u.test(text.trimEnd()));
}

function isTitle(text: string): boolean {
	const words = text.trim().split(/\s+/).length;
	return words >= 3 && words <= 25 && !/[.:;,]$/.test(text.trim()) && !stampLine(text).full;
}
