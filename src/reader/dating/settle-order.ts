import { edtfParts, latestWeekday, mentionedDates, readDay } from '#dates';
import { because, type Edtf, type Evidence } from '#model';
import type { DatedParagraph, PrintedStamp } from './evidence.ts';

/** A stamp's date after the text was asked which of its two readings is meant. */
export interface SettledDate {
	readonly edtf: Edtf;
	readonly inferred: boolean;
	readonly reasons: readonly Evidence[];
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
	const set = stamp.edtf;
	if (choice && near.length === 1 && far.length === 1) {
		return {
			edtf: `${choice.day}?` as Edtf,
			inferred: true,
			reasons: [because('date/order-by-text', choice.line, { set, words: choice.words, date: choice.day })],
		};
	}
	const british = language.startsWith('en') && britishSpellings(paragraphs.map(({ text }) => text).join(' ')) >= 2;
	const day = british ? dayFirstOf(stamp, days) : null;
	if (day) {
		return {
			edtf: `${day}?` as Edtf,
			inferred: true,
			reasons: [because('date/order-by-spelling', null, { set })],
		};
	}
	return { edtf: stamp.edtf, inferred: false, reasons: [because('date/order-open', null, { set })] };
}

/** The reading in which the number printed first is the day. */
function dayFirstOf(stamp: PrintedStamp, days: readonly string[]): string | null {
	return days.find((day) => Number(day.slice(8)) === stamp.firstNumber) ?? null;
}

/** What the lead says about a day, and the words that say so. */
interface Verdict {
	readonly fits: boolean | null;
	readonly words: string;
	readonly line: number | null;
}

/** Whether the lead tells of days right before (true) or clearly not (false) a day; null when it says nothing. */
function verdict(day: string, lead: readonly DatedParagraph[], language: string): Verdict {
	const number = readDay(day) ?? 0;
	let worst: Verdict = { fits: null, words: '', line: null };
	for (const { line, text } of lead) {
		for (const { edtf, kind, index, length } of mentionedDates(text, day, language)) {
			const told = readDay(edtf);
			if (told === null || (kind !== 'weekday' && kind !== 'month and day' && kind !== 'full')) continue;
			const back = number - told;
			const where = { words: text.slice(index, index + length), line };
			if (kind === 'weekday') {
				if (back <= 1) worst = worst.fits === false ? worst : { fits: true, ...where };
				else if (back >= 3) worst = { fits: false, ...where };
			} else if (back >= 0 && back <= 7) return { fits: true, ...where };
			else if (back < 0 || back > 20) worst = { fits: false, ...where };
		}
	}
	return worst;
}

/** That a stamp's printed weekday is not that of its day; nothing when it agrees or there is none. */
export function weekdayDoubt(stamp: PrintedStamp): Evidence[] {
	const day = readDay(stamp.edtf);
	if (day === null || stamp.weekday === undefined || latestWeekday(stamp.weekday, day) === day) return [];
	return [because('date/other-weekday', stamp.line, { date: stamp.edtf })];
}

/** Spellings of British English, lower case, so that names ("Labour", "Centre") do not count. */
const BRITISH =
	/\b(?:colour(?:s|ed)?|favour(?:ed|ite|ites|s)?|honour(?:ed|s)?|labour|neighbour(?:s|ing|hood)?|behaviour|rumours?|harbour|armoured|centres?|theatres?|kilometres?|metres?|defence|offences?|organis(?:e|ed|ing|ation|ations)|recognis(?:e|ed|ing)|realis(?:e|ed|ing)|criticis(?:e|ed|ing)|mobilis(?:e|ed|ing|ation)|travell(?:ed|ing)|cancelled|whilst|per cent|tyres?|programmes?)\b/g;

/** How many spellings of British English a text has; of two or more it can be said that an all-number date puts the day first. */
function britishSpellings(text: string): number {
	return text.slice(0, 50_000).match(BRITISH)?.length ?? 0;
}
