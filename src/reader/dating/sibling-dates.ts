import { addDays, type MentionedDate, mentionedDates, readDay, weekdayOf } from '#dates';
import { because, type Edtf, type Evidence } from '#model';
import type { PublicationDate } from '../reading.ts';
import { type SiblingLimit, type SiblingReport, sameTellings } from './sibling.ts';

/** Passages shorter than this prove nothing. */
const SHORTEST_PASSAGE = 12;
/** Limits that stay further apart than this are given as bounds, not as a date. */
const WIDEST_SET = 31;

/**
 * Narrows the dates of reports that print none by dated reports that share a passage with them: both tell one event,
 * here by weekday and there by date; or the dated one quotes this one's agency on a weekday that this one names too.
 * Returns the changed dates by report id. What contradicts dates nothing, and is told as a contradiction.
 */
export function narrowBySiblings(reports: readonly SiblingReport[]): Map<string, PublicationDate> {
	const byId = new Map(reports.map((report) => [report.id, report]));
	const narrowed = new Map<string, PublicationDate>();
	for (const report of reports) {
		if (report.date.date !== null) continue;
		const limits = report.shared.flatMap((shared) => {
			const sibling = byId.get(shared.report);
			const long = shared.passages.some(({ words }) => words >= SHORTEST_PASSAGE);
			if (!sibling || !long || sibling === report || !sibling.date.dateLatest || sibling.date.date === null) return [];
			return [...sameTellings(report, sibling), ...quotedBy(report, sibling)];
		});
		const date = limits.length > 0 ? intersect(report.date, limits) : null;
		if (date) narrowed.set(report.id, date);
	}
	return narrowed;
}

function intersect(own: PublicationDate, limits: readonly SiblingLimit[]): PublicationDate | null {
	let [earliest, latest] = [own.dateEarliest, own.dateLatest];
	for (const limit of limits) {
		if (limit.earliest && (!earliest || limit.earliest > earliest)) earliest = limit.earliest;
		if (limit.latest && (!latest || limit.latest < latest)) latest = limit.latest;
	}
	if (!earliest || !latest) return null;
	if (earliest > latest) return contradicted(own, limits);
	const about = limits.some((limit) => limit.about);
	const date =
		earliest === latest
			? `${earliest}${about ? '~' : '?'}`
			: addDays(earliest, WIDEST_SET) > latest
				? `[${earliest}..${latest}]`
				: null;
	return {
		...own,
		date: date as Edtf | null,
		dateBasis: date ? 'inferred' : 'unknown',
		dateReasons: distinct([...own.dateReasons, ...limits.map(({ reason }) => reason)]),
		dateEarliest: earliest,
		dateLatest: latest,
	};
}

/** Each reason once, in order. */
function distinct(reasons: readonly Evidence[]): Evidence[] {
	return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
}

/** Tellings that cannot all be true date nothing; they are set side by side. */
function contradicted(own: PublicationDate, limits: readonly SiblingLimit[]): PublicationDate {
	const reasons = limits.map(({ reason }) => reason);
	return { ...own, dateReasons: distinct([...own.dateReasons, ...reasons, because('date/contradicted', null, {})]) };
}

/** How far from the name of the source the weekday may stand, in UTF-16 units. */
const NEAR = 40;

/**
 * A dated sibling that quotes this report's source by name and weekday ("told the agency on Thursday") and shares a
 * passage with it. When this report names the same weekday, it is of that day, or about it: the quoting one cannot be
 * the older of the two.
 */
function quotedBy(report: SiblingReport, sibling: SiblingReport): SiblingLimit[] {
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
