import { joins, type Token } from '#names';
import { atlas } from './atlas.ts';
import { BODY_LINKS, isTitleWord, NAME_LINKS } from './cue-words.ts';
import { cutRun } from './cut-run.ts';
import { isHead, isNamed, type Reading, type Run } from './reading.ts';

/** Every run of one text that may be a name, in order. */
export function runsIn(reading: Reading): Run[] {
	const { tokens } = reading;
	const runs: Run[] = [];
	for (let at = 0; at < tokens.length; at++) {
		if (!isNamed(tokens[at]!)) continue;
		const end = endOfRun(reading, at);
		runs.push(...cutRun(reading, at, end));
		at = end;
	}
	return runs;
}

/** The last word of the run that begins at a word. */
function endOfRun(reading: Reading, from: number): number {
	const { tokens, language } = reading;
	let last = from;
	let body = isHead(tokens[from]!);
	for (let at = from + 1; at < tokens.length && follows(reading, tokens[at - 1]!, tokens[at]!); at++) {
		const token = tokens[at]!;
		if (isNamed(token)) {
			last = at;
			body ||= isHead(token);
		} else if (!isArticle(reading, at)) {
			const links = body && BODY_LINKS.has(token.folded) && maySpan(tokens, from, at, language);
			if (!links && !isParticle(token, tokens[at - 1]!)) break;
		}
	}
	return last;
}

/** An Arabic article; in Romance languages "el" and "al" are words of their own unless a hyphen joins them. */
function isArticle({ text, tokens, language }: Reading, at: number): boolean {
	const token = tokens[at]!;
	return token.article && (!/^(?:es|it|pt|fr|ca|ro|gl)$/.test(language) || text[token.end] === '-');
}

/** "and" goes on with a name only where the same noun still rules: "Ministry of Health and Welfare". */
function maySpan(tokens: readonly Token[], from: number, at: number, language: string): boolean {
	const { folded } = tokens[at]!;
	if (folded !== 'and' && folded !== 'y' && folded !== 'und') return true;
	const next = tokens[at + 1];
	if (!next || !isNamed(next) || isHead(next) || atlas.countryOf(next.folded, language) !== null) return false;
	const inside = tokens.slice(from, at);
	return inside.some(({ folded: word }) => /^(?:of|for|de|fur)$/.test(word)) && !isHead(tokens[at - 1]!);
}

/** "von", "de", "bin" go on with a name; "der", "la" only behind another of them. */
function isParticle({ folded }: Token, before: Token): boolean {
	if (!NAME_LINKS.has(folded)) return false;
	return !/^(?:der|den|das|la|le|los|las)$/.test(folded) || NAME_LINKS.has(before.folded);
}

/** As joins, but not over a possessive, nor over the point that ends a sentence. */
function follows({ text, language }: Reading, before: Token, after: Token): boolean {
	if (!joins(text, before, after)) return false;
	const between = text.slice(before.end, after.start);
	if (/['’ʼ][sS]?\s/.test(between)) return false;
	return !between.includes('.') || before.raw.length <= 2 || isTitleWord(before.folded, language);
}
