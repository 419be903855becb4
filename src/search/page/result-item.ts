import type { Findings } from '../findings.ts';
import { excerptOf, fragmentOf, paragraphsOf } from '../text/excerpt.ts';
import type { IndexedReport } from '../text/indexed-report.ts';
import { markedPlaces } from '../text/marked-places.ts';
import { wordsOf } from '../text/report-words.ts';
import { copyOf, make } from './elements.ts';
import { fill, type LiveWords } from './page-words.ts';

const MOST_PARAGRAPHS = 8;

/** One result: headline, outlet, date with its mark, excerpt, and links to the paragraphs where it was found. */
export function resultItem(
	[id, title, outlet, date, certainty, content, starts]: IndexedReport,
	number: number,
	findings: Findings,
	home: string,
	words: LiveWords,
): HTMLElement {
	const item = copyOf('result');
	const find = (name: string) => item.querySelector(`[data-${name}]`) as HTMLElement;
	const address = `${home}reports/${id}.html`;
	const text = wordsOf(content);
	const paragraphs = paragraphsOf(starts, text.length);
	const { marked, found } = markedPlaces(text, number, findings, paragraphs);
	const mark = document.getElementById(`mark-${certainty}`);
	if (mark) find('date').append(copyOf(mark.id), ' ');
	find('date').append(make('span', { class: 'dt' }, date));
	find('title').append(make('a', { href: address }, title));
	find('outlet').textContent = outlet;
	for (const piece of excerptOf(text, marked, paragraphs, wordsOf(title).length))
		find('excerpt').append(piece.marked ? make('mark', {}, piece.text) : piece.text, ' ');
	const line = find('found');
	if (found.length === 0) line.remove();
	for (const [at, paragraph] of found.slice(0, MOST_PARAGRAPHS).entries()) {
		const n = paragraph.number;
		const attributes = {
			href: address + fragmentOf(paragraph, text, marked),
			'aria-label': fill(words.paragraphOf, { n, title }),
		};
		line.append(at ? ', ' : ' ', make('a', attributes, fill(words.paragraph, { n })));
	}
	if (found.length > MOST_PARAGRAPHS) line.append(' …');
	return item;
}
