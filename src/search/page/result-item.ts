import type { ShownReport } from '../text/reader.ts';
import { copyOf, make } from './elements.ts';
import { say } from './page-words.ts';

const MOST_PARAGRAPHS = 8;

/** One result: headline, outlet, date with its mark, excerpt, and links to the paragraphs where it was found. */
export function resultItem({ id, title, outlet, date, certainty, excerpt, found }: ShownReport, home: string): HTMLElement {
	const item = copyOf('result');
	const room = (name: string) => item.querySelector(`[data-${name}]`)!;
	const address = `${home}reports/${id}.html`;
	room('date').append(copyOf(`mark-${certainty}`), ' ', make('span', { class: 'dt' }, date));
	room('title').append(make('a', { href: address }, title));
	room('outlet').append(outlet);
	for (const { text, marked } of excerpt) room('excerpt').append(marked ? make('mark', {}, text) : text, ' ');
	const links = found.slice(0, MOST_PARAGRAPHS).flatMap(({ number, fragment }, at) => {
		const attributes = { href: address + fragment, 'aria-label': say('paragraphOf', { n: number, title }) };
		return [at ? ', ' : ' ', make('a', attributes, say('paragraph', { n: number }))];
	});
	if (found.length > MOST_PARAGRAPHS) links.push(' …');
	if (links.length > 0) room('found').append(...links);
	else room('found').remove();
	return item;
}
