import type { Inline, Passage } from '#markdown';
import type { Kind } from '#model';
import type { Report } from './reports.ts';

/** One mention of a name with the words around it. */
export interface ConcordanceLine {
	readonly report: Report;
	/** Paragraph number; null for a sub-heading. */
	readonly paragraph: number | null;
	readonly before: string;
	/** The name as the report spells it. */
	readonly name: string;
	readonly after: string;
}

export interface Concordance {
	/** In the order of the reports given, then of the text. */
	readonly lines: readonly ConcordanceLine[];
	/** How many mentions of one report were taken at most. */
	readonly perReport: number;
	/** Whether mentions or reports were left out. */
	readonly cut: boolean;
}

/** Letters before a name, and letters of a name with what follows: what fits on one line of a desktop page. */
const BEFORE = 50;
const AFTER = 62;
/** After a long name there is still a little. */
const LEAST_AFTER = 24;

/**
 * A name in its contexts. When reports are many each gives fewer mentions, so that no long report crowds out the rest.
 *
 * @param reports the reports to read, in the order in which their lines are wanted
 * @param most how many lines at most
 */
export function concordance(reports: readonly Report[], kind: Kind, id: string, most: number): Concordance {
	const perReport = Math.max(1, Math.floor(most / Math.max(1, reports.length)));
	const lines: ConcordanceLine[] = [];
	let cut = false;
	for (const report of reports) {
		if (lines.length > most) break;
		const found = mentionsIn(report, kind, id);
		cut ||= found.length > perReport;
		lines.push(...found.slice(0, perReport));
	}
	return { lines: lines.slice(0, most), perReport, cut: cut || lines.length > most };
}

function mentionsIn(report: Report, kind: Kind, id: string): ConcordanceLine[] {
	return report.passages(`${kind}:${id}`).flatMap((passage) =>
		passage.inlines.flatMap((inline, index): ConcordanceLine[] => {
			if (!('kind' in inline) || inline.kind !== kind || inline.id !== id) return [];
			return [{ report, paragraph: passage.number, name: inline.text, ...around(passage, index) }];
		}),
	);
}

function around({ inlines }: Passage, index: number): { before: string; after: string } {
	const text = (part: readonly Inline[]) => part.map((inline) => inline.text).join('');
	const room = Math.max(LEAST_AFTER, AFTER - (inlines[index]?.text.length ?? 0));
	return { before: lastWords(text(inlines.slice(0, index)), BEFORE), after: firstWords(text(inlines.slice(index + 1)), room) };
}

/** The end of a text, from the start of a word. */
function lastWords(text: string, most: number): string {
	if (text.length <= most) return text;
	const cut = text.slice(-most);
	const space = cut.search(/\s/);
	return (space < 0 ? cut : cut.slice(space + 1)).toWellFormed();
}

/** The beginning of a text, to the end of a word. */
function firstWords(text: string, most: number): string {
	if (text.length <= most) return text;
	const cut = text.slice(0, most);
	const space = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\u00a0'));
	return (space < 0 ? cut : cut.slice(0, space)).toWellFormed();
}
