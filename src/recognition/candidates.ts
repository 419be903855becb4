import { beforeApostrophe, type Token, tokeniser } from '#names';
import { acronymAt } from './acronym.ts';
import type { Candidate, Candidates, NamedReport, RecordedName, TextBlock } from './candidate.ts';
import { cuesOf } from './cues.ts';
import { runsIn } from './cut-run.ts';
import { type Growing, joinInflected } from './growing.ts';
import { IS, listsOf, type NamedWord, namedWords } from './lexicon.ts';
import { listsIn } from './lists.ts';
import { isShouting, type Reading, type Run, wordsOf } from './runs.ts';
import { withStateBodies } from './state-bodies.ts';

/**
 * Makes a finder of candidates; it remembers words and places, never reports.
 *
 * @param recognise false where the archive wants records only: then nothing is looked for
 */
export function candidateFinder(recognise = true): (report: NamedReport) => Candidates {
	if (!recognise) return (report) => ({ language: report.language, recorded: recordedIn(report), countries: [], names: [] });
	const tokenise = tokeniser();
	return (report) => candidatesOf(report, tokenise);
}

type Loud = { readonly block: TextBlock; readonly tokens: readonly Token[] };

function candidatesOf(report: NamedReport, tokenise: (text: string) => Token[]): Candidates {
	const { language, blocks, credited } = report;
	const found = new Map<string, Growing>();
	const countries = new Set<string>();
	const word = namedWords(language);
	const lists = listsOf(language);
	const loud: Loud[] = [];
	const read: Reading[] = [];
	for (const block of blocks) {
		const tokens = block.tokens ?? tokenise(block.text);
		const bits = survey(tokens, lists, word, countries);
		const part = partOf(block.at);
		if (part !== 'picture credit' && isShouting(block.text, tokens)) {
			loud.push({ block, tokens });
			continue;
		}
		const reading = { text: block.text, tokens, bits, language, part, word };
		addRuns(found, block, reading);
		read.push(reading);
	}
	for (const reading of read) countSmall(found, reading);
	findAgain(found, loud);
	for (const name of credited) {
		const words = tokenise(name);
		if (words.length === 0) continue;
		const growing = of(found, keyOf(words, 0, words.length - 1));
		growing.credited = true;
		if (!growing.forms.some(([form]) => form === name)) growing.forms.push([name, []]);
	}
	joinInflected(found, language);
	return { language, recorded: recordedIn(report), countries: [...countries].sort(), names: [...found].map(kept) };
}

function kept([key, { cues, small, ...name }]: [string, Growing]): Candidate {
	const met: number[] = [];
	for (let cue = 0; cue < cues.length; cue++) if (cues[cue]) met.push(cue, cues[cue]!);
	return { key, ...name, cues: met, ...(small === 0 ? {} : { small }) };
}

function recordedIn({ blocks, creditedRecords = [] }: NamedReport): RecordedName[] {
	const printed = blocks.flatMap(({ recorded, text: whole }) =>
		recorded.map(({ kind, id, text, end }): RecordedName => {
			const acronym = kind === 'group' ? acronymAt(whole, end, text) : null;
			return acronym === null ? { kind, id, text } : { kind, id, text, acronym };
		}),
	);
	return [...printed, ...creditedRecords];
}

/** The lists that words stand in; adds the countries that those with a capital name, or whose people they name. */
function survey(
	tokens: readonly Token[],
	lists: ReadonlyMap<string, number>,
	word: (folded: string) => NamedWord,
	countries: Set<string>,
): number[] {
	const bits: number[] = [];
	for (const { capital, folded } of tokens) {
		bits.push(lists.get(folded) ?? 0);
		if (!capital) continue;
		const { country, demonym } = word(folded);
		const code = country ?? demonym;
		if (code !== null) countries.add(code);
	}
	return bits;
}

/** Counts the words that are also a candidate and stand in small letters: "bird" beside "Bird". */
function countSmall(found: ReadonlyMap<string, Growing>, { tokens, bits }: Reading): void {
	for (let at = 0; at < tokens.length; at++) {
		const { capital, folded } = tokens[at]!;
		if (capital || folded.length < 3 || (bits[at]! & ~IS.ordinary) !== 0) continue;
		const name = found.get(folded);
		if (name !== undefined) name.small += 1;
	}
}

function addRuns(found: Map<string, Growing>, block: TextBlock, reading: Reading): void {
	const runs = withStateBodies(reading, runsIn(reading));
	const lists = listsIn(reading, runs);
	const { text, tokens, bits } = reading;
	const cues: number[] = [];
	for (let at = 0; at < runs.length; at++) {
		const run = runs[at]!;
		const { first, last, opens, body } = run;
		if (!isFree(block, tokens, run)) continue;
		const name = of(found, keyOf(tokens, first, last));
		place(name, block, tokens, bits, first, last);
		name.times += 1;
		if (!opens) name.within += 1;
		cuesOf(reading, runs, at, lists[at]!, cues);
		for (const cue of cues) name.cues[cue] = (name.cues[cue] ?? 0) + 1;
		if (body !== undefined) name.body ??= body;
		const acronym = acronymAt(text, tokens[last]!.end, text.slice(tokens[first]!.start, tokens[last]!.end));
		if (acronym !== null) name.acronym ??= acronym;
	}
}

function partOf(at: TextBlock['at']): Reading['part'] {
	if (typeof at === 'number') return 'body';
	return at.startsWith('picture credit') ? 'picture credit' : at.startsWith('caption') ? 'caption' : 'head';
}

/** Names met in the text are known again in a headline whose capitals tell nothing. */
function findAgain(found: ReadonlyMap<string, Growing>, loud: readonly Loud[]): void {
	if (loud.length === 0) return;
	const openings = new Set([...found.keys()].map((key) => key.split(' ', 1)[0]!));
	for (const { block, tokens } of loud) {
		for (let first = 0; first < tokens.length; first++) {
			if (!openings.has(tokens[first]!.folded) && !openings.has(keyOf(tokens, first, first))) continue;
			for (let last = Math.min(tokens.length, first + 6) - 1; last >= first; last--) {
				const name = found.get(keyOf(tokens, first, last));
				if (!name || !isFree(block, tokens, { first, last })) continue;
				place(name, block, tokens, [], first, last);
				first = last;
				break;
			}
		}
	}
}

function place(
	name: Growing,
	{ at, text }: TextBlock,
	tokens: readonly Token[],
	bits: readonly number[],
	first: number,
	last: number,
): void {
	const lead = first > 0 && tokens[first - 1]!.article && tokens[first]!.start - tokens[first - 1]!.end < 2 ? first - 1 : first;
	const [start, end] = [tokens[lead]!.start, endOf(text, tokens, bits, first, last)];
	const printed = text.slice(start, end);
	const known = name.forms.find(([form]) => form === printed);
	if (known) known[1].push([at, start, end]);
	else name.forms.push([printed, [[at, start, end]]]);
}

/** The point of an abbreviation belongs to the name: "Tarn Ferries Ltd.", unless the text ends there. */
function endOf(text: string, tokens: readonly Token[], bits: readonly number[], first: number, last: number): number {
	const { end } = tokens[last]!;
	if (text.charCodeAt(end) !== 46 || end + 1 >= text.length) return end;
	const is = bits[last] ?? 0;
	return (last > first && (is & IS.company) !== 0) || (is & IS.state) !== 0 ? end + 1 : end;
}

function of(found: Map<string, Growing>, key: string): Growing {
	let known = found.get(key);
	if (known === undefined) {
		known = { forms: [], times: 0, within: 0, small: 0, cues: [] };
		found.set(key, known);
	}
	return known;
}

function isFree({ recorded }: TextBlock, tokens: readonly Token[], { first, last }: Pick<Run, 'first' | 'last'>): boolean {
	if (recorded.length === 0) return true;
	const [start, end] = [tokens[first]!.start, tokens[last]!.end];
	return !recorded.some((mention) => mention.start < end && mention.end > start);
}

function keyOf(tokens: readonly Token[], first: number, last: number): string {
	const cut = beforeApostrophe(tokens[last]!.raw) ?? 0;
	const key = wordsOf(tokens, first, last);
	return cut === 0 ? key : key.slice(0, -cut);
}
