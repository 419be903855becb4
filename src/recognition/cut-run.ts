import type { Token } from '#names';
import { atlas } from './atlas.ts';
import { PLACE_OPENINGS, TITLES, TITLES_AS_SURNAMES } from './cue-words.ts';
import { isGivenName } from './given-names.ts';
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
		if (!isNamed(tokens[at]!) || !isTitle(reading, at, first, end)) continue;
		if (at > first) push(at - 1);
		first = at + 1;
		titled = true;
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
	if (isAcronym(token.raw) || TITLES.has(token.folded) || places.isPlace(reading, at, end)) return false;
	if (isOpener(token.folded)) return !(PLACE_OPENINGS.has(token.folded) && at < end);
	if (!opens && language !== 'de') return false;
	const more = at < end;
	const ordinary = isOrdinary(token.folded) || (language === 'de' && more && isGermanNoun(token.folded));
	if (!ordinary) return false;
	const leads = isHead(token) || PLACE_OPENINGS.has(token.folded) || atlas.demonymOf(token.folded, language) !== null;
	return !(more && (leads || isGivenName(token.raw)));
}

function isTitle({ text, tokens }: Reading, at: number, first: number, end: number): boolean {
	const token = tokens[at]!;
	if (!TITLES.has(token.folded) || (token.raw.length < 3 && !/^(?:M|[DM]r|M[sr]|S[rt]|S\p{Lu})$/u.test(token.raw))) return false;
	if (text[token.start - 1] === '-' || text[token.end] === '-') return false;
	const surname = TITLES_AS_SURNAMES.has(token.folded) && at > first && isGivenName(tokens[at - 1]!.raw);
	return !(surname && (at === end || !isNamed(tokens[at + 1]!)));
}

/** A run without the demonym or the noun of a trade that leads it; null when nothing of a name is left. */
function trimmed(reading: Reading, from: number, to: number, titledBefore: boolean): Omit<Run, 'opens'> | null {
	const { tokens, language, places } = reading;
	let [first, last, titled] = [nextNamed(tokens, from, to), to, titledBefore];
	while (last >= first && !isNamed(tokens[last]!)) last -= 1;
	if (first > last) return null;
	const hasHead = tokens.slice(first + 1, last + 1).some(isHead);
	if (last > first && !hasHead) {
		if (atlas.demonymOf(tokens[first]!.folded, language) !== null && !places.isPlace(reading, first, last))
			first = nextNamed(tokens, first + 1, last);
		const given = givenNameBehindTrade(tokens.slice(first, last + 1), language);
		if (given > 0) [first, titled] = [first + given, true];
	}
	const lone = first === last ? tokens[first]! : null;
	if (lone && !isAcronym(lone.raw) && (isOpener(lone.folded) || lone.raw.length < 2)) return null;
	if (lone && TITLES.has(lone.folded) && !titled && isOrdinary(lone.folded)) return null;
	return { first, last, titled };
}

/** Where the given name stands in "Bauleiter Hans Delling", "Golfer Ilse Varn"; 0 when no ordinary noun leads to one. */
function givenNameBehindTrade(words: readonly Token[], language: string): number {
	const given = words.findIndex((token, at) => at > 0 && at < words.length - 1 && isGivenName(token.raw));
	const isTrade = ({ folded, raw }: Token) =>
		(isOrdinary(folded) || (language === 'de' && isGermanNoun(folded))) && !isGivenName(raw);
	if (given <= 0 || PLACE_OPENINGS.has(words[0]!.folded)) return 0;
	return words.slice(0, given).every(isTrade) ? given : 0;
}

function nextNamed(tokens: readonly Token[], from: number, last: number): number {
	let at = from;
	while (at < last && !isNamed(tokens[at]!)) at += 1;
	return at;
}
