import type { Findings } from '../findings.ts';
import type { Sources } from '../sources.ts';
import { part } from './elements.ts';
import { reportsInWords, say } from './page-words.ts';
import { resultItem } from './result-item.ts';

const AT_A_TIME = 10;

/** The list of results, ten at a time. */
export interface ResultList {
	/** Puts the first ten of a search in place of the list. */
	show(findings: Findings): Promise<void>;
	/** Adds the next ten. */
	more(): Promise<void>;
	/** Takes the list as it was built into the page for the first ten. */
	adopt(findings: Findings): void;
}

/** Runs the list of results; `home` is the address of the home page. */
export function resultList(sources: Sources, home: string): ResultList {
	const list = part('results');
	let findings: Findings;

	async function add(shown: number): Promise<void> {
		const found = findings;
		const next = found.numbers.slice(shown, shown + AT_A_TIME);
		const reader = await sources.reader();
		const items = await Promise.all(next.map(async (number) => resultItem(await reader.shown(number, found), home)));
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
		part('more').hidden = found <= shown;
		part('more').textContent = say('more', { n: Math.min(AT_A_TIME, found - shown) });
		part('downloads').hidden = found === 0;
	}

	return {
		show(found) {
			findings = found;
			return add(0);
		},
		more: () => add(list.children.length),
		adopt(found) {
			findings = found;
			tally();
		},
	};
}
