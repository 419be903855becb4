import { type Classifier, claimEach, type Page } from './page.ts';

const WINDOW = 6;

/** Where the first six words of some blocks stand in the body's longer blocks: the words → indexes of blocks, four at most. */
function runsOf(page: Page, first: number, last: number, heads: ReadonlySet<string>): Map<string, number[]> {
	const runs = new Map<string, number[]>();
	const openings = new Set([...heads].map((head) => head.slice(0, head.indexOf(' '))));
	for (let index = first; index <= last; index += 1) {
		const shape = page.shapes[index]!;
		if (shape.words < 12 || (page.claims[index] && page.claims[index]?.role !== 'paragraph')) continue;
		const words = shape.key.split(' ');
		for (let at = 0; at + WINDOW <= words.length; at += 1) {
			if (!openings.has(words[at]!)) continue;
			const run = words.slice(at, at + WINDOW).join(' ');
			if (!heads.has(run)) continue;
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
	const head = headOf(key);
	if (head === null) return null;
	for (const other of runs.get(head) ?? []) {
		if (other === index) continue;
		const theirs = page.shapes[other]!.key;
		if (theirs.length > key.length ? ` ${theirs} `.includes(` ${key} `) : theirs === key && other < index) return other;
	}
	return null;
}

/** The first six words of a block; null when it has fewer. */
function headOf(key: string): string | null {
	let end = -1;
	for (let word = 1; word < WINDOW; word += 1) {
		end = key.indexOf(' ', end + 1);
		if (end < 0) return null;
	}
	const next = key.indexOf(' ', end + 1);
	return next < 0 ? key : key.slice(0, next);
}

/** Passages set large on the page: words that a paragraph of the body holds too. */
export const pullQuote: Classifier = (page) => {
	const { body } = page.parts;
	const formulas = formulasOf(page, body.first, body.last);
	const short = (index: number) =>
		index >= body.first &&
		page.shapes[index]!.words >= 7 &&
		page.shapes[index]!.words <= 45 &&
		!counts(page, index) &&
		!formulas.has(page.shapes[index]!.key);
	const heads = page.shapes.flatMap(({ key }, index) => (short(index) && !page.claims[index] ? (headOf(key) ?? []) : []));
	const runs = runsOf(page, body.first, body.last, new Set(heads));
	const test = (index: number) => short(index) && repeatedIn(page, index, runs) !== null;
	return claimEach(page, 'pull quote', 'pull-quote/repeats-paragraph', test);
};

/**
 * Lines that a text prints over and over: the question that each of many is asked, the rows of a plan, and headings that
 * an overview above lists. A pull quote stands large once.
 */
function formulasOf(page: Page, first: number, last: number): Set<string> {
	const times = new Map<string, number>();
	const formulas = new Set<string>();
	for (let index = first; index <= last; index += 1) {
		const { key, label, listed } = page.shapes[index]!;
		const count = (times.get(key) ?? 0) + 1;
		times.set(key, count);
		if (count > 2 || (count > 1 && (listed || /[?？؟]["”’»)]*$/u.test(label)))) formulas.add(key);
	}
	return formulas;
}

/** Whether a line is a row of amounts rather than a sentence: two figures or more, and no full stop. */
function counts(page: Page, index: number): boolean {
	const { closed, label } = page.shapes[index]!;
	return !closed && /\d\D+\d/.test(label);
}
