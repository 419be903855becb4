import { TEXTS, textOf, type Voice } from '#search/engine';
import { MOST_NEAR, MOST_TERMS } from './limits.ts';
import { type Term, termsOf } from './query-terms.ts';

/** What was left out of a search or changed in it: a key of the wording table with the part concerned. */
export interface Problem {
	readonly key:
		| 'longQuery'
		| 'manyWords'
		| 'stopped'
		| 'nothing'
		| 'badMonth'
		| 'swapped'
		| 'noSuchName'
		| 'brackets'
		| 'noField'
		| 'operator'
		| 'star';
	readonly what: string;
}

/** One condition of a search: any of the terms is in a report, or none is. */
export interface Clause {
	readonly any: readonly Term[];
	readonly not: boolean;
	/** As it was typed, to be searched for without it. */
	readonly typed: string;
}

/** What was typed, as it was understood. */
export interface Query {
	readonly clauses: readonly Clause[];
	/** Names asked for by their kind: `place:Ostreke`. */
	readonly names: readonly { readonly kind: NameField; readonly name: string; readonly not: boolean }[];
	readonly problems: readonly Problem[];
}

/** Fields that are looked for in one voice only, and those that ask for a name. */
const VOICE_FIELDS: Readonly<Record<string, Voice>> = { by: 'byline', keyword: 'keyword', comment: 'comment' };
const NAME_FIELDS = ['place', 'group', 'person', 'outlet'] as const;
export type NameField = (typeof NAME_FIELDS)[number];

const STOP_WORDS = new Set(
	(
		'a an and are as at be but by for from has have he her his in into is it its no not of on or she so than ' +
		'that the their them then there they this to was we were what when which who will with you'
	).split(' '),
);

/** A sign before it, a field, and a phrase or a run of letters; a quotation mark left open runs to the end. */
const TOKEN = /([-+−]?)(?:(\p{L}+):(?=[^\s/]))?(?:"([^"]*)(?:"|$)|([^\s"()]+))|[()]/gu;
const NEAR = /^NEAR(?:\/(\d{1,3}))?$/;

/**
 * Reads what was typed. All words must be there unless OR stands between two; NOT or a minus leaves out; stop words are
 * passed over unless they stand in a phrase.
 */
export function readQuery(text: string): Query {
	const typed = text
		.normalize('NFC')
		.replace(/(?!\u200C)\p{Cf}/gu, '')
		.replace(/[“”„«»]/g, '"');
	const clauses: Clause[] = [];
	const names: Query['names'][number][] = [];
	const problems = new Map<Problem['key'], string>();
	let [joins, not, near]: [or: boolean, not: boolean, near: number] = [false, false, 0];
	let stopped = 0;
	for (const [raw, sign, field = '', phrase, word = ''] of typed.matchAll(TOKEN)) {
		if (raw === '(' || raw === ')') problems.set('brackets', '');
		else if (raw === 'AND') continue;
		else if (raw === 'NOT') not = true;
		else if (raw === 'OR') joins = clauses.length > 0;
		else if (NEAR.test(raw)) near = clauses.length > 0 ? Math.min(MOST_NEAR, Number(NEAR.exec(raw)?.[1] ?? 5)) : 0;
		else {
			const minus = not || sign === '-' || sign === '−';
			const kind = NAME_FIELDS.find((one) => one === field.toLowerCase());
			const voice = VOICE_FIELDS[field.toLowerCase()];
			if (kind) names.push({ kind, name: (phrase ?? word).trim(), not: minus });
			else {
				if (field && !voice) problems.set('noField', field);
				const meant = field && !voice ? `${field} ${phrase ?? word}` : (phrase ?? word);
				const found = termsOf(meant, phrase !== undefined, voice ? [textOf(voice)] : null, (run) => problems.set('star', run));
				if (phrase === undefined && !near && !joins && !minus && isStopWord(meant)) stopped++;
				else addTerms(clauses, found, { raw, not: minus, joins, near });
			}
			[joins, not, near] = [false, false, 0];
		}
	}
	if (joins || not || near) problems.set('operator', joins ? 'OR' : not ? 'NOT' : 'NEAR');
	return { ...within(clauses, problems), names, problems: listed(problems, clauses.length + names.length, stopped) };
}

/** So many terms as one search takes; that there were more is said. */
function within(clauses: readonly Clause[], problems: Map<Problem['key'], string>): Pick<Query, 'clauses'> {
	const unique = clauses.filter(({ typed }, at) => clauses.findIndex((other) => other.typed === typed) === at);
	if (unique.length > MOST_TERMS) problems.set('manyWords', `${MOST_TERMS}`);
	return { clauses: unique.slice(0, MOST_TERMS) };
}

function listed(problems: ReadonlyMap<Problem['key'], string>, parts: number, stopped: number): Problem[] {
	const list = [...problems].map(([key, what]) => ({ key, what }));
	return parts > 0 ? list : [...list, { key: stopped > 0 ? 'stopped' : 'nothing', what: '' }];
}

function isStopWord(word: string): boolean {
	return STOP_WORDS.has(word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
}

interface Place {
	readonly raw: string;
	readonly not: boolean;
	readonly joins: boolean;
	readonly near: number;
}

/** Adds what one token asks for: as a condition of its own, as another choice of the one before, or close to it. */
function addTerms(clauses: Clause[], [first, ...others]: readonly Term[], { raw, not, joins, near }: Place): void {
	if (!first) return;
	const before = clauses.at(-1);
	if (before && joins)
		clauses[clauses.length - 1] = { ...before, any: [...before.any, first], typed: `${before.typed} OR ${raw}` };
	else if (before && near > 0) {
		const [left] = before.any.slice(-1);
		const shown = `${left!.shown} NEAR/${near} ${first.shown}`;
		const any = [...before.any.slice(0, -1), { ...left!, shown, near: { term: first, words: near } }];
		clauses[clauses.length - 1] = { ...before, any, typed: `${before.typed} NEAR/${near} ${raw}` };
	} else {
		const own = first.texts ? raw.replace(/^[-+−]/, '') : first.shown;
		clauses.push({ any: [first], not, typed: not ? `-${own}` : own });
	}
	for (const other of others) clauses.push({ any: [other], not, typed: not ? `-${other.shown}` : other.shown });
}

/** The texts that each choice of scope looks through; the first is what is searched when nothing is chosen. */
export const SCOPES = { '': [0, 1, 2], text: [0], makers: [1], comments: [4], all: [...TEXTS.keys()] } as const;
export type Scope = keyof typeof SCOPES;
