import { type Passage, passageText } from '#markdown';
import type { Caption, Embedded, PullQuote } from '#model';
import { plainText } from '#text';
import type { Report } from './reports.ts';

/** A piece of a report's text as the page shows it. */
export type Piece =
	| { readonly type: 'passage'; readonly passage: Passage }
	| { readonly type: 'caption'; readonly caption: Caption }
	| { readonly type: 'pull quote'; readonly quote: PullQuote }
	| { readonly type: 'embedded'; readonly embedded: Embedded; readonly pieces: readonly Piece[] };

/** The text of a report in the order of its page: captions and pull quotes where they stood, an embedded report in one piece. */
export function runningOrder(report: Report): Piece[] {
	const pieces: Piece[] = captionsAfter(report, 0);
	let inside: { embedded: Embedded; pieces: Piece[] } | null = null;
	for (const passage of report.passages()) {
		const { number } = passage;
		const starts = number === null ? undefined : report.embedded.find(({ firstParagraph }) => firstParagraph === number);
		if (starts) {
			inside = { embedded: starts, pieces: [] };
			pieces.push({ type: 'embedded', ...inside });
		}
		const here = inside?.pieces ?? pieces;
		here.push({ type: 'passage', passage });
		if (number === null) continue;
		if (inside && number >= inside.embedded.lastParagraph) inside = null;
		// What stands below the last paragraph of an embedded report is the outer one's again.
		(inside?.pieces ?? pieces).push(...captionsAfter(report, number), ...quotesAfter(report, number));
	}
	return pieces;
}

function captionsAfter({ captions }: Report, number: number): Piece[] {
	return captions.filter(({ after }) => after === number).map((caption) => ({ type: 'caption', caption }));
}

function quotesAfter(report: Report, number: number): Piece[] {
	return report.pullQuotes
		.filter((quote) => paragraphAbove(report, quote) === number)
		.map((quote) => ({ type: 'pull quote', quote }));
}

/** The paragraph that a pull quote stood under; at least the first. */
function paragraphAbove({ lines }: Report, { lines: own, of }: PullQuote): number {
	const line = own[0] as number;
	const above = lines.filter(({ role, to }) => role === 'paragraph' && to < line).length;
	return Math.max(1, above === 0 ? (of ?? 1) : above);
}

const SUPPLIED_WORDS = 8;

/** What a report is listed under: its headline; else its first words in square brackets, as libraries supply a title. */
export function titleOf(report: Report): string {
	if (report.headline !== null) return plainText(report.headline);
	const first = report.passages()[0];
	const words = first ? plainText(passageText(first).slice(0, 400)).split(' ') : [];
	const start = words.slice(0, SUPPLIED_WORDS).join(' ');
	return `[${start}${words.length > SUPPLIED_WORDS || start === '' ? ' …' : ''}]`.replace('[ ', '[');
}

const SUMMARY_LENGTH = 200;

/**
 * One or two sentences for lists and descriptions: the deck, else the start of the first paragraph. Empty when there is
 * no text.
 */
export function summaryOf(report: Report): string {
	if (report.deck !== null) return plainText(report.deck);
	const first = report.passages().find((passage) => passage.type === 'paragraph');
	const text = first ? plainText(passageText(first).slice(0, SUMMARY_LENGTH * 4)) : '';
	if (text.length <= SUMMARY_LENGTH) return text;
	const space = text.lastIndexOf(' ', SUMMARY_LENGTH);
	return `${text.slice(0, space > SUMMARY_LENGTH / 2 ? space : SUMMARY_LENGTH).toWellFormed()} …`;
}
