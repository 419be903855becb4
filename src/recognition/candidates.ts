import { type Mention, type Token, tokeniser } from '#names';
import { atlas } from './atlas.ts';
import { COMPANY, STATES } from './cue-words.ts';
import { acronymAt, acronymBehind, cuesOf } from './cues.ts';
import { type KnownPlaces, knownPlaces } from './known-places.ts';
import { type InList, listsIn } from './lists.ts';
import { isShouting, type Reading, type Run } from './reading.ts';
import { runsIn } from './runs.ts';

/** One block of a report's text, with the names of it that have records. */
export interface TextBlock {
	/** Where it stands: the number of a passage from 0, or the name of a field. */
	readonly at: number | string;
	readonly text: string;
	/** What the records already name: nothing else is looked for there. */
	readonly recorded: readonly Mention[];
}

/** A report as names are looked for in it. */
export interface NamedReport {
	readonly id: string;
	/** BCP 47. */
	readonly language: string;
	readonly blocks: readonly TextBlock[];
	/** Names that byline and credits give. */
	readonly credited: readonly string[];
}

/** Where a name stands: its block, first letter, letter behind it. */
export type Place = readonly [at: number | string, start: number, end: number];

/** A name that a report may hold, with all that the report says about it. */
export interface Candidate {
	/** Its folded words, articles left out, parted by spaces: what makes two the same. */
	readonly key: string;
	/** Spellings, each with its places; none for one that only byline or credits print. */
	readonly forms: Readonly<Record<string, readonly Place[]>>;
	/** How often it stands in running text, and how often there not at the start of a sentence. */
	readonly times: number;
	readonly within: number;
	/** Number of a cue → how often it was met. */
	readonly cues: Readonly<Record<number, number>>;
	/** The acronym that a bracket behind it gives. */
	readonly acronym?: string;
	/** Whether byline or credits name it. */
	readonly credited?: true;
}

/** A record's name as one report prints it. */
export interface RecordedName extends Pick<Mention, 'kind' | 'id' | 'text'> {
	/** The acronym that a bracket behind it gives. */
	readonly acronym?: string;
}

/** What one report may name: a function of the report alone. */
export interface Candidates {
	readonly language: string;
	/** Each time that a record's name stands in it, in order. */
	readonly recorded: readonly RecordedName[];
	/** ISO codes of the countries that it names or whose people it names. */
	readonly countries: readonly string[];
	readonly names: readonly Candidate[];
}

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
	const loud: { block: TextBlock; tokens: readonly Token[] }[] = [];
	for (const block of blocks) {
		const tokens = tokenise(block.text);
		for (const { capital, folded } of tokens) {
			const country = capital ? (atlas.countryOf(folded, language) ?? atlas.demonymOf(folded, language)) : null;
			if (country !== null) countries.add(country);
		}
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
	const recorded = blocks.flatMap(({ recorded, text: whole }) =>
		recorded.map(({ kind, id, text, end }): RecordedName => {
			const acronym = kind === 'group' ? acronymAt(whole, end, text) : null;
			return acronym === null ? { kind, id, text } : { kind, id, text, acronym };
		}),
	);
	return { language, recorded, countries: [...countries].sort(), names: [...found].map(([key, name]) => ({ key, ...name })) };
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
	name.forms[form] = [...(name.forms[form] ?? []), [at, start, end]];
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
	return tokens
		.slice(first, last + 1)
		.flatMap(({ article, folded }) => (article ? [] : [folded]))
		.join(' ');
}
