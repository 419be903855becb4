import { type RuleId, trustOf } from '#model';
import { wordSet } from '../lexicon/phrases.ts';
import { endBylines } from './end-bylines.ts';
import { farByline } from './far-byline.ts';
import { tellsOtherDay } from './other-day.ts';
import type { Parts } from './page.ts';
import { type Claim, type Classifier, claimOne, type Page } from './page.ts';
import { partsOf } from './parts.ts';
import { afterByWord, afterJob, BY_ALONE, isPersonName, peopleIn } from './person-names.ts';
import { keyOf } from './shape.ts';

const ORGANISATION = wordSet(
	'agency agencies agence agencia agenzia agentur nachrichtenagentur press news newspaper wire newswire desk staff redaktion rédaction redacción redação redazione newsroom post times ajansı haber وكالة وكالات агентство',
);
const HANDLE = /^@\w{2,30}$|^\S{2,40}@\S+\.\w+$/;
const EXCLUSIVE = /^(?:خاص|exclusive|exklusiv|exclusif|exclusiva|esclusiva|özel|эксклюзив)\s?[-–—:]\s?\S/iu;

/** Who wrote the report, in its head or right below its text. Names in related boxes and captions are left alone. */
export const byline: Classifier = (page) => {
	const parts = partsOf(page);
	const claims: Claim[] = [];
	const from = Math.max(0, parts.headline - 4);
	// What stands below the text is an end byline, however short the report.
	const end = parts.body.last >= parts.body.first ? parts.body.last : page.blocks.length - 1;
	const until = Math.min(end, Math.max(parts.headEnd + 1, parts.headlineEnd + 4, parts.body.first - 1));
	let aside = false;
	for (let index = from; index <= until; index += 1) {
		if (index > parts.headlineEnd && page.sections[index] === 'aside') aside = true;
		const named = claims.some(({ rule }) => trustOf(rule) !== 'last resort');
		const rule =
			index >= parts.body.first && page.shapes[index]!.words > 14 ? null : headByline(page, parts, index, aside, named);
		if (!rule) continue;
		if (rule === 'byline/by-alone') {
			claims.push({ first: index, last: index + 1, role: 'byline', rule, join: true });
			index += 1;
		} else claims.push(claimOne(index, 'byline', rule));
	}
	for (
		let index = until + 1;
		index <= Math.min(parts.headlineEnd + 9, parts.body.last) && claims.length === 0 && !aside;
		index += 1
	) {
		if (page.claims[index] || page.shapes[index]!.words > 6 || page.sections[index]) continue;
		if (afterJob(page.blocks[index]!.text) !== null) claims.push(claimOne(index, 'byline', 'byline/job-and-name'));
	}
	const ends = endBylines(page, parts, claims);
	return [...claims, ...ends, ...(claims.length + ends.length > 0 ? [] : farByline(page, parts))];
};

function headByline(page: Page, parts: Parts, index: number, aside: boolean, named: boolean): RuleId | null {
	if (page.claims[index]) return null;
	const shape = page.shapes[index]!;
	const block = page.blocks[index]!;
	if (shape.words > 32 || block.text.length > 260) return null;
	const segment = block.text.includes(' | ')
		? block.text.split(' | ').find((part) => afterByWord(part) !== null && peopleIn(afterByWord(part) ?? '').length > 0)
		: undefined;
	if (segment && index < parts.body.first && shape.words <= 30) return 'byline/by';
	const near =
		(index < parts.body.first && !aside && afterByWord(block.text) !== null) ||
		index <= Math.max(parts.headlineEnd + 14, parts.headEnd) ||
		index >= parts.body.first - 4;
	if (!near) return null;
	if (BY_ALONE.has(shape.key) && shape.words <= 3 && free(page, index + 1)) {
		const next = page.blocks[index + 1]!.text;
		if (page.shapes[index + 1]!.words <= 8 && peopleIn(next).length > 0) return 'byline/by-alone';
	}
	const by = afterByWord(block.text);
	if (by !== null && peopleIn(by).length > 0 && (shape.words <= 16 || !shape.closed)) return 'byline/by';
	if (
		by !== null &&
		/^(?:by|von|par|por|autor|author)\b/i.test(shape.label) &&
		shape.words <= 6 &&
		/^[:\s]*\p{Lu}/u.test(by) &&
		index > parts.headline
	)
		return 'byline/desk';
	if (!aside && index > parts.headlineEnd && index < parts.body.first && agencyLine(page, index)) return 'byline/agency';
	if (aside || named) return null;
	if (index < parts.headline) {
		if (index >= parts.headline - 3 && page.stamp(index).full && bareName(page, parts, index)) return 'byline/beside-stamp';
		return aboveStamp(page, parts, index) ? 'byline/above-stamp' : null;
	}
	if (page.marks[index] || /\p{L}\/\p{L}/u.test(block.text)) return null;
	if (shape.words <= 6 && afterJob(block.text) !== null) return 'byline/job-and-name';
	if (bareName(page, parts, index)) return 'byline/bare-name';
	return index < parts.body.first && nameOnly(page, parts, index) ? 'byline/name-alone' : null;
}

/** Whether a line above the headline is a name with its handle and a stamp below, and nothing else down to the headline. */
function aboveStamp(page: Page, parts: Parts, index: number): boolean {
	const { text } = page.blocks[index]!;
	if (page.shapes[index]!.words > 5 || !isPersonName(text) || !page.names(text)) return false;
	const below = page.blocks.slice(index + 1, Math.max(index + 1, parts.headline)).map((block) => HANDLE.test(block.text));
	return below.includes(true) && below.includes(false) && below.every((handle, at) => handle || page.stamp(index + 1 + at).full);
}

function free(page: Page, index: number): boolean {
	return index < page.blocks.length && page.claims[index] === undefined;
}

/** A line that is a name, beside a stamp, a handle, an e-mail address or a job title. */
function bareName(page: Page, parts: Parts, index: number): boolean {
	const shape = page.shapes[index]!;
	const text = page.blocks[index]!.text;
	if (shape.closed || shape.words > 22) return false;
	if (/\b(?:bureau|desk|büro|agenc\p{L}+|redaktion)\b/iu.test(text)) return false;
	const people = peopleIn(text);
	const first = people[0];
	// Capitals cannot be told from a heading by their letters: they need the stamp on the same line.
	const sure = ({ name }: { name: string }) => page.names(name) || (!/\p{Ll}/u.test(name) && page.stamp(index).full);
	if (!first || !people.every(sure)) return false;
	if (parts.headline >= 0 && page.blocks[parts.headline]!.text.includes(first.name)) return false;
	if (toldOf(page, parts, first.name)) return false;
	const stamp = page.stamp(index);
	if (stamp.rest.length > 8) return false;
	if (stamp.full || /@\w/.test(text)) return true;
	const rest = keyOf(text).split(' ').length - people.reduce((sum, { name }) => sum + keyOf(name).split(' ').length, 0);
	if (rest > 6) return false;
	for (const next of [index + 1, index - 1, index + 2, belowTools(page, index)]) {
		const neighbour = page.blocks[next];
		if (!neighbour || next <= parts.headlineEnd || page.shapes[next]!.words > 26) continue;
		const other = page.stamp(next);
		if (
			(other.dated || (other.labelled && other.rest.length <= 3)) &&
			other.rest.length <= 4 &&
			!tellsOtherDay(page, next) &&
			page.claims[next]?.role !== 'furniture'
		)
			return true;
		if (/^\S+@\S+\.\w+$|^@\w+$/.test(neighbour.text)) return true;
	}
	return false;
}

/** Whether the text speaks of somebody in two paragraphs or more: that is whom it is about, not who wrote it. */
function toldOf(page: Page, { body }: Parts, name: string): boolean {
	let blocks = 0;
	for (let index = body.first; index <= body.last && blocks < 2; index += 1)
		if (page.shapes[index]!.closed && page.blocks[index]!.text.includes(name)) blocks += 1;
	return blocks >= 2;
}

/** How many lines of page tools may stand between a name and its stamp. */
const MOST_TOOLS = 10;

/** The first block below a line that is no page tool. */
function belowTools(page: Page, index: number): number {
	let next = index + 1;
	while (next <= index + MOST_TOOLS && page.claims[next]?.role === 'furniture') next += 1;
	return next;
}

/** An agency or desk in the place of an author: beside a byline or stamp, or marked as exclusive. */
function agencyLine(page: Page, index: number): boolean {
	const shape = page.shapes[index]!;
	const { text } = page.blocks[index]!;
	if (shape.words > 5 || shape.closed || shape.listed || page.marks[index] || page.stamp(index).labelled) return false;
	if (EXCLUSIVE.test(text)) return true;
	if (!/^\p{Lu}{2,5}$/u.test(text) && !shape.key.split(' ').some((word) => ORGANISATION.has(word))) return false;
	return [index - 1, index + 1].some((next) => {
		const other = page.blocks[next];
		return other !== undefined && page.shapes[next]!.words <= 14 && (page.stamp(next).full || afterByWord(other.text) !== null);
	});
}

/** A line that is nothing but one name, in the head, of somebody whom headline and text do not speak of. */
function nameOnly(page: Page, parts: Parts, index: number): boolean {
	const { text } = page.blocks[index]!;
	const name = text.split(/\s\|\s/)[0]!;
	if (page.shapes[index]!.words > 5 || !isPersonName(name) || !page.names(name)) return false;
	const surname = name.split(' ').at(-1)!;
	for (let at = 0; at <= Math.min(parts.body.last, parts.body.first + 14); at += 1) {
		if (at !== index && (at <= index || at >= parts.body.first) && page.blocks[at]!.text.includes(surname)) return false;
	}
	return true;
}
