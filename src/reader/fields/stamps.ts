import { stampLine, statedDates } from '#dates';
import { NOTICES } from '../lexicon/days.ts';
import type { ClassifiedBlock, Stamp } from '../reading.ts';
import { keyOf } from '../roles/shape.ts';

/**
 * The lines that state when the report was published or changed: stamp lines, and bylines, credits and titles with a
 * date on them.
 */
export function stampsOf(blocks: readonly ClassifiedBlock[], language: string): Stamp[] {
	const stamps: Stamp[] = [];
	let label: Stamp['label'] = null;
	const text = blocks.findIndex(({ role }) => role === 'paragraph');
	for (const [index, block] of blocks.entries()) {
		const credited =
			block.role === 'credit' && index < text && stampLine(block.text, language).labelled && stampLine(block.text, language).full;
		if (block.role !== 'timestamp' && block.role !== 'byline' && !credited) continue;
		const stamp = stampLine(block.text, language);
		if (!stamp.dated) {
			label = block.role === 'timestamp' ? stamp.label : null;
			continue;
		}
		stamps.push({ line: block.from, text: block.text, label: stamp.label ?? label });
		label = null;
	}
	if (stamps.length > 0) return stamps;
	const titles = titleStamps(blocks, language);
	return titles.length > 0 ? titles : openingStamps(blocks, language);
}

/** A title that opens with the day, as notices print it, "14.03.2017 - Sluices reopen", or that a day stands behind. */
function titleStamps(blocks: readonly ClassifiedBlock[], language: string): Stamp[] {
	return blocks.flatMap(({ role, text, from }) => {
		if (role !== 'headline' && role !== 'alternate headline' && role !== 'deck') return [];
		const behind = role === 'deck' ? null : titleDay(text, language).day;
		if (behind !== null) return [{ line: from, text: behind, label: null }];
		const first = statedDates(text.slice(0, 60), { language })[0];
		const opens = first?.index === 0 && !first.ambiguous && /^\s?[-–—|:]\s/.test(text.slice(first.length));
		return opens ? [{ line: from, text: text.slice(0, first.length), label: null }] : [];
	});
}

/** A title with the day that was printed behind it taken off, and that day as printed; null when there is none. */
export interface TitleDay {
	readonly title: string;
	readonly day: string | null;
}

/** Fewest words of a title that a day may stand behind. */
const LEAST_WORDS = 3;
/** What joins a day to the words before it: then it is the title's own, "Day of the River on 22.01.2021". */
const JOINED =
	/(?<!\p{L})(?:am|vom|bis|ab|zum|seit|und|on|of|from|to|until|by|and|for|du|le|au|des|del|el|al|de|dal|il|em|van|op|od|do|от|до|с|на|в|من|في|يوم)\.?$|[-–—,:(]$/iu;

/** Takes the day off the end of a title: in numbers, "Water prices at a glance 21.11.2021", or glued to its last word. */
export function titleDay(text: string, language: string): TitleDay {
	const whole = { title: text, day: null };
	const last = statedDates(text.slice(-40), { language }).at(-1);
	if (!last || last.ambiguous || last.edtf.length < 10) return whole;
	const start = Math.max(0, text.length - 40) + last.index;
	const [before, day, after] = [text.slice(0, start), text.slice(start, start + last.length), text.slice(start + last.length)];
	const glued = before !== '' && !/\s$/.test(before);
	const title = before.trimEnd();
	if (/[\p{L}\p{N}]/u.test(after) || (/\p{L}/u.test(day) && !glued) || JOINED.test(title)) return whole;
	return title.split(/\s+/).length < LEAST_WORDS ? whole : { title, day };
}

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
function openingStamps(blocks: readonly ClassifiedBlock[], language: string): Stamp[] {
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
