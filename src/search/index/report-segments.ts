import { type Archive, type Piece, type Report, runningOrder } from '#archive';
import { passageText } from '#markdown';
import type { Segment, Voice } from '#search/engine';
import { plainText } from '#text';
import { outletOf } from './download-rows.ts';

/**
 * Everything that is printed of a report, in the order in which its page shows it, with who says it: the words that a
 * search finds.
 */
export function segmentsOf(archive: Archive, report: Report): Segment[] {
	const all = [
		...[report.kicker, report.deck].map((text) => segment('deck', text)),
		...[report.headline, ...report.alternateHeadlines].map((text) => segment('headline', text)),
		...runningOrder(report).flatMap(pieceSegments),
		...report.editorialNotes.map(({ text }) => segment('note', text)),
		...makersOf(report),
		...report.keywords.map((text) => segment('keyword', text)),
		segment('outlet', outletOf(archive, report)),
		segment('outlet', report.carriedBy === null ? '' : outletOf(archive, { outlet: report.carriedBy })),
		...report.comments.flatMap(({ author, text }) => [segment('comment', author), segment('comment', text)]),
	];
	return all.filter(({ text }) => text !== '');
}

function segment(voice: Voice, text: string | null, paragraph = 0): Segment {
	return { voice, paragraph, text: plainText(text ?? '').normalize('NFC') };
}

function pieceSegments(piece: Piece): Segment[] {
	if (piece.type === 'passage') {
		const { number } = piece.passage;
		return [segment(number === null ? 'subheading' : 'text', passageText(piece.passage), number ?? 0)];
	}
	if (piece.type === 'caption') {
		const { text, credit = '' } = piece.caption;
		return [segment('caption', text), segment('credit', text.includes(credit) ? '' : credit)];
	}
	if (piece.type === 'pull quote') return [segment('quote', piece.quote.text)];
	return piece.pieces.flatMap(pieceSegments);
}

/** Who made a report, in its own words, and by name where these leave it out. */
function makersOf({ printedCredits, authors, translators, credits }: Report): Segment[] {
	const printed = printedCredits.map(({ role, text }) => segment(role, text));
	const people = [
		...authors.map(({ name, role, handle, place }) => [['byline', name] as const, ...asides('byline', role, handle, place)]),
		...[...translators, ...credits].map(({ name, place }) => [['credit', name] as const, ...asides('credit', place)]),
	].flat();
	const said = printed.map(({ text }) => text).join('\n');
	return [...printed, ...people.filter(([, text]) => !said.includes(text)).map(([voice, text]) => segment(voice, text))];
}

function asides(voice: Voice, ...texts: readonly (string | undefined)[]): (readonly [Voice, string])[] {
	return texts.flatMap((text) => (text ? [[voice, text] as const] : []));
}
