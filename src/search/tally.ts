import { part } from './elements.ts';
import { fill, fillCount, type LiveWords } from './page-words.ts';

/** Says how many reports were found and how many stand on the page, and offers up to `step` more. */
export function paintTally(found: number, shown: number, step: number, words: LiveWords): void {
	const left = found - shown;
	const reports = fillCount(words.reports, found);
	part('count').textContent = left > 0 ? fill(words.shown, { reports, n: shown }) : reports;
	part('more').hidden = left <= 0;
	part('more').textContent = fillCount(words.more, Math.min(step, left));
	part('downloads').hidden = found === 0;
}
