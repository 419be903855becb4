import type { Findings } from '../findings.ts';
import type { Sources } from '../sources.ts';
import { part } from './elements.ts';
import { fill, fillCount, type LiveWords } from './page-words.ts';
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
export function resultList(sources: Sources, home: string, words: LiveWords): ResultList {
	const list = part('results');
	let findings: Findings | undefined;

	async function add(found: Findings, shown: number): Promise<void> {
		findings = found;
		const next = found.numbers.slice(shown, shown + AT_A_TIME);
		const items = await Promise.all(
			next.map(async (number) => resultItem(await sources.report(number), number, found, home, words)),
		);
		if (found !== findings) return;
		if (shown === 0) list.replaceChildren();
		list.append(...items);
		part('latest').hidden = true;
		tally(found.numbers.length, list.children.length);
	}

	/** Says how many reports were found and how many stand on the page, and offers the next. */
	function tally(found: number, shown: number): void {
		const left = found - shown;
		const reports = fillCount(words.reports, found);
		part('count').textContent = left > 0 ? fill(words.shown, { reports, n: shown }) : reports;
		part('more').hidden = left <= 0;
		part('more').textContent = fillCount(words.more, Math.min(AT_A_TIME, left));
		part('downloads').hidden = found === 0;
	}

	return {
		show: (found) => add(found, 0),
		more: async () => {
			if (findings) await add(findings, list.children.length);
		},
		adopt(found) {
			findings = found;
			tally(found.numbers.length, list.children.length);
		},
	};
}
