import { isStampLine, type StampLine, stampLine, statedDates } from '#dates';
import { type RuleId, trustOf } from '#model';
import { PUBLICATION_SENTENCES } from '../lexicon/days.ts';
import { bylinePeople, peopleIn } from './head-line.ts';
import { afterByWord } from './head-pieces.ts';
import { loneStamps, stampBelowText, withoutDatedLists } from './lone-stamp.ts';
import { tellsOtherDay } from './other-day.ts';
import { type Claim, type Classifier, claimOne, type OwnWordsClassifier, type Page, type Parts } from './page.ts';
import { keyOf } from './shape.ts';

/** Lines that state when the report was published or changed: in its head, or right below it when the head states nothing. */
export const timestamp: Classifier = (page) => {
	const parts = page.parts;
	const found: Claim[] = [];
	let aside = false;
	const until = Math.max(parts.headEnd, Math.min(parts.body.first + 1, parts.headlineEnd + 6));
	for (let index = Math.max(0, parts.headline - 3); index <= Math.min(until, page.blocks.length - 1); index += 1) {
		if (index > parts.headlineEnd && page.sections[index]) aside = true;
		const rule = stampRule(page, index) ?? (index > parts.headlineEnd && dayThenRubrics(page, index) ? 'timestamp/stated' : null);
		if (!rule || (aside && trustOf(rule) === 'last resort')) continue;
		if (index < parts.headline && !closeAbove(page, parts, index)) continue;
		found.push(claimOne(index, 'timestamp', rule));
	}
	const claims = withoutDatedLists(page, found);
	const stated =
		claims.some(({ rule }) => trustOf(rule) !== 'last resort') ||
		page.claims.some((claim, index) => claim?.role === 'byline' && page.stamp(index).full);
	if (stated) return claims;
	const said = publishedLines(page);
	if (said.length > 0) return [...claims, ...said];
	const lone = loneStamps(page, parts);
	return [...claims, ...(lone.length > 0 ? lone : stampBelowText(page, parts))];
};

function stampRule(page: Page, index: number): RuleId | null {
	const shape = page.shapes[index]!;
	if (page.claims[index] || shape.words > 30) return null;
	const stamp = page.stamp(index);
	if (stamp.dated && (tellsOtherDay(page, index) || !marked(stamp))) return null;
	if (stamp.unread) return 'timestamp/stated';
	if (stamp.dated && stamp.rest.length <= 6 && !(shape.closed && stamp.rest.length > 3)) return 'timestamp/stated';
	if (stamp.full && opensWithStamp(page.blocks[index]!.text)) return 'timestamp/stated';
	if (stamp.full && isStampLine(page.blocks[index]!.text, page.context.language)) return 'timestamp/stated';
	if (stamp.timed && stamp.labelled && stamp.rest.length <= 2) return 'timestamp/time';
	if (stamp.labelled && stamp.rest.length === 0 && shape.words <= 3 && page.shapes[index + 1] && page.stamp(index + 1).dated)
		return 'timestamp/label';
	if (
		shape.words <= 8 &&
		stamp.rest.length <= 3 &&
		/\b(?:ago|hours?|stunden?|minuten|heures?|horas?)\b|назад|منذ|önce|小时前/iu.test(shape.label) &&
		/\d/.test(shape.label)
	)
		return 'timestamp/relative';
	return null;
}

/** "19 January 2012, 7:00 / Updated … / Halvern Weekly no. 4 / 38 comments": a stamp first, then other parts of the head. */
function opensWithStamp(text: string): boolean {
	const parts = text.split(/\s[/|•·]\s/);
	if (parts.length < 2) return false;
	const first = stampLine(parts[0]!);
	return first.full && first.rest.length === 0;
}

/** "1 February 2022 Ilse Rivers, Weirs, Boats, Toys for boats 0": the day opens a row of names and rubrics. */
function dayThenRubrics(page: Page, index: number): boolean {
	const shape = page.shapes[index]!;
	const { text } = page.blocks[index]!;
	const stamp = page.stamp(index);
	if (page.claims[index] || !stamp.full || stamp.start > 0 || shape.closed || shape.words > 30) return false;
	const [date] = statedDates(text, { language: page.context.language });
	if (!date || date.ambiguous || tellsOtherDay(page, index)) return false;
	const behind = text.slice(date.index + date.length);
	return behind.split(/[,|/·•]/u).length >= 3 && /^[\s,|·•–-]*(?:\p{Lu}|\p{Nd})/u.test(behind);
}

/** Whether a day among other words has its year, a time or a label: without, the line is as often a title or a row. */
function marked(stamp: StampLine): boolean {
	return stamp.full || stamp.timed || stamp.labelled || stamp.rest.length < 2;
}

/** Whether a stamp above the headline is its own: next to it, not one of a row of dated entries. */
function closeAbove(page: Page, parts: Parts, index: number): boolean {
	for (let above = index - 1; above >= Math.max(0, index - 4); above -= 1) {
		if (page.claims[above]?.role !== 'furniture' && page.claims[above] === undefined && page.stamp(above).dated) return false;
	}
	return parts.headline - index <= 3;
}

const SENTENCES = PUBLICATION_SENTENCES.map(keyOf);
/** An account of where else, or where first, the text stood. */
const ELSEWHERE = /\b(?:originally|first|previously|zuerst|ursprünglich|erstmals|initialement|originalmente)\b/iu;
/** Most words, beside date and label, on a line that begins with "Posted" or its like. */
const MOST_WORDS = 5;

/**
 * Lines that say by their own words when the page was published, wherever they stand: "Posted in Rivers by marlow on 3
 * March 2017", "This entry was posted on …". Above the readers' comments only, and only when all name one day: several
 * days are a list of entries.
 */
export const publishedLine: OwnWordsClassifier = (page) => publishedLines(page, (index) => !namesAuthor(page, index));

/** The same with those among them that name an author: what the bylines have left. */
export function publishedLines(page: Page, test: (index: number) => boolean = () => true): Claim[] {
	const found: { index: number; day: string }[] = [];
	for (let index = 0; index < page.blocks.length; index += 1) {
		if (index > 0 && page.sections[index] === 'comments') break;
		if (page.claims[index] || !saysPublished(page, index) || !test(index)) continue;
		const day = statedDates(page.blocks[index]!.text, { language: page.context.language })[0]?.edtf;
		if (day) found.push({ index, day });
	}
	if (new Set(found.map(({ day }) => day)).size !== 1) return [];
	return found.map(({ index }) => claimOne(index, 'timestamp', 'timestamp/says-published'));
}

function namesAuthor(page: Page, index: number): boolean {
	const by = afterByWord(page.blocks[index]!.text);
	return bylinePeople(page.blocks[index]!.text).length > 0 || (by !== null && peopleIn(by).length > 0);
}

function saysPublished(page: Page, index: number): boolean {
	const shape = page.shapes[index]!;
	if (shape.words > 40 || shape.words < 2 || !/\p{Nd}/u.test(shape.label)) return false;
	const sentence = SENTENCES.some((opening) => shape.key.startsWith(`${opening} `));
	if (!sentence && !opensWithLabel(shape.label)) return false;
	const stamp = page.stamp(index);
	if (!stamp.full || !stamp.labelled || ELSEWHERE.test(shape.label) || tellsOtherDay(page, index)) return false;
	return sentence || stamp.rest.length <= (shape.closed ? 3 : MOST_WORDS);
}

/** Whether a line begins with a word for publishing; "Date" and "from" are as often another day's. */
function opensWithLabel(label: string): boolean {
	const opening = stampLine(label.slice(0, Math.min(24, label.search(/\p{Nd}/u))));
	return opening.start === 0 && opening.label === 'published' && !WEAK.test(label);
}

const WEAK = /^(?:date|datum|data|fecha|vom|tarih|дата|تاريخ|بتاريخ|تاریخ)(?!\p{L})(?!\s(?:de|di|of|النشر|انتشار))/iu;
