import { FIRST_WORDS_OF_OTHER_MONTHS } from './calendar-date.ts';
import { type ClockTime, clockTimeAt, zoneAt } from './clock-time.ts';
import type { PrintedDate } from './date-numbers.ts';
import { FIRST_WORDS_OF_NAMES } from './name-lookup.ts';
import { printedDateAt, printedWeekdayAt } from './printed-date.ts';
import { type StampToken, stampTokens } from './stamp-tokens.ts';
import { COMPANY, FIRST_WORDS_OF_LABELS, JOINERS, labelAt, MONTH_FIRST_ZONES, type StampLabel, ZONES } from './stamp-words.ts';

/** One piece of a stamp line and the tokens it covers, `from` included and `to` not. */
export type StampPart = { readonly from: number; readonly to: number } & (
	| { readonly kind: 'date'; readonly date: PrintedDate }
	| { readonly kind: 'time'; readonly time: ClockTime }
	| { readonly kind: 'weekday'; readonly weekday: number }
	| { readonly kind: 'label'; readonly label: StampLabel }
	| { readonly kind: 'joiner' | 'zone' | 'company' | 'sign' | 'number' | 'word' }
);

/** Takes a line apart into dates, times, labels and the rest. Linear; reads 500 characters at most. */
export function stampParts(line: string, language?: string): { tokens: StampToken[]; parts: StampPart[] } {
	const tokens = stampTokens(line);
	const parts: StampPart[] = [];
	let at = 0;
	while (at < tokens.length) {
		const part = partAt(tokens, at, parts, language);
		parts.push(part);
		at = part.to;
	}
	return { tokens, parts };
}

/** Words and signs that any part of a stamp but a number can begin with. */
const OPENERS: ReadonlySet<string> = new Set([
	...FIRST_WORDS_OF_NAMES,
	...FIRST_WORDS_OF_OTHER_MONTHS,
	...FIRST_WORDS_OF_LABELS,
	...MONTH_FIRST_ZONES,
	...ZONES,
	...JOINERS,
	...COMPANY,
	...'(+-',
]);
/** Scripts whose letters are figures too: Hebrew, and those of East Asia. */
const HEBREW = 0x590;
const ARABIC = 0x600;
const EAST_ASIAN = 0x1100;

/** Whether a token is a plain word or sign, which no stamp begins with: most of what is read. */
export function isPlainToken({ kind, key }: StampToken, language = ''): boolean {
	if (kind === 'number' || OPENERS.has(key) || language.startsWith('ja')) return false;
	const first = key.charCodeAt(0);
	return first < HEBREW || (first >= ARABIC && first < EAST_ASIAN);
}

function partAt(tokens: StampToken[], from: number, before: readonly StampPart[], language?: string): StampPart {
	const token = tokens[from] as StampToken;
	if (isPlainToken(token, language)) return { kind: token.kind as 'word' | 'sign', from, to: from + 1 };
	const weekday = token.kind === 'word' ? printedWeekdayAt(tokens, from, language) : null;
	const date = printedDateAt(tokens, from, language);
	if (date && !(weekday && date.year === null)) return { kind: 'date', date, from, to: from + date.length };
	if (weekday) return { kind: 'weekday', weekday: weekday.weekday, from, to: from + weekday.length };
	const time = clockTimeAt(tokens, from, afterDate(before));
	if (time) return { kind: 'time', time, from, to: from + time.length };
	const zone = token.kind === 'number' || gluedToWord(tokens, from) ? null : zoneAt(tokens, from);
	if (zone) return { kind: 'zone', from, to: from + zone.length };
	const label = labelAt(tokens, from);
	if (label) return { kind: 'label', label: label.label, from, to: from + label.length };
	const kind =
		token.kind !== 'word' ? token.kind : JOINERS.has(token.key) ? 'joiner' : COMPANY.has(token.key) ? 'company' : 'word';
	return { kind, from, to: from + 1 };
}

/** Whether a sign joins a word and what follows: in the code of a wire, "HNTV-02-03-16", no offset of a zone is told. */
function gluedToWord(tokens: readonly StampToken[], at: number): boolean {
	const [before, sign] = [tokens[at - 1], tokens[at]];
	return (
		sign?.key === '-' && before?.kind === 'word' && !sign.gap && !ZONES.has(before.key) && !MONTH_FIRST_ZONES.has(before.key)
	);
}

function afterDate(parts: readonly StampPart[]): boolean {
	for (let at = parts.length - 1; at >= 0 && parts.length - at <= 3; at -= 1) {
		const kind = parts[at]?.kind;
		if (kind === 'date') return true;
		if (kind !== 'sign' && kind !== 'joiner' && kind !== 'zone') return false;
	}
	return false;
}
