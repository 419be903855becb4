import { addDays, bounds, overlaps, precision } from '#dates';
import { because, type Edtf, type Evidence } from '#model';
import type { PublicationDate } from '../reading.ts';
import type { DateEvidence } from './evidence.ts';
import { byAddress, type PrintedStamp, printedStamps } from './evidence.ts';
import { type SettledDate, settleOrder, weekdayDoubt } from './settle-order.ts';
import { earliestByEvents, latestByComments, yearOfDay } from './year-of-day.ts';

/** A set of days is given as the date only when it spans no more than about a month. */
const WIDEST_SET = 31;

/**
 * The publication date by evidence, in order of trust: a stamp labelled published, a stamp without a label, a stamp
 * labelled updated, a day without a year whose year can be shown, and bounds from comments and past events. Each step
 * leaves its reason. A wrong date is worse than none: where evidence is thin the date is null and only bounds are given.
 */
export function publicationDate(evidence: DateEvidence): PublicationDate {
	const stamps = printedStamps(evidence.stamps, evidence.houseStyle?.dateOrder, evidence.language, evidence.page);
	const printed = byStamps(stamps, evidence) ?? byYearlessDay(stamps, evidence);
	if (printed) return printed;
	const limits = byBounds(evidence);
	return byAddress(evidence, limits) ?? limits;
}

function byStamps(all: readonly PrintedStamp[], evidence: DateEvidence): PublicationDate | null {
	const days = all.filter(({ edtf }) => precision(edtf) !== 'month');
	// A month alone is as often a rubric ("News March 2017"): it counts only where nothing else is on the line.
	const stamps = days.length > 0 ? days : all.filter(({ label, words, length }) => label !== null || length >= words.length - 2);
	const printed = stamps.filter(({ label }) => label !== 'updated');
	const head = aboveText(printed, evidence);
	// A post that the text shows says when it was published, too.
	const own = head.length > 0 ? head : printed;
	const published = own.filter(({ label }) => label === 'published');
	const chosen = pick(published.length > 0 ? published : own.length > 0 ? own : stamps, evidence);
	if (!chosen) return null;
	const settled = chosen.label === 'updated' ? aboutUpdate(chosen) : settleOrder(chosen, evidence.paragraphs, evidence.language);
	const reasons = [because('date/printed', chosen.line, { words: chosen.words }), ...settled.reasons];
	const other = stamps.find((stamp) => stamp.label !== 'updated' && !overlaps(stamp.edtf, chosen.edtf));
	if (other) reasons.push(because('date/also-printed', other.line, { date: other.edtf }));
	const { earliest, latest } = bounds(settled.edtf);
	const doubts = contradictions(chosen, latest, evidence);
	return {
		date: doubts.length > 0 && precision(settled.edtf) === 'day' ? doubtful(settled.edtf) : settled.edtf,
		dateBasis: settled.inferred ? 'inferred' : 'stated',
		dateReasons: [...reasons, ...doubts],
		dateEarliest: earliest,
		dateLatest: latest,
		updated: chosen.label === 'updated' ? chosen.edtf : updateAfter(stamps, chosen, earliest),
	};
}

/** How many days after its stamp a report may tell of a day before the stamp is doubted: texts are mended later. */
const MENDED_LATER = 31;

/** What speaks against a stamp: a weekday that is not its own, a comment older than it, a day in the text well after it. */
function contradictions(
	chosen: PrintedStamp,
	latest: string | null,
	{ comments, paragraphs, language }: DateEvidence,
): Evidence[] {
	const doubts = weekdayDoubt(chosen);
	const comment = latestByComments(comments);
	if (latest && comment && comment.day < addDays(latest, -1)) {
		doubts.push(because('date/comment-before', comment.reason.line, { date: comment.day }));
	}
	const told = earliestByEvents(paragraphs, null, language);
	if (latest && told && told.day > addDays(latest, MENDED_LATER)) {
		doubts.push(because('date/told-later', told.reason.line, { date: told.day }));
	}
	return doubts;
}

function doubtful(edtf: Edtf): Edtf {
	return (edtf.endsWith('~') ? edtf.replace('~', '%') : edtf.endsWith('?') ? edtf : `${edtf}?`) as Edtf;
}

/** An update on its own gives the day of publication only about: the report may be older. */
function aboutUpdate({ edtf, ambiguous }: PrintedStamp): SettledDate {
	const reasons = [because('date/only-update', null, {})];
	return { edtf: ambiguous || precision(edtf) !== 'day' ? edtf : (`${edtf}~` as Edtf), inferred: true, reasons };
}

/**
 * Of several stamps of equal trust: above the text before below it, then the one beside headline or byline, then the
 * first printed.
 */
function pick(stamps: readonly PrintedStamp[], evidence: DateEvidence): PrintedStamp | null {
	const { headLines = [] } = evidence;
	const above = aboveText(stamps, evidence);
	const candidates = above.length > 0 ? above : stamps;
	const distance = ({ line }: PrintedStamp) => Math.min(...headLines.map((head) => Math.abs(head - line)), 1e9);
	return candidates.reduce<PrintedStamp | null>(
		(best, stamp) => (best && distance(best) <= distance(stamp) ? best : stamp),
		null,
	);
}

function aboveText(stamps: readonly PrintedStamp[], { paragraphs }: DateEvidence): PrintedStamp[] {
	const bodyStart = paragraphs[0]?.line ?? Number.POSITIVE_INFINITY;
	return stamps.filter(({ line }) => line < bodyStart);
}

/** The last update that is printed beside another date and is not before it. */
function updateAfter(stamps: readonly PrintedStamp[], chosen: PrintedStamp, earliest: string | null): Edtf | null {
	const updates = stamps.filter((stamp) => stamp.label === 'updated' && stamp !== chosen && !stamp.ambiguous);
	const later = updates.filter(({ edtf }) => (bounds(edtf).latest ?? '') >= (earliest ?? ''));
	return (
		later
			.map(({ edtf }) => edtf)
			.sort()
			.at(-1) ?? null
	);
}

function byYearlessDay(stamps: readonly PrintedStamp[], evidence: DateEvidence): PublicationDate | null {
	if (stamps.length > 0) return null;
	const found = yearOfDay(evidence, latestByComments(evidence.comments));
	if (!found) return null;
	return {
		date: found.day as Edtf,
		dateBasis: found.basis,
		dateReasons: found.reasons,
		dateEarliest: found.day,
		dateLatest: found.day,
		updated: null,
	};
}

function byBounds({ comments, paragraphs, language }: DateEvidence): PublicationDate {
	const latest = latestByComments(comments);
	const earliest = earliestByEvents(paragraphs, latest?.day ?? null, language);
	const reasons = [because('date/none', null, {}), ...[earliest, latest].flatMap((bound) => (bound ? [bound.reason] : []))];
	const narrow = earliest !== null && latest !== null && addDays(earliest.day, WIDEST_SET) > latest.day;
	const set = narrow ? (earliest.day === latest.day ? `${latest.day}?` : `[${earliest.day}..${latest.day}]`) : null;
	return {
		date: set as Edtf | null,
		dateBasis: set ? 'inferred' : 'unknown',
		dateReasons: reasons,
		dateEarliest: earliest?.day ?? null,
		dateLatest: latest?.day ?? null,
		updated: null,
	};
}
