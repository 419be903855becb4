import { type MentionedDate, mentionedDates, readDay, weekdayOf } from '#dates';
import { because } from '#model';
import type { SiblingLimit, SiblingReport } from './sibling.ts';

/** How far from the name of the source the weekday may stand, in UTF-16 units. */
const NEAR = 40;

/**
 * A dated sibling that quotes this report's source by name and weekday ("told the agency on Thursday") and shares a
 * passage with it. When this report names the same weekday, it is of that day, or about it: the quoting one cannot be
 * the older of the two.
 */
export function quotedBy(report: SiblingReport, sibling: SiblingReport): SiblingLimit[] {
	const latest = sibling.date.dateLatest;
	const sources = (report.sources ?? []).filter((source) => source.length >= 3);
	if (!latest || sources.length === 0) return [];
	const own = new Set(report.paragraphs.flatMap(({ text }) => weekdaysIn(text, latest, report.language).map(weekday)));
	for (const { line, text } of sibling.paragraphs) {
		for (const mention of weekdaysIn(text, latest, sibling.language)) {
			const beside = text.slice(Math.max(0, mention.index - NEAR), mention.index + mention.length + NEAR);
			const source = sources.find((name) => namesWhole(beside, name));
			if (!source || !own.has(weekday(mention))) continue;
			const day = mention.edtf;
			const reason = because('date/quoted-by', null, { report: sibling.id, source, otherLine: line, date: day });
			return [{ earliest: day, latest, about: true, reason }];
		}
	}
	return [];
}

function weekdaysIn(text: string, reference: string, language: string): MentionedDate[] {
	return mentionedDates(text, reference, language).filter(({ kind }) => kind === 'weekday');
}

function weekday(mention: MentionedDate): number {
	return weekdayOf(readDay(mention.edtf) ?? 0);
}

function namesWhole(text: string, name: string): boolean {
	const at = text.indexOf(name);
	return at >= 0 && !/[\p{L}\p{N}]/u.test(`${text[at - 1] ?? ''}${text[at + name.length] ?? ''}`);
}
