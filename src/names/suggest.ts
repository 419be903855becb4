import type { Kind } from '#model';
import { by } from '#text';
import { guessKind, type Votes } from './guess-kind.ts';
import { type Matcher, type Mention, newReportState } from './matcher.ts';
import { joins, type Token, tokeniser } from './tokens.ts';

/** What names are looked for in: the text blocks of one report, in reading order. */
export interface ReadableReport {
	readonly id: string;
	/** BCP 47. Where every noun has a capital (German), only runs of two words or more are told. */
	readonly language: string;
	readonly texts: readonly string[];
}

/** A name that no authority record covers, for the cataloguer to judge. Nothing is ever published from it. */
export interface Suggestion {
	/** The commonest spelling. */
	readonly name: string;
	/** Every spelling found, commonest first. */
	readonly forms: readonly string[];
	readonly count: number;
	/** Ids of the reports that have it. */
	readonly reports: readonly string[];
	/** The name among the words around it, at its first place. */
	readonly context: string;
	/** What the words around it make it; null when they do not tell. */
	readonly kind: Kind | null;
}

interface Collected {
	count: number;
	/** Times that it stood elsewhere than at the start of a sentence. */
	within: number;
	readonly forms: Map<string, number>;
	readonly reports: Set<string>;
	readonly context: string;
	readonly votes: Votes;
}

/**
 * Runs of capitalised words that no authority covers, most reports first, then most mentions, then by name.
 * Scripts without capitals give none.
 */
export function suggestNames(reports: readonly ReadableReport[], matcher: Matcher): Suggestion[] {
	const tokenise = tokeniser();
	const small = smallWords(reports, tokenise);
	const collected = new Map<string, Collected>();
	for (const { id, language, texts } of reports) {
		const state = newReportState();
		for (const text of texts) {
			const tokens = tokenise(text);
			for (const run of capitalRuns(text, tokens, matcher.find(text, state), small)) {
				if (language === 'de' && run.last === run.first) continue;
				collect(collected, id, text, tokens, run);
			}
		}
	}
	return [...collected.values()]
		.filter(({ within }) => within > 0)
		.map(toSuggestion)
		.sort(
			by(
				({ reports }) => -reports.length,
				({ count }) => -count,
				({ name }) => name,
			),
		);
}

function toSuggestion({ count, forms, reports, context, votes }: Collected): Suggestion {
	const spelled = [...forms]
		.sort(
			by(
				([, times]) => -times,
				([form]) => form,
			),
		)
		.map(([form]) => form);
	const best = Object.entries(votes).sort((a, b) => b[1] - a[1])[0];
	const kind = best !== undefined && best[1] > 0 ? (best[0] as Kind) : null;
	return { name: spelled[0] ?? '', forms: spelled, count, reports: [...reports].sort(), context, kind };
}

/** Every word that stands in small letters somewhere: such a word at the start of a sentence is no name. */
function smallWords(reports: readonly ReadableReport[], tokenise: (text: string) => Token[]): Set<string> {
	const small = new Set<string>();
	for (const { texts } of reports) {
		for (const text of texts) for (const token of tokenise(text)) if (!token.capital && !token.article) small.add(token.folded);
	}
	return small;
}

interface Run {
	readonly first: number;
	readonly last: number;
	readonly opensSentence: boolean;
}

function capitalRuns(text: string, tokens: readonly Token[], mentions: readonly Mention[], small: ReadonlySet<string>): Run[] {
	const free = tokens.map((token) => !mentions.some((mention) => mention.start < token.end && mention.end > token.start));
	const named = tokens.map((token, at) => Boolean(free[at]) && /^\p{Lu}/u.test(token.raw) && !token.article);
	const runs: Run[] = [];
	for (let at = 0; at < tokens.length; at++) {
		if (!named[at]) continue;
		let last = at;
		for (let next = at + 1; next < tokens.length && free[next] && oneName(text, tokens[next - 1]!, tokens[next]!); next++) {
			if (named[next]) last = next;
			else if (!tokens[next]!.article && !NAME_LINKS.has(tokens[next]!.folded)) break;
		}
		const run = trimmed(text, tokens, at, last, small);
		if (run !== null) runs.push(run);
		at = last;
	}
	return runs;
}

/** As joins, but not over a possessive: "Idlib's Bara" are two names. */
function oneName(text: string, before: Token, after: Token): boolean {
	return joins(text, before, after) && !/['’ʼ][sS]?\s/.test(text.slice(before.end, after.start));
}

/** A run without the ordinary words at its ends; null when nothing of a name is left. */
function trimmed(text: string, tokens: readonly Token[], from: number, to: number, small: ReadonlySet<string>): Run | null {
	let first = from;
	let last = to;
	const opens = (at: number) =>
		/(?:^|[.!?:…]["'”’»)]*\s*|["“„«(]\s*)$/.test(text.slice(Math.max(0, tokens[at]!.start - 4), tokens[at]!.start));
	const dull = (at: number) =>
		isOrdinary(tokens[at]!.folded) || tokens[at]!.article || (opens(at) && small.has(tokens[at]!.folded));
	while (first <= last && dull(first)) first += 1;
	while (last >= first && (isOrdinary(tokens[last]!.folded) || tokens[last]!.article)) last -= 1;
	const words = tokens.slice(first, last + 1);
	if (words.length === 0 || words.every((word) => small.has(word.folded))) return null;
	if (words.length === 1 && words[0]!.raw.length < 3) return null;
	if (tokens[first - 1]?.article && joins(text, tokens[first - 1]!, tokens[first]!)) first -= 1;
	return { first, last, opensSentence: opens(first) };
}

function collect(
	all: Map<string, Collected>,
	report: string,
	text: string,
	tokens: readonly Token[],
	{ first, last, opensSentence }: Run,
): void {
	const start = tokens[first]!.start;
	const end = tokens[last]!.end;
	const form = text.slice(start, end);
	const key = tokens
		.slice(first, last + 1)
		.filter((token) => !token.article)
		.map((token) => token.folded)
		.join(' ');
	const context = `${start > 40 ? '…' : ''}${text.slice(Math.max(0, start - 40), end + 40)}${end + 40 < text.length ? '…' : ''}`;
	const known = all.get(key) ?? {
		count: 0,
		within: 0,
		forms: new Map<string, number>(),
		reports: new Set<string>(),
		context: context.replace(/\s+/g, ' '),
		votes: { place: 0, group: 0, person: 0, outlet: 0 },
	};
	known.count += 1;
	if (!opensSentence || last > first) known.within += 1;
	known.forms.set(form, (known.forms.get(form) ?? 0) + 1);
	known.reports.add(report);
	guessKind(known.votes, tokens, first, last);
	all.set(key, known);
}

/** Words that have a capital for another reason than being a name: at the start of a sentence, in a headline, in a date. */
const ORDINARY = new Set(
	(
		'a an the and or but nor for in on at by to of from with as if it its he she they we you i his her their our my your ' +
		'this that these those there here when where while who whom whose which what why how after before since until during ' +
		'although though however also even still yet more most many much some any all both each every no not only just now ' +
		'then than so such very over under between among about against into through according despite meanwhile earlier later ' +
		'last next first second third one two three four five six seven eight nine ten several monday tuesday wednesday ' +
		'thursday friday saturday sunday january february march april may june july august september october november december ' +
		'spring summer autumn winter photo photos image images video file source sources editing reporting writing translation ' +
		'additional published updated posted read comments comment keywords tags share follow subscribe report reports news ' +
		'exclusive update analysis opinion mr mrs ms dr prof sir president minister captain colonel general major lieutenant ' +
		'commander spokesman spokeswoman king queen prince princess northern southern eastern western north south east west ' +
		'central english arabic muslim muslims islamist islamists christian christians sunni shiite shia alawite alawites ' +
		'kurdish arab arabs'
	).split(' '),
);

/** Small words that a name may have inside: "Team of Experts", "Khalid bin al-Walid". */
const NAME_LINKS: ReadonlySet<string> = new Set('of for bin ibn de la du von van da di'.split(' '));

/** Whether a folded word alone is never a name. */
function isOrdinary(folded: string): boolean {
	return ORDINARY.has(folded) || /^\d/.test(folded);
}
