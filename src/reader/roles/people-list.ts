import { AGENCIES, NAME_JOINERS, NAME_PARTICLES, NOT_A_PERSON } from '../lexicon/people.ts';
import { afterJob, hasGivenName, inUsualCase, isJob, isPaper, isPenName, isPersonName, isShortHanName } from './person-form.ts';
import { keyOf } from './shape.ts';
import { inCallingOrder } from './surname-first.ts';

/** A person as a byline prints them. */
export interface PrintedPerson {
	readonly name: string;
	readonly role?: string;
	readonly handle?: string;
	readonly place?: string;
}

/** What a run of names holds: people, and the papers and agencies printed beside them. */
export interface PeopleList {
	readonly people: readonly PrintedPerson[];
	readonly papers: readonly string[];
	/** What was no person, in order: jobs, places, employers. */
	readonly rest: readonly string[];
}

/** How sure it is that people stand here: a by-word says so, it says so beside a stamp, or nothing does. */
export type Sureness = 'by' | 'by-and-stamp' | 'bare';

const AND = `(?:${NAME_JOINERS.join('|')})`;
const JOINER = new RegExp(`\\s*([,;/·•、])\\s*(?:${AND}\\s+)?|\\s+(${AND})\\s+`, 'iu');
/** The space between two names in Chinese characters. */
const BETWEEN_HAN_NAMES = /(?<=^\p{Script=Han}{2,4})\s+(?=\p{Script=Han}{2,4}(?:\s|$))/gu;
const DEGREE =
	/^(?:ph\.?\s?d|m\.?\s?[das]|b\.?\s?(?:a|sc)|m\.?\s?sc|mba|mph|rdn?|rn|jd|llb|llm|cde|cpa|dds|esq|jr|sr|[iv]{2,3})\.?$/i;
const IN_PLACE = /^(.{3,60}?)\s(?:in|at|from|en|à|aus|в|de)\s(\p{Lu}[\p{L}\p{M}'’. -]{1,40})$/u;
const FOR_PAPER = /^(.{3,60}?)\s(?:for|of|für|pour|para|per|voor)\s(?:the\s)?(\p{Lu}.{2,40})$/u;

/**
 * Reads "A and B", "A, B and C", "A in X and B in Y", "A, Agency", "A (Paper)", "A, job at a place": each part by its
 * own test.
 */
export function peopleList(phrase: string, sure: Sureness): PeopleList {
	const found = { people: [] as PrintedPerson[], papers: [] as string[], rest: [] as string[] };
	const turned = phrase.includes(';') || sure !== 'bare' ? inCallingOrder(phrase) : null;
	if (turned) return { people: turned.map((name) => ({ name })), papers: [], rest: [] };
	const { handle, text } = withoutAddresses(phrase);
	const items = itemsOf(text);
	// "A, B and C": where the last is joined by a word, the commas before it part people.
	if (sure === 'bare') cutRubrics(items);
	const listed = items.some(({ joiner, text }) => joiner === 'and' && isPersonName(plain(text)));
	for (const item of items) {
		readItem(found, item, sure, listed);
		// A line that opens with anything else is no list of names, but for a desk: "By staff and Ilse Maron".
		if (found.people.length === 0 && (sure === 'bare' || !(isPaper(item.text) || isJob(item.text)))) break;
	}
	// "Ilse Maron, little loved by the growers": a remark, no byline.
	if (sure === 'bare' && found.rest.some((rest) => /^\p{Ll}+\s\S+\s\S/u.test(rest) && !isJob(rest)))
		return { people: [], papers: [], rest: found.rest };
	if (handle !== null && found.people[0]) found.people[0] = { ...found.people[0], handle };
	return found;
}

/** Mail addresses and handles stand beside names and are none. */
function withoutAddresses(phrase: string): { handle: string | null; text: string } {
	if (!phrase.includes('@')) return { handle: null, text: phrase };
	const plain = phrase.replace(/[^\s@]{1,80}@[^\s@]+\.\w+/g, ' ');
	const handle = /(?:^|[\s(]|\w)(@\w{2,30})/.exec(plain)?.[1] ?? null;
	return {
		handle,
		text: plain
			.replace(/\(?@\w{2,30}\)?/g, ' ')
			.trimEnd()
			.replace(/[,;]$/, ''),
	};
}

/** "Ilse Maron Books, Reviews, News": behind a name that runs into a list of rubrics only its first two words are the name. */
function cutRubrics(items: Item[]): void {
	const [first, ...rest] = items;
	const words = first?.text.split(' ') ?? [];
	if (
		rest.length < 2 ||
		words.length !== 3 ||
		!rest.every(({ text, joiner }) => joiner === 'comma' && text.split(' ').length <= 3)
	)
		return;
	if (rest.some(({ text }) => hasGivenName(text)) || NAME_PARTICLES.has(words[1]!.toLowerCase())) return;
	items[0] = { ...first!, text: words.slice(0, 2).join(' ') };
}

interface Item {
	readonly text: string;
	readonly joiner: 'start' | 'comma' | 'and';
	/** What stood in brackets behind it. */
	readonly bracket: string | null;
}

function itemsOf(phrase: string): Item[] {
	const items: Item[] = [];
	let rest = phrase.replace(BETWEEN_HAN_NAMES, '、').replace(/\s?\((?:avec|with|mit|con|com|met)\s([^()]{3,80})\)/iu, ' & $1');
	let joiner: Item['joiner'] = 'start';
	while (rest !== '' && items.length < 12) {
		const match = JOINER.exec(rest);
		const part = match ? rest.slice(0, match.index) : rest;
		const bracket = /\(([^()]{1,60})\)$/.exec(part.trimEnd());
		const text = part
			.replace(/\([^()]{0,60}\)/g, ' ')
			.replace(/\s+/g, ' ')
			.trim();
		if (text !== '') items.push({ text, joiner, bracket: bracket?.[1] ?? null });
		if (!match) break;
		joiner =
			match[2] !== undefined || / (?:and|und|et|y|e|og|och|и|و|&) $/iu.test(` ${match[0].replace(/[,;]/, '').trim()} `)
				? 'and'
				: 'comma';
		rest = rest.slice(match.index + match[0].length);
	}
	return items;
}

function plain(text: string): string {
	return (IN_PLACE.exec(text)?.[1] ?? text).trim();
}

function readItem(
	found: { people: PrintedPerson[]; papers: string[]; rest: string[] },
	item: Item,
	sure: Sureness,
	listed: boolean,
): void {
	const last = found.people.length - 1;
	const placed = IN_PLACE.exec(item.text);
	const paper = FOR_PAPER.exec(item.text);
	const name = nameIn(item.text) ?? (placed ? nameIn(placed[1]!) : null) ?? (paper ? nameIn(paper[1]!) : null);
	if (name !== null && isTold(name, item, sure, listed, found)) {
		const place = placed && nameIn(item.text) === null ? placed[2] : undefined;
		if (paper && nameIn(item.text) === null) notePaper(found, paper[2]!);
		const role = item.bracket && /^\p{Ll}[\p{L}\s-]+$/u.test(item.bracket) ? item.bracket : undefined;
		if (item.bracket && role === undefined && isPaper(item.bracket)) found.papers.push(item.bracket);
		found.people.push({ name: inUsualCase(name), ...(role ? { role } : {}), ...(place ? { place } : {}) });
		if (placed && place)
			for (let at = last; at >= 0 && found.people[at]!.place === undefined; at -= 1)
				found.people[at] = { ...found.people[at]!, place };
		return;
	}
	if (item.joiner === 'start' && sure !== 'bare' && isPenName(item.text)) {
		if (sure === 'by-and-stamp') found.people.push({ name: item.text });
		else found.rest.push(item.text);
		return;
	}
	if (DEGREE.test(item.text)) return;
	found.rest.push(item.text);
	const named = item.text.replace(/^(?:special to|for|of|exclusively for|für)\s(?:the\s)?/iu, '');
	if (isPaper(named) && !isJob(named)) found.papers.push(named);
	const only = found.people[0];
	if (only && last === 0 && only.role === undefined && item.text.length < 60 && /\p{L}/u.test(item.text))
		found.people[0] = { ...only, role: item.text };
}

/** Whether a name is a person's here: a by-word or a joiner says so, or a given name in it does. */
function isTold(
	name: string,
	item: Item,
	sure: Sureness,
	listed: boolean,
	found: { people: readonly PrintedPerson[]; rest: readonly string[] },
): boolean {
	if (AGENCIES.has(keyOf(name)) || isPaper(name)) return false;
	if (hasGivenName(name) || afterJob(item.text) !== null) return true;
	if (sure === 'bare') return false;
	if (isShortHanName(name)) return true;
	if (item.joiner === 'start') return true;
	return found.rest.length === 0 && (item.joiner === 'and' || listed);
}

function notePaper(found: { papers: string[] }, name: string): void {
	if (isPaper(name)) found.papers.push(name);
}

/** The name in a part of a byline: the part itself, the name behind a job, or the one before a place or an organisation. */
function nameIn(part: string): string | null {
	const phrase = part
		.replace(/^[("“\s]+|[)"”.,:\s]+$/gu, (signs) => (signs.startsWith('.') && /\s\p{Lu}\.$/u.test(part) ? '.' : ''))
		.trim();
	const titled = afterJob(phrase);
	if (titled !== null) return titled;
	if (isPersonName(phrase) || isShortHanName(phrase)) return phrase;
	const words = phrase.split(/\s+/);
	// "ILSE MARON Halvern": the name in capitals, the place behind it not.
	const capitals = words.findIndex((word) => !/^\p{Lu}[\p{Lu}.'’-]+$/u.test(word));
	if (capitals >= 2 && capitals <= 3 && words.length - capitals <= 3) {
		const head = words.slice(0, capitals).join(' ');
		if (isPersonName(head)) return head;
	}
	for (const length of [3, 2]) {
		const head = words.slice(0, length).join(' ');
		const next = words[length];
		// "North Coast Wire" is a paper from end to end; "Ilse Maron Halvern Wire" is a person and her paper.
		if (isPaper(phrase) && !hasGivenName(head)) continue;
		if (next !== undefined && isPersonName(head) && (/^\p{Lu}{2,}/u.test(next) || NOT_A_PERSON.has(next.toLowerCase())))
			return head;
	}
	return null;
}
