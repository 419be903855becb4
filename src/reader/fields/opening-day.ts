import { stampLine, statedDates } from '#dates';
import { NOTICES } from '../lexicon/publication.ts';
import type { ClassifiedBlock, Stamp } from '../reading.ts';
import { keyOf } from '../roles/shape.ts';

const NOTICE = new Set(NOTICES.map(keyOf));
/** How far into a paragraph its opening reaches. */
const OPENING = 70;
/** How many paragraphs are looked at: days that open several are a chronicle's. */
const PARAGRAPHS = 12;
/** What closes the day off from the words behind it. */
const CLOSED = /^(?:\s?[–—|:]|\s-\s|\.\s|\s{2})/u;

/**
 * The day that opens the first paragraph, as notices and columns print it: "29.11.2022 – The council …", "Press release
 * of 14 March 2017 | …". None where the openings of the text name several days.
 */
export function openingStamps(blocks: readonly ClassifiedBlock[], language: string): Stamp[] {
	const paragraphs = blocks.filter(({ role }) => role === 'paragraph').slice(0, PARAGRAPHS);
	const days = paragraphs.map(({ raw }) => openingDay(raw, language));
	const named = new Set(days.flatMap((day) => (day === null ? [] : [day.edtf])));
	const [first] = paragraphs;
	const [day] = days;
	if (!first || !day || named.size > 1) return [];
	return [{ line: first.from, text: day.text, label: null }];
}

function openingDay(raw: string, language: string): { edtf: string; text: string } | null {
	const opening = raw.trimStart().slice(0, OPENING);
	const [date] = statedDates(opening, { language });
	if (!date || date.ambiguous || date.edtf.length < 10) return null;
	const lead = opening.slice(0, date.index);
	if (!CLOSED.test(opening.slice(date.index + date.length)) || !mayLead(lead, language)) return null;
	return { edtf: date.edtf, text: opening.slice(0, date.index + date.length) };
}

/** Nothing but a weekday, a desk or the name of a notice stands before the day. */
function mayLead(lead: string, language: string): boolean {
	const key = keyOf(lead);
	return key === '' || NOTICE.has(key) || stampLine(lead, language).rest.length === 0;
}
