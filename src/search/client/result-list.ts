import { copyOf, make, part, reportsInWords, say } from './elements.ts';
import { AT_A_TIME, MOST_PARAGRAPHS } from './limits.ts';
import type { Findings, ShownReport } from './search-result.ts';
import type { Sources } from './sources.ts';

/** The list of results, ten at a time. */
export interface ResultList {
	/** Puts the first ten of a search in place of the list; `isBuilt`: the page was built with them. */
	show(findings: Findings, isBuilt: boolean): Promise<void>;
	/** Adds the next ten. */
	more(): Promise<void>;
}

/** Runs the list of results. */
export function resultList(sources: Sources): ResultList {
	const list = part('results');
	const more = part('more');
	let findings: Findings;

	async function add(shown: number): Promise<void> {
		const found = findings;
		const next = found.numbers.slice(shown, shown + AT_A_TIME);
		const reader = await sources.reader();
		const items = await Promise.all(next.map(async (number) => resultItem(await reader.shown(number, found))));
		if (found !== findings) return;
		if (shown === 0) list.replaceChildren();
		list.append(...items);
		part('latest').hidden = true;
		tally();
	}

	/** Says how many reports were found and how many stand on the page, and offers the next. */
	function tally(): void {
		const found = findings.numbers.length;
		const shown = list.children.length;
		const reports = reportsInWords(found);
		part('count').textContent = found > shown ? say('shown', { reports, n: shown }) : reports;
		more.hidden = found <= shown;
		more.textContent = say('more', { n: Math.min(AT_A_TIME, found - shown) });
		part('downloads').hidden = found === 0;
	}

	return {
		async show(found, isBuilt) {
			findings = found;
			await (isBuilt ? tally() : add(0));
		},
		more: () => add(list.children.length),
	};
}

/** One result: headline, outlet, date with its mark, excerpt, and links to the paragraphs where it was found. */
function resultItem({ id, title, outlet, date, certainty, voice, excerpt, found }: ShownReport): HTMLElement {
	const item = copyOf('result');
	const [day, link, source, text, line] = item.querySelectorAll<HTMLAnchorElement>('[data-slot]');
	day!.before(copyOf(`mark-${certainty}`), ' ');
	day!.append(date);
	// The template's link leads to the home page.
	link!.href += `reports/${id}.html`;
	link!.textContent = title;
	source!.append(outlet);
	if (voice !== 'text' && excerpt.length > 0) text!.append(make('span', { class: 'lab' }, say('voices', { filter: voice })), ' ');
	text!.append(...excerpt.map((piece) => (piece.marked ? make('mark', {}, piece.text) : piece.text)));
	const places = found.slice(0, MOST_PARAGRAPHS).flatMap(({ voice: who, paragraph: n, fragment }, at) => {
		const says = n > 0 ? say('paragraph', { n }) : say('voices', { filter: who });
		const label = n > 0 ? say('paragraphOf', { n, title }) : say('voiceOf', { voice: says, title });
		return [at ? ', ' : ' ', make('a', { href: link!.href + fragment, 'aria-label': label }, says)];
	});
	if (found.length > MOST_PARAGRAPHS) places.push(' …');
	if (found.length > 0) line!.append(...places);
	else line!.remove();
	return item;
}
