import { type RuleId, trustOf } from '#model';
import { AGENCIES } from '../lexicon/people.ts';
import { wordSet } from '../lexicon/phrases.ts';
import { aboveStamp, bareName, hasButton, nameOnly, stampBeside, wordsIn } from './bare-name.ts';
import { endBylines, farByline } from './end-bylines.ts';
import { type HeadLine, headLine, peopleIn } from './head-line.ts';
import { afterByWord, BY_ALONE } from './head-pieces.ts';
import { type Claim, type Classifier, claimOne, type Page, type Parts } from './page.ts';
import { afterJob, hasGivenName, isGivenNameAlone, isJob, isPenName } from './person-form.ts';
import { keyOf } from './shape.ts';
import { inCallingOrder } from './surname-first.ts';

/** Who wrote the report, in its head or right below its text. Names in related boxes and captions are left alone. */
export const byline: Classifier = (page) => {
	const parts = page.parts;
	const claims = nearHeadline(page, parts, headBylines(page, parts));
	const ends = endBylines(page, parts, claims);
	return [...claims, ...ends, ...(claims.length + ends.length > 0 ? [] : farByline(page, parts))];
};

function headBylines(page: Page, parts: Parts): Claim[] {
	const claims: Claim[] = [];
	// What stands below the text is an end byline, however short the report.
	const end = parts.body.last >= parts.body.first ? parts.body.last : page.blocks.length - 1;
	const until = Math.min(end, Math.max(parts.headEnd + 1, parts.headlineEnd + 4, parts.body.first - 1));
	let aside = false;
	for (let index = Math.max(0, parts.headline - 4); index <= until; index += 1) {
		if (index > parts.headlineEnd && page.sections[index] === 'aside') aside = true;
		if (page.claims[index]) continue;
		const long = index >= parts.body.first && page.shapes[index]!.words > 14;
		if (long && !(afterByWord(page.blocks[index]!.text) !== null && page.stamp(index).full)) continue;
		const claim = headByline(page, parts, index, aside, claims);
		if (!claim) continue;
		claims.push(claim);
		index = claim.last;
	}
	if (claims.length > 0 || aside) return withoutGuesses(page, claims);
	for (let index = parts.headlineEnd + 1; index <= Math.min(parts.headlineEnd + 9, parts.body.last); index += 1) {
		const { words } = page.shapes[index]!;
		if (page.claims[index] || words > 10 || page.sections[index]) continue;
		const { text } = page.blocks[index]!;
		if (index > until && words <= 6 && afterJob(text) !== null) return [claimOne(index, 'byline', 'byline/job-and-name')];
		if (kindBy(text)) return [claimOne(index, 'byline', 'byline/by')];
	}
	return claims;
}

/** The claims without bare names where a by-word names somebody, and without logins where it names a person in full. */
function withoutGuesses(page: Page, claims: readonly Claim[]): Claim[] {
	const told = claims.filter(({ rule }) => rule === 'byline/by').map(({ first }) => headLine(page.blocks[first]!.text).people);
	const full = told.some((people) => people.some(({ name }) => name.includes(' ')));
	return claims.filter(({ rule, first }) => {
		if (rule === 'byline/name-alone') return told.length === 0;
		const login =
			rule === 'byline/by' && headLine(page.blocks[first]!.text).people.every(({ name }) => /^\p{Ll}\S*$/u.test(name));
		return !(full && login);
	});
}

/** Whether a line is a kind of text and who wrote it, and nothing else: "An interview by Ilse Maron with Oda Ferrin." */
function kindBy(text: string): boolean {
	const { by, people, rest } = headLine(text);
	return by && people.length > 0 && rest.length > 0 && wordsIn(rest) <= 3 && people.every(({ name }) => hasGivenName(name));
}

/** The claim on one line of the head: what its by-word says first, then what stands beside it, then the bare name. */
function headByline(page: Page, parts: Parts, index: number, aside: boolean, before: readonly Claim[]): Claim | null {
	const shape = page.shapes[index]!;
	const { text } = page.blocks[index]!;
	if (shape.words > 32 || text.length > 260) return null;
	if (nameBelow(page, index)) return { first: index, last: index + 1, role: 'byline', rule: 'byline/by-alone', join: true };
	const line = headLine(text);
	const byRule = spokenRule(page, parts, index, line);
	if (byRule) return claimOne(index, 'byline', byRule);
	if (index > parts.headlineEnd && index < parts.body.first && /\p{Lu}{2}/u.test(text) && inCallingOrder(text))
		return claimOne(index, 'byline', 'byline/surname-first');
	if (line.people.length === 0 && line.credits.length > 0 && wordsIn(line.rest) === 0 && index > parts.headlineEnd && !aside)
		return claimOne(index, 'credit', 'credit/in-head');
	const above = before.at(-1);
	if (above?.role === 'byline' && above.last === index - 1 && goesOn(text, shape.words))
		return claimOne(index, 'byline', 'byline/goes-on');
	if (!aside && index > parts.headlineEnd && index < parts.body.first && agencyLine(page, index))
		return claimOne(index, 'byline', 'byline/agency');
	const named = before.some(({ role, rule }) => role === 'byline' && trustOf(rule) !== 'last resort');
	const rule = aside || named ? null : bareRule(page, parts, index, line);
	return rule === null ? null : claimOne(index, 'byline', rule);
}

function bareRule(page: Page, parts: Parts, index: number, line: HeadLine): RuleId | null {
	const { text } = page.blocks[index]!;
	if (index < parts.headline) {
		const signed = line.stamped || hasButton(line.rest);
		if (index >= parts.headline - 3 && signed && bareName(page, parts, index, line)) return 'byline/beside-stamp';
		const opens = index <= 1 && page.stamp(index + 1).full && nameOnly(page, parts, index, line) && hasGivenName(text);
		return opens || aboveStamp(page, parts, index) ? 'byline/above-stamp' : null;
	}
	if (page.marks[index] || /\p{L}\/\p{L}/u.test(text)) return null;
	if (page.shapes[index]!.words <= 6 && afterJob(text) !== null) return 'byline/job-and-name';
	if (bareName(page, parts, index, line)) return 'byline/bare-name';
	return index < parts.body.first && nameOnly(page, parts, index, line) ? 'byline/name-alone' : null;
}

/** "By", "Von", or a rubric and "Von", with the name on the next line. */
function nameBelow(page: Page, index: number): boolean {
	const shape = page.shapes[index]!;
	const next = page.blocks[index + 1];
	if (shape.words > 3 || !next || page.claims[index + 1] || page.shapes[index + 1]!.words > 8) return false;
	const last = shape.key.split(' ').at(-1)!;
	const alone = BY_ALONE.has(shape.key) || (shape.words === 2 && /^(?:by|von|par|por)$/.test(last));
	return alone && peopleIn(next.text).length > 0;
}

/** The rule for a line with a by-word: a byline, not a sentence that has one in it. */
function spokenRule(page: Page, parts: Parts, index: number, line: HeadLine): RuleId | null {
	if (!line.by) return null;
	const shape = page.shapes[index]!;
	const { text } = page.blocks[index]!;
	const opens = afterByWord(text) !== null;
	if (line.people.length > 0) {
		const words = wordsIn(line.rest);
		const only = line.people.length === 1 ? line.people[0]!.name : '';
		if (opens && only !== '' && !only.includes(' ') && inText(page, parts, only)) return 'byline/desk';
		if (opens) return shape.words <= 16 || !shape.closed || line.stamped ? 'byline/by' : null;
		return words <= 6 && (line.stamped || words <= 4) && index <= Math.max(parts.body.first - 1, parts.headEnd + 1)
			? 'byline/by'
			: null;
	}
	if (!opens || shape.words > 6 || index <= parts.headline) return null;
	if (headLine(text, true).people.length > 0 && stampBeside(page, parts, index)) return 'byline/pen-name';
	const name = afterByWord(text)!
		.replace(/^[:\s]+/u, '')
		.trim();
	if (index <= parts.headlineEnd) return null;
	// A given name and nothing else is a person who writes for friends, unless the text tells of one of that name.
	if (isGivenNameAlone(name) && (LABELS_AUTHOR.test(text) || !inText(page, parts, name))) return 'byline/pen-name';
	if (isPenName(name) && page.shapes.some(({ key }, at) => at !== index && key === keyOf(name))) return 'byline/pen-name';
	return /^\p{Lu}/u.test(name) ? 'byline/desk' : null;
}

/** "Article by: Ilse": a label that no paper's name stands behind. */
const LABELS_AUTHOR = /^[\s•*-]*(?:artikel|beitrag|text|article|story|autor|autorin|author)(?:\s(?:von|by|par|por))?\s?[:：]/iu;

/** Whether the running text speaks of somebody: the one name behind "By" is then a paper's, "… told Halvern Bote". */
function inText(page: Page, { body }: Parts, name: string): boolean {
	const spoken = new RegExp(`(?:^|[^\\p{L}])${name.replace(/[.]/g, '\\.')}(?:$|[^\\p{L}])`, 'u');
	return page.blocks.slice(Math.max(0, body.first), body.last + 1).some(({ text }) => spoken.test(text.slice(0, 2000)));
}

/** The line below a byline that goes on with it: "and Oda Ferrin, Halvern", "Associated Press Writer". */
function goesOn(text: string, words: number): boolean {
	if (/^(?:&|and|und|et|y|e|и|و)\s/iu.test(text)) return words <= 16 && peopleIn(text.replace(/^\S+\s/, '')).length > 0;
	return words <= 5 && isJob(text);
}

/** How many lines with a by-word a head may hold before they are those of other reports. */
const MOST_BYLINES = 2;

/** Of many bylines, those of the report: the ones nearest below the headline. */
function nearHeadline(page: Page, parts: Parts, claims: readonly Claim[]): Claim[] {
	const spoken = claims.filter(({ rule, first }) => rule === 'byline/by' && first > parts.headlineEnd);
	const names = new Set(spoken.map(({ first }) => page.shapes[first]!.key));
	if (names.size <= MOST_BYLINES) return [...claims];
	const nearest = spoken[0]!.last + 2;
	return claims.filter(({ rule, first }) => rule !== 'byline/by' || first <= nearest);
}

const ORGANISATION = wordSet(
	'agency agencies agence agencia agenzia agentur nachrichtenagentur press news newspaper wire newswire desk staff redaktion rédaction redacción redação redazione newsroom post times ajansı haber وكالة وكالات агентство',
);
const EXCLUSIVE = /^(?:خاص|exclusive|exklusiv|exclusif|exclusiva|esclusiva|özel|эксклюзив)\s?[-–—:]\s?\S/iu;

/** An agency or desk in the place of an author: beside a byline or stamp, or marked as exclusive. */
function agencyLine(page: Page, index: number): boolean {
	const shape = page.shapes[index]!;
	const { text } = page.blocks[index]!;
	if (shape.words > 5 || shape.closed || shape.listed || page.marks[index] || page.stamp(index).labelled) return false;
	if (EXCLUSIVE.test(text)) return true;
	// "Report this post" is a button: what names a house has a capital.
	const named = text.split(/\s+/).some((word) => !/^\p{Ll}/u.test(word) && ORGANISATION.has(keyOf(word)));
	if (!/^\p{Lu}{2,5}$/u.test(text) && !AGENCIES.has(shape.key) && !named) return false;
	return [index - 1, index + 1].some((next) => {
		const other = page.blocks[next];
		return other !== undefined && page.shapes[next]!.words <= 14 && (page.stamp(next).full || afterByWord(other.text) !== null);
	});
}
