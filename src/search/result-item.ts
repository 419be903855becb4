import { copyOf, make } from './elements.ts';
import { excerptOf, fragmentOf, paragraphStarts, paragraphsAt } from './excerpt.ts';
import type { Findings } from './findings.ts';
import { factsOf } from './listed-facts.ts';
import { markedPlaces } from './marked-places.ts';
import { fill, type LiveWords } from './page-words.ts';
import type { PagefindReport } from './pagefind.ts';
import { wordsOf } from './report-words.ts';

const MOST_PARAGRAPHS = 8;

/** One result: headline, outlet, date with its mark, excerpt, and links to the paragraphs where it was found. */
export function resultItem(
	report: PagefindReport,
	number: number,
	findings: Findings,
	home: string,
	words: LiveWords,
): HTMLElement {
	const item = copyOf('result');
	const find = (name: string) => item.querySelector(`[data-${name}]`) as HTMLElement;
	const [, id, title, outlet, date, certainty] = factsOf(report.raw_url);
	const address = `${home}reports/${id}.html`;
	const paragraphs = paragraphStarts(report.anchors);
	const { marked, named } = markedPlaces(report, number, findings, paragraphs);
	const found = [...new Set([...paragraphsAt(marked, paragraphs), ...named])].sort((a, b) => a - b);
	const mark = document.getElementById(`mark-${certainty}`);
	if (mark) find('date').append(copyOf(mark.id), ' ');
	find('date').append(make('span', { class: 'dt' }, date));
	find('title').append(make('a', { href: address }, title));
	find('outlet').textContent = outlet;
	const pieces = excerptOf(report.content, marked, paragraphs, wordsOf(title).length);
	find('excerpt').append(...pieces.map(({ text, marked: on }) => (on ? make('mark', {}, text) : text)));
	const line = find('found');
	if (found.length === 0) line.remove();
	for (const [at, paragraph] of found.slice(0, MOST_PARAGRAPHS).entries()) {
		const href = address + fragmentOf(paragraph, report.content, marked, paragraphs);
		const says = fill(words.paragraphOf, { n: paragraph, title });
		line.append(at > 0 ? ', ' : ' ', make('a', { href, 'aria-label': says }, fill(words.paragraph, { n: paragraph })));
	}
	if (found.length > MOST_PARAGRAPHS) line.append(' …');
	return item;
}
