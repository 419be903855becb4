import { type StampLine, statedDates } from '#dates';
import { EDITION_LABELS, EVENT_LABELS, NOTICES, OTHER_DAYS } from '../lexicon/days.ts';
import type { Page } from './page.ts';
import { keyOf } from './shape.ts';

const OTHER = new Set(OTHER_DAYS.map(keyOf));
const EVENT = new Set(EVENT_LABELS.map(keyOf));
const EDITION = new Set(EDITION_LABELS.map(keyOf));
/** The signs of birth and death. */
const LIFE = /^\s*[*†✝]\s?\d/u;
/** "12 – 14 June 2019", "12.06.2019 bis 14.06.2019": days from and to. */
const DAYS_LONG =
	/(?<![\p{N}:.])\d{1,2}\.?(?:\s\p{L}{3,12}\.?(?:\s\d{4})?|\d{1,2}\.(?:\d{4})?)?\s?(?:[–—-]|to|until|bis|au|al|a|t\/m|до|по)\s?\d{1,2}(?:\.?\s(?:de\s)?\p{L}{3,12}\.?,?\s(?:de\s)?\d{4}|\.\d{1,2}\.\d{4})/iu;
/** A label of one to three words before a colon. */
const LABELLED = /^\p{L}+(?:\s\p{L}+){0,2}\s?[:：]/u;
/** How many lines of a table away the other labels may stand. */
const NEAR = 2;

/** Whether a line says that its day is something else's than the report's: a life's, a film's, an offer's, an event's. */
export function tellsOtherDay(page: Page, index: number): boolean {
	const { text } = page.blocks[index]!;
	if (page.shapes[index]!.words > 30 || !/\p{N}/u.test(text)) return false;
	const stamp = page.stamp(index);
	const ends = new Set([stamp.start, text.search(/\p{N}/u)].map((end) => Math.min(end, 60)));
	if (LIFE.test(text) || [...ends].some((end) => otherWords(text.slice(0, end)))) return true;
	if (EDITION.has(keyOf(text.slice(0, Math.max(0, text.search(/[:：]|\p{N}/u)))))) return inTable(page, index);
	if (!stamp.dated || stamp.rest.length > 4) return false;
	if (ofWhatTitleNames(stamp, text)) return true;
	if (DAYS_LONG.test(text)) return true;
	if (!LABELLED.test(text)) return false;
	for (let near = Math.max(0, index - NEAR); near <= index + NEAR; near += 1)
		if (near !== index && eventLabel(page.blocks[near]?.text)) return true;
	return false;
}

/** "Minutes of the meeting of 3 May 2019": the day of what a title names, unless it names a notice. */
function ofWhatTitleNames(stamp: StampLine, text: string): boolean {
	if (!stamp.full || stamp.timed || stamp.rest.length === 0) return false;
	const before = keyOf(text.slice(0, Math.max(0, text.search(/\p{Nd}/u))));
	return OF_A_DAY.test(before) && before.split(' ').length > 2 && !NOTICE.has(before);
}

const OF_A_DAY = /\s(?:vom|of|du|del|dal|do dia|van|от|від|z dnia|ze dne|tarihli)$/;
const NOTICE = new Set(NOTICES.map(keyOf));

/** Whether two of the lines beside it are label and value: the label of publication is then the book's. */
function inTable(page: Page, index: number): boolean {
	let labels = 0;
	for (let near = Math.max(0, index - NEAR); near <= index + NEAR; near += 1) {
		const text = near === index ? '' : (page.blocks[near]?.text ?? '');
		if (text.length < 80 && LABELLED.test(text) && !page.stamp(near).dated) labels += 1;
	}
	return labels >= 2;
}

/** Whether the words before a day name another one, with or without "on". */
function otherWords(before: string): boolean {
	const key = keyOf(before);
	const plain = key.replace(/\s(?:on|am|le|em|il|op|el|the)$/, '');
	if (OTHER.has(key) || OTHER.has(plain)) return true;
	// "Unchanged and valid since:"
	const words = plain.split(' ');
	return words.length <= 4 && words.slice(1).some((_, at) => OTHER.has(words.slice(at + 1).join(' ')) && words.length - at > 2);
}

/** "Place: …", "Uhrzeit: …" */
function eventLabel(text: string | undefined): boolean {
	const colon = text?.slice(0, 40).search(/[:：]/) ?? -1;
	return colon > 1 && EVENT.has(keyOf(text!.slice(0, colon)));
}

/** Fewest different days that make a list. */
const LIST = 3;

/**
 * Whether a block is one of three or more lines in a row that print different days without a label: a list of dated
 * entries or of things to come, not stamps.
 */
export function inDatedRow(page: Page, index: number): boolean {
	if (!datedLine(page, index)) return false;
	let first = index;
	let last = index;
	while (index - first < LIST && datedLine(page, first - 1)) first -= 1;
	while (last - index < LIST && datedLine(page, last + 1)) last += 1;
	if (last - first + 1 < LIST) return false;
	const days = new Set<string>();
	for (let at = first; at <= last; at += 1)
		days.add(statedDates(page.blocks[at]!.text, { language: page.context.language })[0]?.edtf ?? '');
	return days.size >= LIST;
}

function datedLine(page: Page, index: number): boolean {
	const shape = page.shapes[index];
	if (!shape || shape.words > 30) return false;
	const stamp = page.stamp(index);
	return stamp.full && !stamp.labelled;
}
