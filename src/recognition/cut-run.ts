import { IS, isGermanNoun } from './lexicon.ts';
import { endOfRun, isAcronym, isHead, isNamed, isPlace, opensOnly, opensSentence, type Reading, type Run } from './runs.ts';

/** Every run of one text that may be a name, in order. */
export function runsIn(reading: Reading): Run[] {
	const runs: Run[] = [];
	for (let at = 0; at < reading.tokens.length; at++) {
		if (!isNamed(reading, at)) continue;
		const end = endOfRun(reading, at);
		cutRun(reading, at, end, runs);
		at = end;
	}
	return runs;
}

/** Cuts a run of words with capitals into what may be names: at its titles, behind what only opens a sentence. */
function cutRun(reading: Reading, begin: number, end: number, runs: Run[]): void {
	const opens = opensSentence(reading.text, reading.tokens[begin]!);
	let first = begin;
	while (first <= end && opensOnly(reading, first, end, opens)) first += 1;
	let titled = false;
	const push = (last: number) => {
		const run = trimmed(reading, first, last, titled);
		if (run) runs.push({ ...run, opens: run.first === begin && opens });
	};
	for (let at = first; at <= end; at++) {
		if (!isNamed(reading, at)) continue;
		if (isTitle(reading, at, first, end)) {
			if (at > first) push(at - 1);
			[first, titled] = [at + 1, true];
		} else if (at > first && isBehindTrade(reading, at, end)) {
			let last = at - 1;
			while (last >= first && isTrade(reading, last)) last -= 1;
			if (last >= first) push(last);
			[first, titled] = [at, true];
		}
	}
	if (first <= end) push(end);
}

function isTitle(reading: Reading, at: number, first: number, end: number): boolean {
	const { text, tokens, bits, word } = reading;
	if ((bits[at]! & IS.title) === 0) return false;
	const token = tokens[at]!;
	if (token.raw.length < 3 && !/^(?:M|[DM]r|M[sr]|S[rt]|S\p{Lu})$/u.test(token.raw)) return false;
	if (text[token.end] === '-') return false;
	// "Court of Justice", "High Commissioner for the Sea": part of what a body is called.
	if (at > first && ((bits[at - 1]! & IS.bodyLink) !== 0 || (at < end && (bits[at + 1]! & IS.bodyLink) !== 0))) return false;
	const surname = (bits[at]! & IS.titleAsSurname) !== 0 && at > first && word(tokens[at - 1]!.folded).given;
	return !(surname && (at === end || !isNamed(reading, at + 1)));
}

/** A run without the demonym or the noun of a trade that leads it; null when nothing of a name is left. */
function trimmed(reading: Reading, from: number, to: number, titled: boolean): Omit<Run, 'opens'> | null {
	const { tokens, bits, word } = reading;
	let [first, last] = [nextNamed(reading, from, to), to];
	while (last >= first && !isNamed(reading, last)) last -= 1;
	if (first > last) return null;
	if (last > first && word(tokens[first]!.folded).demonym !== null && !hasHead(reading, first + 1, last)) {
		if (!isPlace(reading, first, last)) first = nextNamed(reading, first + 1, last);
	}
	if (first < last || isAcronym(tokens[first]!.raw)) return { first, last, titled };
	const is = bits[first]!;
	if ((is & IS.opener) !== 0 || tokens[first]!.raw.length < 2) return null;
	if (!titled && (is & IS.title) !== 0 && (is & IS.ordinary) !== 0) return null;
	return { first, last, titled };
}

function hasHead(reading: Reading, first: number, last: number): boolean {
	for (let at = first; at <= last; at++) if (isHead(reading, at)) return true;
	return false;
}

/** Whether a given name begins a person's name behind a trade: "Bauleiter Hans Delling", "Halvern Park Ranger Ilse Varn". */
function isBehindTrade(reading: Reading, at: number, end: number): boolean {
	const { tokens, bits, word } = reading;
	if (at >= end || end - at > 3 || (bits[at]! & IS.ordinary) !== 0 || !word(tokens[at]!.folded).given) return false;
	return !hasHead(reading, at, end) && isTrade(reading, at - 1);
}

/** An ordinary noun with a capital, as offices and trades before a name have. */
function isTrade({ tokens, bits, language, word }: Reading, at: number): boolean {
	const { folded, raw } = tokens[at]!;
	const is = bits[at]!;
	if ((is & IS.placeOpening) !== 0 || isAcronym(raw) || word(folded).given) return false;
	if ((is & IS.ordinary) !== 0) return true;
	return language === 'de' && (isGermanNoun(folded, is) || /.{4}(?:er|in|or|ist|ent|eur|mann|frau)$/.test(folded));
}

function nextNamed(reading: Reading, from: number, last: number): number {
	let at = from;
	while (at < last && !isNamed(reading, at)) at += 1;
	return at;
}
