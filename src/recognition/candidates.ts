import { beforeApostrophe, type Token, tokeniser, withoutEnding } from '#names';
import { atlas } from './atlas.ts';
import type { Candidates, NamedReport, Place, RecordedName, TextBlock } from './candidate.ts';
import { COMPANY, STATES } from './cue-words.ts';
import { acronymAt, acronymBehind, cuesOf } from './cues.ts';
import { type KnownPlaces, knownPlaces } from './known-places.ts';
import { type InList, listsIn } from './lists.ts';
import { isShouting, type Reading, type Run } from './reading.ts';
import { runsIn } from './runs.ts';

interface Growing {
	forms: Record<string, Place[]>;
	times: number;
	within: number;
	cues: Record<number, number>;
	acronym?: string;
	credited?: true;
}

/** Makes a finder of candidates; it remembers words and places, never reports. */
export function candidateFinder(): (report: NamedReport) => Candidates {
	const tokenise = tokeniser();
	const places = knownPlaces();
	return (report) => candidatesOf(report, tokenise, places);
}

function candidatesOf(
	{ language, blocks, credited }: NamedReport,
	tokenise: (text: string) => Token[],
	places: KnownPlaces,
): Candidates {
	const found = new Map<string, Growing>();
	const countries = new Set<string>();
	const asked = new Set<string>();
	const loud: { block: TextBlock; tokens: readonly Token[] }[] = [];
	for (const block of blocks) {
		const tokens = tokenise(block.text);
		addCountries(countries, asked, tokens, language);
		const part = partOf(block.at);
		if (part !== 'picture credit' && isShouting(block.text, tokens)) {
			loud.push({ block, tokens });
			continue;
		}
		const reading: Reading = { text: block.text, tokens, language, part, places };
		const runs = runsIn(reading);
		const lists = listsIn(reading, runs);
		runs.forEach((run, at) => {
			if (isFree(block, tokens, run)) add(found, block, reading, run, lists[at]!);
		});
	}
	for (const { block, tokens } of loud) findAgain(found, block, tokens);
	for (const name of credited) {
		const words = tokenise(name);
		if (words.length === 0) continue;
		const growing = of(found, keyOf(words, 0, words.length - 1));
		growing.credited = true;
		growing.forms[name] ??= [];
	}
	joinInflected(found, language);
	const recorded = blocks.flatMap(({ recorded, text: whole }) =>
		recorded.map(({ kind, id, text, end }): RecordedName => {
			const acronym = kind === 'group' ? acronymAt(whole, end, text) : null;
			return acronym === null ? { kind, id, text } : { kind, id, text, acronym };
		}),
	);
	return { language, recorded, countries: [...countries].sort(), names: [...found].map(([key, name]) => ({ key, ...name })) };
}

/** Adds the countries that words with a capital name, or whose people they name; each word is asked for once. */
function addCountries(countries: Set<string>, asked: Set<string>, tokens: readonly Token[], language: string): void {
	for (const { capital, folded } of tokens) {
		if (!capital || asked.has(folded)) continue;
		asked.add(folded);
		const country = atlas.countryOf(folded, language) ?? atlas.demonymOf(folded, language);
		if (country !== null) countries.add(country);
	}
}

function add(found: Map<string, Growing>, block: TextBlock, reading: Reading, run: Run, list: InList): void {
	const { tokens } = reading;
	const name = of(found, keyOf(tokens, run.first, run.last));
	place(name, block, tokens, run.first, run.last);
	name.times += 1;
	if (!run.opens) name.within += 1;
	for (const cue of cuesOf(reading, run, list)) name.cues[cue] = (name.cues[cue] ?? 0) + 1;
	const acronym = acronymBehind(reading, run);
	if (acronym !== null) name.acronym ??= acronym;
}

function partOf(at: TextBlock['at']): Reading['part'] {
	if (typeof at === 'number') return 'body';
	return at.startsWith('picture credit') ? 'picture credit' : at.startsWith('caption') ? 'caption' : 'head';
}

/** Names met in the text are known again in a headline whose capitals tell nothing. */
function findAgain(found: ReadonlyMap<string, Growing>, block: TextBlock, tokens: readonly Token[]): void {
	for (let first = 0; first < tokens.length; first++) {
		for (let last = Math.min(tokens.length, first + 6) - 1; last >= first; last--) {
			const name = found.get(keyOf(tokens, first, last));
			if (!name || !isFree(block, tokens, { first, last })) continue;
			place(name, block, tokens, first, last);
			first = last;
			break;
		}
	}
}

function place(name: Growing, { at, text }: TextBlock, tokens: readonly Token[], first: number, last: number): void {
	const lead = tokens[first - 1]?.article && tokens[first]!.start - tokens[first - 1]!.end < 2 ? first - 1 : first;
	const [start, end] = [tokens[lead]!.start, endOf(text, tokens, first, last)];
	const form = text.slice(start, end);
	const places = name.forms[form];
	if (places) places.push([at, start, end]);
	else name.forms[form] = [[at, start, end]];
}

/** A name that stands inflected beside its first case is one name: "Ostrekes" where the report has "Ostreke", too. */
function joinInflected(found: Map<string, Growing>, language: string): void {
	for (const [key, name] of found) {
		const space = key.lastIndexOf(' ') + 1;
		const bases = withoutEnding(key.slice(space), language).map((base) => found.get(key.slice(0, space) + base));
		const [base = null, ...others] = new Set(bases.filter((one) => one !== undefined && one !== name));
		if (base === null || others.length > 0) continue;
		for (const [form, places] of Object.entries(name.forms)) base.forms[form] = [...(base.forms[form] ?? []), ...places];
		for (const [cue, times] of Object.entries(name.cues)) base.cues[Number(cue)] = (base.cues[Number(cue)] ?? 0) + times;
		base.times += name.times;
		base.within += name.within;
		found.delete(key);
	}
}

/** The point of an abbreviation belongs to the name: "Tarn Ferries Ltd.", unless the text ends there. */
function endOf(text: string, tokens: readonly Token[], first: number, last: number): number {
	const { end, folded } = tokens[last]!;
	const shortened = (last > first && COMPANY.has(folded)) || STATES.has(folded);
	return shortened && text[end] === '.' && end + 1 < text.length ? end + 1 : end;
}

function of(found: Map<string, Growing>, key: string): Growing {
	const known = found.get(key) ?? { forms: {}, times: 0, within: 0, cues: {} };
	found.set(key, known);
	return known;
}

function isFree({ recorded }: TextBlock, tokens: readonly Token[], { first, last }: Pick<Run, 'first' | 'last'>): boolean {
	const [start, end] = [tokens[first]!.start, tokens[last]!.end];
	return !recorded.some((mention) => mention.start < end && mention.end > start);
}

function keyOf(tokens: readonly Token[], first: number, last: number): string {
	const cut = beforeApostrophe(tokens[last]!.raw) ?? 0;
	const key = tokens
		.slice(first, last + 1)
		.flatMap(({ article, folded }) => (article ? [] : [folded]))
		.join(' ');
	return cut === 0 ? key : key.slice(0, -cut);
}
