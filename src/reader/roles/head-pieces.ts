import { type StampPart, stampParts } from '#dates';
import { foldSpace } from '../blocks.ts';
import { HEAD_CREDITS } from '../lexicon/credits.ts';
import { BY_WORDS, NOT_NAMES } from '../lexicon/people.ts';
import { keyOf } from './shape.ts';

/** A part of a head line between two separators or stamps. */
export interface Piece {
	readonly text: string;
	/** A day with its year, another part of a stamp, or none. */
	readonly stamp: 'full' | 'part' | null;
}

/** Lines longer than this are no head lines, whatever they hold. */
const LONGEST = 300;
/** Where one part of a head line ends and the next begins. */
const SEPARATOR = /\s*[|•»~]\s*|\s[-–—·/]{1,2}\s|\/\/|\s·|·\s/u;
/** Where anything can be glued: a capital behind a small letter or a figure, a figure behind a letter. */
const GLUED = /\p{Ll}\p{Lu}|\p{L}\d|\d\p{Lu}/u;
/** Words glued to a name in front of it: "AuthorIlse Maron", "vonIlse Maron". */
const GLUED_BY = /(?<=(?:^|[\s\d])(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Aa]uthor|[Aa]utor|[Aa]utorin))(?=\p{Lu}\p{Ll})/gu;
/** A job or a button printed right behind a name without a space: "Ilse MaronLocal Reporter". */
const GLUED_JOB =
	/(?<=\p{Ll})(?=(?:View|Follow|Email|Updated|Published|Posted|Local|Senior|Chief|Staff|Political|Politics|Business|Sports?|News|Health|Education|Crime|Community|Deputy|Digital|Data|Trainee|Social|Content|Categories|Kategorien|Head of|Editor|Reporter|Journalist|Correspondent|Columnist|Redakteur|Reporterin)(?:\s|$))/gu;
/** A date glued to a name: "Ilse Maron3.11.2023". */
const GLUED_DATE = /(?<=\p{Ll})(?=\d{1,4}[./-]\d{1,2}[./-]\d{2,4})/gu;
/** A year glued to what follows: "2019Author". */
const GLUED_YEAR = /(?<=(?:19|20)\d\d)(?=\p{Lu})/gu;
const GLUED_COUNT = /(?<=\p{Ll})(?=\d{1,4}\s(?:comments?|kommentare?|commentaires?|comentarios?)\b)/giu;

/** A head line cut at its separators and before and behind each date, time and label; glued words are parted first. */
export function piecesOf(text: string): Piece[] {
	return parted(foldSpace(text.slice(0, LONGEST)).replace(/^[-–—|•*\s]+/, ''))
		.replace(NOT_NAMES, ' | ')
		.split(SEPARATOR)
		.flatMap(withoutStamp);
}

/** A name printed twice without a space between: its link and its words. */
const NAME_TWICE = /(\p{Lu}\p{L}{1,20}[ .]\s?\p{Lu}[\p{L}'’-]{2,30})\1/u;

/** A line with its glued words parted. */
function parted(line: string): string {
	if (!GLUED.test(line)) return line;
	line = line.replace(NAME_TWICE, '$1');
	return line
		.replace(GLUED_BY, ' ')
		.replace(GLUED_JOB, ' | ')
		.replace(GLUED_DATE, ' ')
		.replace(GLUED_YEAR, ' ')
		.replace(GLUED_COUNT, ' ');
}

/** A segment cut before and behind each run of date, time and label. */
function withoutStamp(segment: string): Piece[] {
	const { tokens, parts } = stampParts(segment);
	const pieces: Piece[] = [];
	let at = 0;
	let run = { start: -1, end: -1, full: false };
	const flush = () => {
		if (run.start < 0) return;
		if (run.start > at) pieces.push({ text: segment.slice(at, run.start), stamp: null });
		pieces.push({ text: segment.slice(run.start, run.end), stamp: run.full ? 'full' : 'part' });
		at = run.end;
		run = { start: -1, end: -1, full: false };
	};
	for (const part of parts) {
		const start = tokens[part.from]!.start;
		const end = tokens[part.to - 1]!.end;
		if (isStrong(part, run.start >= 0 || segment.slice(at, start).trim() === '')) {
			const full = part.kind === 'date' && part.date.year !== null;
			run = { start: run.start < 0 ? start : run.start, end, full: run.full || full };
		} else if (part.kind === 'word' || part.kind === 'company') flush();
	}
	flush();
	if (at < segment.length) pieces.push({ text: segment.slice(at), stamp: null });
	return pieces;
}

/** Whether a part carries a stamp by itself; a weekday does so only beside one, for people are called Sonntag too. */
function isStrong(part: StampPart, beside: boolean): boolean {
	const { kind } = part;
	if (kind === 'date') return part.date.readings.some(({ day }) => day !== null);
	return kind === 'time' || kind === 'label' || (kind === 'weekday' && beside);
}

/** Lines that are nothing but "By", "Von", "Author:", as keys: the name stands on the next line. */
export const BY_ALONE: ReadonlySet<string> = new Set(BY_WORDS.map(keyOf));

const LONGEST_FIRST = [...BY_WORDS].sort((a, b) => b.length - a.length).map(literal);
const BY = new RegExp(`^[([]?\\s*(?:${LONGEST_FIRST.join('|')})(?:\\s*[:：]\\s*|\\s+|(?=\\p{Lu}\\p{Ll}))`, 'iu');

/** The words after "By", "Von", "Par" …; null when a line does not start so. */
export function afterByWord(text: string): string | null {
	const line = foldSpace(text.slice(0, 300)).replace(/^[-–—|•*\s]+/, '');
	const match = BY.exec(line);
	if (!match) return null;
	const names = line.slice(match[0].length);
	// "ByIlse": the pattern takes letters of either case for one another.
	const glued = !/[\s:：]$/.test(match[0]);
	if (glued && !(/^\p{Lu}\p{Ll}*$/u.test(match[0].replace(/^[([]\s*/, '')) && /^\p{Lu}\p{Ll}/u.test(names))) return null;
	return names;
}

function literal(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const LABELS = HEAD_CREDITS.flatMap(({ role, words }) => words.map((phrase) => ({ role, phrase }))).sort(
	(a, b) => b.phrase.length - a.phrase.length,
);

/**
 * The label that a piece of a head line opens with, and the words behind it: "Fotos: Oda Ferrin", "Photographs by Oda
 * Ferrin".
 */
export function creditLabel(piece: string): { role: string; names: string } | null {
	const lower = piece.slice(0, 60).toLowerCase();
	const found = LABELS.find(({ phrase }) => lower.startsWith(phrase));
	if (!found) return null;
	const behind = piece.slice(found.phrase.length);
	// A label without "by" needs its colon, or it is the first word of something else.
	const spoken = / (?:by|von|de|di|par|por|door)$/u.test(found.phrase)
		? /^\s*[:：]?\s+/.exec(behind)
		: /^\s*[:：/]\s*/.exec(behind);
	return spoken ? { role: found.role, names: behind.slice(spoken[0].length) } : null;
}
