import { type Classifier, claimEach, type Page } from './page.ts';
import { partsOf } from './parts.ts';

const WINDOW = 6;

/** Where each run of six words of the body's longer blocks stands: key → indexes of blocks, four at most. */
function runsOf(page: Page, first: number, last: number): Map<string, number[]> {
	const runs = new Map<string, number[]>();
	for (let index = first; index <= last; index += 1) {
		const shape = page.shapes[index]!;
		if (shape.words < 12 || (page.claims[index] && page.claims[index]?.role !== 'paragraph')) continue;
		const words = shape.key.split(' ');
		for (let at = 0; at + WINDOW <= words.length; at += 1) {
			const run = words.slice(at, at + WINDOW).join(' ');
			const list = runs.get(run);
			if (!list) runs.set(run, [index]);
			else if (list.length < 4 && list.at(-1) !== index) list.push(index);
		}
	}
	return runs;
}

/** The block of the body that holds all the words of another block in a row; null when none does. */
export function repeatedIn(page: Page, index: number, runs: ReadonlyMap<string, readonly number[]>): number | null {
	const key = page.shapes[index]!.key;
	const words = key.split(' ');
	if (words.length < WINDOW) return null;
	for (const other of runs.get(words.slice(0, WINDOW).join(' ')) ?? []) {
		if (other === index) continue;
		const theirs = page.shapes[other]!.key;
		if (theirs.length > key.length ? ` ${theirs} `.includes(` ${key} `) : theirs === key && other < index) return other;
	}
	return null;
}

/** Passages set large on the page: words that a paragraph of the body holds too. */
export const pullQuote: Classifier = (page) => {
	const { body } = partsOf(page);
	const runs = runsOf(page, body.first, body.last);
	return claimEach(page, 'pull quote', 'pull-quote/repeats-paragraph', (index) => {
		const shape = page.shapes[index]!;
		return index >= body.first && shape.words >= 7 && shape.words <= 45 && repeatedIn(page, index, runs) !== null;
	});
};
