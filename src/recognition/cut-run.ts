import { isGivenName, type Token } from '#names';
import { atlas } from './atlas.ts';
import { BODY_LINKS, isTitleWord, PLACE_OPENINGS, TITLES_AS_SURNAMES } from './cue-words.ts';
import { isAcronym, isHead, isNamed, opensSentence, type Reading, type Run } from './reading.ts';
import { isGermanNoun, isOpener, isOrdinary } from './words.ts';

/** Cuts a run of words with capitals into what may be names: at its titles, behind what only opens a sentence. */
export function cutRun(reading: Reading, begin: number, end: number): Run[] {
	const { text, tokens } = reading;
	const runs: Run[] = [];
	let first = withoutOpening(reading, begin, end);
	let titled = false;
	const push = (last: number) => {
		const run = trimmed(reading, first, last, titled);
		if (run) runs.push({ ...run, opens: run.first === begin && opensSentence(text, tokens[begin]!) });
	};
	for (let at = first; at <= end; at++) {
		if (!isNamed(tokens[at]!)) continue;
		if (isTitle(reading, at, first, end)) {
			if (at > first) push(at - 1);
			[first, titled] = [at + 1, true];
		} else if (at > first && isBehindTrade(reading, at, end)) {
			let last = at - 1;
			while (last >= first && isTrade(tokens[last]!, reading.language)) last -= 1;
			if (last >= first) push(last);
			[first, titled] = [at, true];
		}
	}
	if (first <= end) push(end);
	return runs;
}

/** Where a run begins once the words that only open its sentence are left out. */
function withoutOpening(reading: Reading, from: number, end: number): number {
	const opens = opensSentence(reading.text, reading.tokens[from]!);
	let first = from;
	while (first <= end && opensOnly(reading, first, end, opens)) first += 1;
	return first;
}

/** Whether a word of a run is none of its name: a small word, or an ordinary one at the start of a sentence. */
function opensOnly(reading: Reading, at: number, end: number, opens: boolean): boolean {
	const { tokens, language, places } = reading;
	const token = tokens[at]!;
	if (!isNamed(token)) return true;
	if (isAcronym(token.raw) || isTitleWord(token.folded, language)) return false;
	// The gazetteer is asked last: that takes longest, and most words need no answer.
	return mayOpenOnly(token, at < end, opens, language) && !places.isPlace(reading, at, end);
}

/** The same for a word by itself. */
function mayOpenOnly(token: Token, more: boolean, opens: boolean, language: string): boolean {
	const { folded, raw } = token;
	if (isOpener(folded)) return !(PLACE_OPENINGS.has(folded) && more);
	if (!opens && language !== 'de') return false;
	const ordinary = isOrdinary(folded) || (language === 'de' && more && isGermanNoun(folded));
	if (!ordinary) return false;
	const leads = isHead(token) || PLACE_OPENINGS.has(folded) || atlas.demonymOf(folded, language) !== null;
	return !(more && (leads || isGivenName(raw)));
}

function isTitle({ text, tokens, language }: Reading, at: number, first: number, end: number): boolean {
	const token = tokens[at]!;
	if (!isTitleWord(token.folded, language) || (token.raw.length < 3 && !/^(?:M|[DM]r|M[sr]|S[rt]|S\p{Lu})$/u.test(token.raw)))
		return false;
	if (text[token.end] === '-') return false;
	// "Court of Justice", "High Commissioner for the Sea": part of what a body is called.
	const links = (word: Token | undefined) => word !== undefined && BODY_LINKS.has(word.folded);
	if (at > first && (links(tokens[at - 1]) || (at < end && links(tokens[at + 1])))) return false;
	const surname = TITLES_AS_SURNAMES.has(token.folded) && at > first && isGivenName(tokens[at - 1]!.raw);
	return !(surname && (at === end || !isNamed(tokens[at + 1]!)));
}

/** A run without the demonym or the noun of a trade that leads it; null when nothing of a name is left. */
function trimmed(reading: Reading, from: number, to: number, titledBefore: boolean): Omit<Run, 'opens'> | null {
	const { tokens, language, places } = reading;
	const titled = titledBefore;
	let [first, last] = [nextNamed(tokens, from, to), to];
	while (last >= first && !isNamed(tokens[last]!)) last -= 1;
	if (first > last) return null;
	const hasHead = tokens.slice(first + 1, last + 1).some(isHead);
	if (last > first && !hasHead) {
		if (atlas.demonymOf(tokens[first]!.folded, language) !== null && !places.isPlace(reading, first, last))
			first = nextNamed(tokens, first + 1, last);
	}
	const lone = first === last ? tokens[first]! : null;
	if (lone && !isAcronym(lone.raw) && (isOpener(lone.folded) || lone.raw.length < 2)) return null;
	if (lone && isTitleWord(lone.folded, language) && !titled && isOrdinary(lone.folded)) return null;
	return { first, last, titled };
}

/** Whether a given name begins a person's name behind a trade: "Bauleiter Hans Delling", "Halvern Park Ranger Ilse Varn". */
function isBehindTrade({ tokens, language }: Reading, at: number, end: number): boolean {
	if (at >= end || end - at > 3 || !isGivenName(tokens[at]!.raw) || isOrdinary(tokens[at]!.folded)) return false;
	if (tokens.slice(at, end + 1).some(isHead)) return false;
	return isTrade(tokens[at - 1]!, language);
}

/** An ordinary noun with a capital, as offices and trades before a name have. */
function isTrade({ folded, raw }: Token, language: string): boolean {
	if (isGivenName(raw) || PLACE_OPENINGS.has(folded) || isAcronym(raw)) return false;
	return (
		isOrdinary(folded) || (language === 'de' && (isGermanNoun(folded) || /.{4}(?:er|in|or|ist|ent|eur|mann|frau)$/.test(folded)))
	);
}

function nextNamed(tokens: readonly Token[], from: number, last: number): number {
	let at = from;
	while (at < last && !isNamed(tokens[at]!)) at += 1;
	return at;
}
