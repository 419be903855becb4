import { copyOf, make } from './elements.ts';
import { MOST_PARAGRAPHS } from './limits.ts';
import { say } from './page-words.ts';
import type { ShownReport } from './search-result.ts';

/** One result: headline, outlet, date with its mark, excerpt, and links to the paragraphs where it was found. */
export function resultItem({ id, title, outlet, date, certainty, excerpt, found }: ShownReport): HTMLElement {
	const item = copyOf('result');
	const [day, link, source, text, line] = item.querySelectorAll<HTMLAnchorElement>('[data-slot]');
	day!.before(copyOf(`mark-${certainty}`), ' ');
	day!.append(date);
	// The template's link leads to the home page.
	link!.href += `reports/${id}.html`;
	link!.textContent = title;
	source!.append(outlet);
	text!.append(...excerpt.flatMap((piece) => [piece.marked ? make('mark', {}, piece.text) : piece.text, ' ']));
	const paragraphs = found.slice(0, MOST_PARAGRAPHS).flatMap(({ number: n, fragment }, at) => {
		const attributes = { href: link!.href + fragment, 'aria-label': say('paragraphOf', { n, title }) };
		return [at ? ', ' : ' ', make('a', attributes, say('paragraph', { n }))];
	});
	if (found.length > MOST_PARAGRAPHS) paragraphs.push(' …');
	if (found.length > 0) line!.append(...paragraphs);
	else line!.remove();
	return item;
}
