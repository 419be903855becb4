import { stampLine } from '#dates';
import type { SourceLine } from '#text';
import { CLOSING_NUMBER, FACTIVA_TAGS, LENGTH } from '../lexicon/records.ts';
import type { Entry, RecordFinder } from './labelled.ts';

/** Fewest tags of a record of Factiva. */
const FEWEST_TAGS = 4;

/** "HD Council votes …", "PD 3 February 2016": a field behind two or three capitals, its words below it. */
export const factivaTags: RecordFinder = (lines) => {
	const entries = lines.flatMap(({ text }, at): Entry[] => {
		const match = /^\s?([A-Z]{2,3})(?:\s+(\S.*)|\s*)$/.exec(text.slice(0, 3000));
		const part = match === null ? undefined : FACTIVA_TAGS[match[1]!];
		return part === undefined ? [] : [{ at, part, value: match![2] ?? '' }];
	});
	const tags = new Set(entries.map(({ at }) => lines[at]!.text.trim().slice(0, 3).trim()));
	const opens = entries[0] !== undefined && lines.slice(0, entries[0].at).filter(({ text }) => text.trim() !== '').length <= 3;
	return opens && tags.size >= FEWEST_TAGS && (tags.has('HD') || tags.has('LP')) ? valuesBelow(lines, entries) : [];
};

/** A tag alone on its line has its value on the next one, where that is no tag. */
function valuesBelow(lines: readonly SourceLine[], entries: readonly Entry[]): Entry[] {
	const taken = new Set(entries.map(({ at }) => at));
	return entries.flatMap((entry): Entry[] => {
		const below = lines[entry.at + 1]?.text.trim() ?? '';
		if (entry.value !== '' || entry.part === 'text' || below === '' || taken.has(entry.at + 1)) return [entry];
		return [entry, { at: entry.at + 1, part: entry.part, value: below }];
	});
}

/** How many lines the head of a display may take up. */
const HEAD = 30;
/** "04:15", "04:15 AM": when the database took a report in. */
const TIME = /^\s*\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[ap]\.?m\.?)?\s*$/i;
const RIGHTS = /^\s*(?:\(c\)|©|copyright)/i;

/** The same without tags: words, day, time, paper, code, edition, page, language and rights, a line each. */
export const factivaDisplay: RecordFinder = (lines) => {
	const inked = lines.flatMap(({ text }, at) => (text.trim() === '' ? [] : [at]));
	const close = inked.findLast((at) => lines[at]!.text.length < 80 && CLOSING_NUMBER.test(lines[at]!.text));
	const length = inked.slice(0, HEAD).find((at) => lines[at]!.text.length < 30 && LENGTH.test(lines[at]!.text.trim()));
	if (close === undefined || length === undefined) return [];
	const below = inked.slice(inked.indexOf(length) + 1, inked.indexOf(length) + HEAD);
	const rights = below.findIndex((at) => RIGHTS.test(lines[at]!.text));
	const day = below.findIndex((at) => lines[at]!.text.length < 60 && stampLine(lines[at]!.text).full);
	if (rights < 0 || day < 0 || day > rights) return [];
	const paper = below.slice(day + 1, rights).find((at) => !TIME.test(lines[at]!.text));
	const entries = [length, ...below.slice(0, rights), close].filter((at) => at !== below[day]);
	return entries.map((at): Entry => {
		return at === paper ? { at, part: 'outlet', value: lines[at]!.text.trim() } : { at, part: 'other', value: '' };
	});
};
