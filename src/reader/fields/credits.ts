import { type Author, type Credit, RULES } from '#model';
import { CREDIT_SENTENCES, CREDIT_VERBS } from '../lexicon/credits.ts';
import type { ClassifiedBlock } from '../reading.ts';
import { headLine, peopleIn } from '../roles/head-line.ts';

/** Who did what for the report, as its end credits say. */
export interface EndCredits {
	readonly authors: Author[];
	readonly translators: { name: string; place?: string }[];
	readonly credits: Credit[];
}

const VERBS = CREDIT_VERBS.flatMap(({ role, words }) => words.map((phrase) => ({ role, phrase }))).sort(
	(a, b) => b.phrase.length - a.phrase.length,
);
const SENTENCES = CREDIT_SENTENCES.flatMap(({ role, words }) => words.map((phrase) => ({ role, phrase })));

/** What a translator worked on when it was not the report itself: its sources, quotations, documents. */
const OF_SOURCES =
	/\b(?:sources?|materials?|documents?|interviews?|quotes?|quotations?|statements?|testimon(?:y|ies)|videos?|audio|comments?|posts?|tweets?|letters?|transcripts?|footage|recordings?)\b/i;

/** Reads the end credits: credit lines, and a credit in brackets at the end of the last paragraph. */
export function endCredits(blocks: readonly ClassifiedBlock[]): EndCredits {
	const found: EndCredits = { authors: [], translators: [], credits: [] };
	const named = blocks.filter(({ role, rule }) => role === 'credit' && RULES[rule].namesMakers);
	for (const { text } of [...blocks.filter(({ role }) => role === 'byline'), ...named])
		for (const { role: part, name } of headLine(text).credits) add(found, part, { name });
	const texts = withoutTeasers(named.map(({ text }) => text));
	for (const { text } of blocks.filter(({ role }) => role === 'paragraph').slice(-2)) {
		const bracket = /\(([^()]{8,400})\)\.?$/.exec(text.slice(-420))?.[1];
		if (bracket && VERBS.some(({ phrase }) => phrase.endsWith(' by') && bracket.toLowerCase().includes(phrase)))
			texts.push(`(${bracket})`);
	}
	for (const text of texts) {
		if (text.length > 1200) continue;
		if (!readSentences(text, found)) readClauses(text, found);
	}
	return found;
}

/** How many lines that name a writer and nothing else one report can have; more of them stand in a list of other reports. */
const MOST_WRITER_LINES = 2;

function withoutTeasers(texts: readonly string[]): string[] {
	const writerLine = (text: string) => /^(?:written|story|report|reported|article) by\s/i.test(text) && text.length < 80;
	return texts.filter(writerLine).length > MOST_WRITER_LINES ? texts.filter((text) => !writerLine(text)) : [...texts];
}

/** "X compiled this report. Y translated the material." */
function readSentences(text: string, found: EndCredits): boolean {
	let any = false;
	for (const sentence of text.split(/(?<=\p{L}{2}\.)\s+(?=\p{Lu})/u)) {
		const lower = sentence.toLowerCase();
		const match = SENTENCES.map((entry) => ({ ...entry, at: lower.indexOf(entry.phrase) })).find(({ at }) => at > 0);
		if (!match) continue;
		any = true;
		const subject = sentence.slice(0, match.at);
		const person = jobThenName(subject);
		const people = person ? [person] : peopleIn(subject);
		const role = match.role === 'translation' && OF_SOURCES.test(sentence.slice(match.at)) ? 'source translation' : match.role;
		for (const one of people) add(found, role, one);
	}
	return any;
}

/** "Outlet's English desk editor Jo Marl (@jomarl)": the job, then the name, then a handle. */
function jobThenName(subject: string): Author | null {
	const handle = /\(?(@\w{2,30})\)?/.exec(subject)?.[1];
	const plain = subject.replace(/\(?@\w{2,30}\)?/g, ' ').trim();
	const match =
		/^(?:\S+[’']s\s+)?([^,;]{3,60}?\b(?:editor|reporter|correspondent|writer|journalist|chief|staff writer|producer))\s+(\p{Lu}[\p{L}'’.-]+(?:\s+(?:\p{Lu}[\p{L}'’.-]+|al-\p{L}+|de|van|von|bin)){1,3})$/u.exec(
			plain,
		);
	if (!match?.[1] || !match[2]) return null;
	return { name: match[2], role: match[1].trim(), ...(handle ? { handle } : {}) };
}

/** "(Reporting by A and B in City; additional reporting by C; editing by D)" */
function readClauses(text: string, found: EndCredits): void {
	const inner = text.replace(/^[([（【［\s]+|[)\]）】］\s.]+$/gu, '');
	const lower = inner.toLowerCase();
	const starts: { at: number; after: number; role: string }[] = [];
	for (const { role, phrase } of VERBS) {
		for (let at = lower.indexOf(phrase); at >= 0 && starts.length < 40; at = lower.indexOf(phrase, at + 1)) {
			const before = lower[at - 1];
			if (
				(before === undefined || /[^\p{L}]/u.test(before)) &&
				!starts.some((start) => at < start.after && at + phrase.length > start.at)
			) {
				starts.push({ at, after: at + phrase.length, role });
			}
		}
	}
	starts.sort((a, b) => a.at - b.at);
	for (const [index, { after, role }] of starts.entries()) {
		const clause = inner
			.slice(after, starts[index + 1]?.at ?? inner.length)
			.replace(/^[\s:：]+|[\s;,]+$/g, '')
			.replace(/[\s;,.]+(?:and|und|et|y)?$/i, '');
		for (const { name, handle, place } of peopleWithPlaces(clause))
			add(found, role, { name, ...(handle ? { handle } : {}), ...(place ? { place } : {}) });
	}
}

/** The people of a clause, each with the place they reported from: "A and B in Halvern, C in Ostreke". */
function peopleWithPlaces(clause: string): Author[] {
	const done: Author[] = [];
	let waiting: Author[] = [];
	for (const part of clause.split(/\s*[,;]\s*(?:(?:and|und|et|y|и)\s+)?|\s+(?:and|und|et|y|и|&)\s+/u)) {
		const match = /^(.*?)\s(?:in|from|en|à|aus|в)\s(\p{Lu}[\p{L}\p{M}'’. -]{1,40})$/u.exec(part);
		waiting.push(...peopleIn(match?.[1] ?? part));
		if (match?.[2] === undefined) continue;
		const place = match[2].trim();
		done.push(...waiting.map((person) => ({ ...person, place })));
		waiting = [];
	}
	return [...done, ...waiting];
}

function add(found: EndCredits, role: string, person: Author): void {
	if (role === 'writing') {
		if (!found.authors.some(({ name }) => name === person.name)) found.authors.push(person);
	} else if (role === 'translation')
		found.translators.push({ name: person.name, ...(person.place ? { place: person.place } : {}) });
	else if (!found.credits.some((credit) => credit.role === role && credit.name === person.name))
		found.credits.push({ role, name: person.name, ...(person.place ? { place: person.place } : {}) });
}
