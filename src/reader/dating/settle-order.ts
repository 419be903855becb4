import { dateInWords, edtfParts, latestWeekday, mentionedDates, readDay, weekdayName } from '#dates';
import type { Edtf } from '#model';
import { britishSpellings } from './english-variety.ts';
import type { DatedParagraph } from './evidence.ts';
import type { PrintedStamp } from './printed-stamps.ts';

/** A stamp's date after the text was asked which of its two readings is meant. */
export interface SettledDate {
	readonly edtf: Edtf;
	readonly inferred: boolean;
	readonly reasons: readonly string[];
}

/** How many paragraphs from the top count as the lead. */
const LEAD = 3;

/**
 * Decides between the two days that an all-number date can mean, by days and weekdays in the lead: news tells of the
 * day itself or the day before. What the lead decides is inferred and marked `?`; otherwise the set of both stays.
 */
export function settleOrder(stamp: PrintedStamp, paragraphs: readonly DatedParagraph[], language: string): SettledDate {
	if (!stamp.ambiguous) return { edtf: stamp.edtf, inferred: false, reasons: [] };
	const parts = edtfParts(stamp.edtf);
	const days = parts.form === 'one of' ? parts.members.flatMap(({ from }) => (from ? [from.earliest] : [])) : [];
	const lead = paragraphs.slice(0, LEAD);
	const verdicts = days.map((day) => ({ day, ...verdict(day, lead, language) }));
	const near = verdicts.filter(({ fits }) => fits === true);
	const far = verdicts.filter(({ fits }) => fits === false);
	const [choice] = near;
	const both = `It can mean ${dateInWords(stamp.edtf)}`;
	if (choice && near.length === 1 && far.length === 1) {
		return {
			edtf: `${choice.day}?` as Edtf,
			inferred: true,
			reasons: [`${both}; ${choice.why} speaks for ${dateInWords(choice.day as Edtf)}.`],
		};
	}
	const british = language.startsWith('en') && britishSpellings(paragraphs.map(({ text }) => text).join(' ')) >= 2;
	const day = british ? dayFirstOf(stamp, days) : null;
	if (day) {
		return {
			edtf: `${day}?` as Edtf,
			inferred: true,
			reasons: [`${both}; the text is in British spelling, which puts the day first.`],
		};
	}
	return { edtf: stamp.edtf, inferred: false, reasons: [`${both}, and nothing in the text decides.`] };
}

/** The reading in which the number printed first is the day. */
function dayFirstOf(stamp: PrintedStamp, days: readonly string[]): string | null {
	return days.find((day) => Number(day.slice(8)) === stamp.firstNumber) ?? null;
}

/** Whether the lead tells of days right before (true) or clearly not (false) a day; null when it says nothing. */
function verdict(day: string, lead: readonly DatedParagraph[], language: string): { fits: boolean | null; why: string } {
	const number = readDay(day) ?? 0;
	let worst: { fits: boolean | null; why: string } = { fits: null, why: '' };
	for (const { line, text } of lead) {
		for (const { edtf, kind, index, length } of mentionedDates(text, day, language)) {
			const told = readDay(edtf);
			if (told === null || (kind !== 'weekday' && kind !== 'month and day' && kind !== 'full')) continue;
			const back = number - told;
			const why = `"${text.slice(index, index + length)}" in line ${line}`;
			if (kind === 'weekday') {
				if (back <= 1) worst = worst.fits === false ? worst : { fits: true, why };
				else if (back >= 3) worst = { fits: false, why };
			} else if (back >= 0 && back <= 7) return { fits: true, why };
			else if (back < 0 || back > 20) worst = { fits: false, why };
		}
	}
	return worst;
}

/** The sentence that says that a stamp's printed weekday is not that of its day; none when it agrees or there is none. */
export function weekdayDoubt(stamp: PrintedStamp): string[] {
	const day = readDay(stamp.edtf);
	if (day === null || stamp.weekday === undefined || latestWeekday(stamp.weekday, day) === day) return [];
	return [`${dateInWords(stamp.edtf)} was a ${weekdayName(stamp.edtf)}, not the weekday printed beside it.`];
}
