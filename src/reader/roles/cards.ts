import type { RuleId } from '#model';
import { besidesAgo } from './ago.ts';
import { type Claim, type Classifier, claimOne, type Page, type PartedPage } from './page.ts';

/** What a line can be in a row of other reports: title, sentence below it, day, "3 hours ago", rubric or name; '-' for none. */
type Part = 'title' | 'teaser' | 'day' | 'age' | 'label' | '-';

/** Fewest reports in a row, most lines of one, and most words of a title, a teaser and a label. */
const FEWEST = 3;
const MOST_LINES = 9;
const TITLE_WORDS = 24;
const TEASER_WORDS = 60;
const LABEL_WORDS = 3;
const DAY_WORDS = 9;

/**
 * Rows of other reports outside the text, told by their make alone: title and day, title and sentence, rubric and title.
 * Between headline and text only those that say "3 hours ago": among printed days there is mostly the report's own.
 */
export const cards: Classifier = (page) => {
	const { body, headline, headlineEnd } = page.parts;
	return [
		...claimsOn(page, 'related/in-head', 0, Math.max(headline, 0) - 1, DAYS),
		...claimsOn(page, 'related/in-head', headlineEnd + 1, body.first - 1, AGES),
		...claimsOn(page, 'related/below-text', Math.max(body.last, headlineEnd) + 1, page.blocks.length - 1, DAYS),
	];
};

/** The same between headline and text when byline and stamp are known. */
export function cardsInHead(page: PartedPage): Claim[] {
	return claimsOn(page, 'related/in-head', page.parts.headlineEnd + 1, page.parts.body.first - 1, DAYS);
}

const DAYS: ReadonlySet<Part> = new Set(['day', 'age']);
const AGES: ReadonlySet<Part> = new Set(['age']);

function claimsOn(page: Page, rule: RuleId, first: number, last: number, days: ReadonlySet<Part>): Claim[] {
	if (last - first < 2 * FEWEST - 1) return [];
	const parts = Array.from({ length: last - first + 1 }, (_, at) => partOf(page, first + at));
	const found = new Set<number>();
	for (const [from, to] of [...datedRuns(parts, days), ...alternating(page, parts, first)])
		for (let at = from; at <= to; at += 1) found.add(first + at);
	return [...found].sort((a, b) => a - b).map((index) => claimOne(index, 'related report', rule));
}

function partOf(page: Page, index: number): Part {
	const shape = page.shapes[index]!;
	const role = page.claims[index]?.role;
	if (page.sections[index] || shape.row || (role !== undefined && role !== 'timestamp' && role !== 'furniture')) return '-';
	if (besidesAgo(page.blocks[index]!.text) === '') return 'age';
	if (shape.words <= DAY_WORDS && /\p{Nd}/u.test(shape.label)) {
		const stamp = page.stamp(index);
		if (stamp.full && stamp.rest.length === 0) return 'day';
	}
	if (role !== undefined || page.marks[index]) return '-';
	if (shape.words <= LABEL_WORDS) return 'label';
	if (!shape.closed || /[?!…]["”’»)]*$|\.\.\.["”’»)]*$/u.test(shape.label)) return shape.words <= TITLE_WORDS ? 'title' : '-';
	return shape.words <= TEASER_WORDS ? 'teaser' : '-';
}

/** Runs in which a day follows each title, or each title a day: from the first title or day to the last. */
function datedRuns(parts: readonly Part[], days: ReadonlySet<Part>): [number, number][] {
	const runs: [number, number][] = [];
	let start = -1;
	let cards = 0;
	let end = -1;
	const close = () => {
		if (cards >= FEWEST) runs.push([start, end]);
		cards = 0;
	};
	let title = -1;
	for (const [at, part] of parts.entries()) {
		if (part === 'title') title = title < 0 ? at : title;
		if (!days.has(part)) continue;
		const near = title >= 0 && at - Math.max(title, end) <= MOST_LINES && (cards === 0 || title - end <= MOST_LINES);
		if (!near) close();
		if (title >= 0 && at - title <= MOST_LINES) {
			if (cards === 0) start = parts[title - 1] === 'label' ? title - 1 : title;
			cards += 1;
			end = at;
		}
		title = -1;
	}
	close();
	return runs;
}

/** Runs in which titles take turns with sentences, or with a rubric that comes again. */
function alternating(page: Page, parts: readonly Part[], first: number): [number, number][] {
	const runs: [number, number][] = [];
	for (let at = 0; at < parts.length - 1; at += 1) {
		const [one, other] = [parts[at]!, parts[at + 1]!];
		const teased = one === 'title' && other === 'teaser';
		if (!teased && !(one === 'label' && other === 'title')) continue;
		let end = at + 1;
		while (parts[end + 1] === one && parts[end + 2] === other) end += 2;
		const pairs = (end - at + 1) / 2;
		const keys = Array.from({ length: pairs }, (_, pair) => page.shapes[first + at + 2 * pair]!.key);
		const comesAgain = new Set(keys).size < keys.length;
		if (pairs >= FEWEST && (teased || comesAgain)) runs.push([at, end]);
		at = end - 1;
	}
	return runs;
}
