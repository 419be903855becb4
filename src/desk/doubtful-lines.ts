import { type Archive, captureLines, type Report } from '#archive';
import { deskLinesUrl, type LineRun, trustOf } from '#model';
import { count, say, words } from '#words';
import { type DeskEntry, type Mend, sidecarFile } from './desk-entry.ts';

/** A paragraph of no more words than this that ends like no sentence may be a caption, a sub-heading or furniture. */
const SHORT = 7;
/** A run of this many words that ends like a sentence is rarely furniture. */
const LONG = 25;
/** What a sentence ends with, closing quotation marks and brackets behind it. */
const SENTENCE_END = /[.!?…:;؟۔。！？][)\]"'”’»›」]{0,3}$/u;
/** Items of a list are short and end like no sentence, and are paragraphs all the same. */
const LIST_ITEM = /^(?:[•‣▪·*–—-]|\d{1,3}[.)])\s/u;
/** Lines of one report that the desk tells of; the page of the capture shows all of them. */
const MOST = 12;

interface DoubtfulRun extends LineRun {
	readonly text: string;
	readonly words: number;
}

/** Lines that the reading is not sure of: short paragraphs that nothing claimed, and prose that was set aside. */
export function doubtfulLines(archive: Archive): DeskEntry[] {
	return archive.reports.flatMap((report) => {
		const runs = doubtfulRuns(archive, report);
		if (runs.length === 0) return [];
		return [
			{
				file: report.source.file,
				report,
				line: runs[0]?.from ?? null,
				says: runs.slice(0, MOST).flatMap(({ from, role, text, words: length }) => {
					const { desk, count: counts } = words();
					const why = role === 'paragraph' ? desk.shortParagraph : desk.longAside;
					const told = say(why, { line: from, words: count(counts.words, length) });
					return [{ text: told }, { text: text.slice(0, 160), lang: report.language, quoted: true as const }];
				}),
				mends: mendsFor(report, runs.slice(0, MOST)),
			},
		];
	});
}

function doubtfulRuns(archive: Archive, report: Report): DoubtfulRun[] {
	const maybe = report.lines.filter(
		({ role, rule }) => trustOf(rule) === 'unclaimed' || (role === 'furniture' && trustOf(rule) !== 'cataloguer'),
	);
	if (maybe.length === 0) return [];
	const lines = captureLines(archive, report);
	return maybe.flatMap((run) => {
		const text = lines
			.slice(run.from - 1, run.to)
			.map((line) => line.text.trim())
			.join(' ');
		const length = text.split(/\s+/).length;
		const ends = SENTENCE_END.test(text.slice(-8));
		const doubtful = run.role === 'paragraph' ? length <= SHORT && !ends && !LIST_ITEM.test(text) : length >= LONG && ends;
		return doubtful ? [{ ...run, text, words: length }] : [];
	});
}

/** The roles confirmed as they were read, or the page where lines are given others. */
function mendsFor({ id, source }: Report, runs: readonly DoubtfulRun[]): Mend[] {
	const { desk: w } = words();
	const edits = runs.map(({ from, to, role }) => ({ at: ['lines'], append: from === to ? { from, role } : { from, to, role } }));
	return [
		{ text: w.rightAsRead, file: sidecarFile(source.file), edits },
		{ text: w.otherRoles, href: deskLinesUrl(id) },
	];
}
