import { COMPANY, clockTimeAt, JOINERS, labelAt, printedDateAt, stampTokens, weekdayAt, ZONES, zoneAt } from '#dates';

/** A sign of a script that sets no spaces between words: a row of them counts as one word. */
const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]$/u;

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
	/** Words that belong to no date, time or label, in order. */
	readonly rest: readonly string[];
	/** Where the first date, time or label starts; the line's length when there is none. */
	readonly start: number;
	/** Where the last of them ends. */
	readonly end: number;
}

/** Reads a line as a stamp: dates, times and labels in many languages, and the words left over. 240 characters at most. */
export function stampLine(line: string): StampLine {
	const text = line.slice(0, 240);
	const tokens = stampTokens(text);
	const rest: string[] = [];
	let dated = false;
	let full = false;
	let timed = false;
	let labelled = false;
	let start = text.length;
	let end = 0;
	const take = (from: number, count: number) => {
		start = Math.min(start, tokens[from]?.start ?? start);
		end = Math.max(end, tokens[from + count - 1]?.end ?? end);
	};
	let at = 0;
	while (at < tokens.length) {
		const token = tokens[at]!;
		const date = printedDateAt(tokens, at);
		if (date && (date.readings.some(({ day }) => day !== null) || date.year !== null)) {
			if (date.readings.some(({ day }) => day !== null)) dated = true;
			if (date.year !== null) full = true;
			take(at, date.length);
			at += date.length;
			continue;
		}
		const clock = clockTimeAt(tokens, at, false);
		if (clock) {
			timed = true;
			take(at, clock.length);
			at += clock.length;
			continue;
		}
		const label = labelAt(tokens, at);
		if (label) {
			labelled = true;
			take(at, label.length);
			at += label.length;
			continue;
		}
		const passed = weekdayAt(tokens, at)?.length ?? zoneAt(tokens, at)?.length;
		if (passed) {
			take(at, passed);
			at += passed;
			continue;
		}
		if (token.kind === 'word' && !JOINERS.has(token.key) && !COMPANY.has(token.key) && !ZONES.has(token.key)) {
			const before = tokens[at - 1];
			if (UNSPACED.test(token.text) && before && !token.gap && UNSPACED.test(before.text) && rest.length > 0)
				rest[rest.length - 1] += token.text;
			else rest.push(token.text);
		}
		at += 1;
	}
	return { dated, full: dated && full, timed, labelled, rest, start, end };
}
