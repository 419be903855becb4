import { interviewQuestions } from './interview.ts';
import { inDatedRow } from './other-day.ts';
import { type Claim, type Classifier, claimOne, type Page } from './page.ts';

/** So many lines in a row head nothing: they are a list of the report, or the titles of others. */
const FEWEST_LISTED = 3;
/** So many lines in a row, few of them listed, are machinery. */
const FEWEST_MACHINERY = 7;

/** Sub-headings inside the running text: a short line with text of its own below it. What heads nothing stays text. */
export const subheading: Classifier = (page) => {
	const { body } = page.parts;
	const numbered = numberedHeadings(page, body.first, body.last);
	const claims: Claim[] = numbered.map((at) => claimOne(at, 'subheading', 'subheading/numbered'));
	const asked = interviewQuestions(page, body.first, body.last);
	claims.push(...asked.map((at) => claimOne(at, 'paragraph', 'row/questions')));
	const taken = new Set([...numbered, ...asked]);
	const short = (index: number) => (taken.has(index) ? null : headingLine(page, index));
	for (let index = body.first; index <= body.last; index += 1) {
		if (short(index) === null) continue;
		let end = index;
		while (end < body.last && (short(end + 1) !== null || page.claims[end + 1]?.role === 'furniture')) end += 1;
		const run: number[] = [];
		for (let at = index; at <= end; at += 1) if (short(at) !== null) run.push(at);
		claims.push(...inRun(page, run, body.last));
		index = end;
	}
	return claims;
};

/** What the short lines of one run are. */
function inRun(page: Page, run: readonly number[], last: number): Claim[] {
	const listed = run.filter((at) => (page.shapes[at]!.listed && !hyphened(page, at)) || page.shapes[at]!.row).length;
	if (run.length >= FEWEST_MACHINERY && listed < run.length / 2 && !tellsSomething(page, run))
		return run.map((at) =>
			at === run.at(-1) && !(listsHeadings(page, run) && run.every((other) => other === at || !same(page, other, at)))
				? claimOne(at, 'subheading', 'subheading/short-line')
				: claimOne(at, 'furniture', 'furniture/short-lines'),
		);
	if (run.length >= FEWEST_LISTED && !announced(page, run[0]!) && run.every((at) => titleLike(page, at)) && !figured(page, run))
		return run.map((at) => claimOne(at, 'related report', 'related/row-of-titles'));
	return run.flatMap((at, place) => {
		const line = headingLine(page, at)!;
		if (!heads(page, at, line, last) || (run.length >= FEWEST_LISTED && !standsOut(page, run, place, line))) return [];
		return [claimOne(at, 'subheading', `subheading/${line}`)];
	});
}

/** Share of lines with figures in them that makes short lines rows of the report. */
const FIGURED = 0.5;
const CODE = /^[$>]\s\S|[;{}]$|\S==\S/;

/**
 * Whether short lines in a row are the report's own, and no menu: they have figures, are announced with a colon, quoted
 * as a whole, or what one types into a machine. A list of the headings below is a menu, whatever announces it.
 */
function tellsSomething(page: Page, run: readonly number[]): boolean {
	if (plan(page, run)) return true;
	if (listsHeadings(page, run)) return false;
	const [first, last] = [page.shapes[run[0]!]!, page.shapes[run.at(-1)!]!];
	if (announced(page, run[0]!) || /[:：]$/.test(first.label)) return true;
	const quoted = run.some((at) => /^["“„«]/.test(page.shapes[at]!.label)) && /["”“»]$/.test(last.label);
	const code = run.filter((at) => CODE.test(page.blocks[at]!.text)).length;
	return figured(page, run) || code >= 2 || (quoted && run.every((at) => !/^["“„«].*["”“»]$/.test(page.shapes[at]!.label)));
}

function same(page: Page, one: number, other: number): boolean {
	return page.shapes[one]!.key === page.shapes[other]!.key;
}

function figured(page: Page, run: readonly number[], least = FIGURED): boolean {
	return run.filter((at) => /\d/.test(page.shapes[at]!.label)).length >= run.length * least;
}

/** How often most lines of a plan stand on its page, and the share of them that has figures. */
const PLANNED = 3;
const FIGURED_IN_PLAN = 0.3;

/** Whether lines are part of a plan: what is done every day stands there for every day, with amounts or times in between. */
function plan(page: Page, run: readonly number[]): boolean {
	if (!figured(page, run, FIGURED_IN_PLAN)) return false;
	const times = new Map<string, number>();
	for (const { key } of page.shapes) times.set(key, (times.get(key) ?? 0) + 1);
	return run.filter((at) => times.get(page.shapes[at]!.key)! >= PLANNED).length >= run.length / 2;
}

/** Whether most of some lines are questions, or stand a second time further down the page: an overview that leads there. */
function listsHeadings(page: Page, run: readonly number[]): boolean {
	const below = new Set(page.shapes.slice(run.at(-1)! + 1).map(({ key }) => key));
	const leads = (at: number) => below.has(page.shapes[at]!.key) || QUESTION.test(page.shapes[at]!.label);
	return run.filter(leads).length >= run.length / 2;
}

/** Whether the line above announces a list with a colon. */
function announced(page: Page, index: number): boolean {
	let above = index - 1;
	while (page.claims[above]?.role === 'furniture') above -= 1;
	return /(?:[:：]|…|\.\.\.)["”’»]?$/.test(page.blocks[above]?.text ?? '');
}

function titleLike(page: Page, index: number): boolean {
	const stamp = page.stamp(index);
	if (stamp.dated || stamp.timed) return false;
	const shape = page.shapes[index]!;
	return (
		shape.words >= 5 && !shape.closed && !shape.listed && !shape.row && !hyphened(page, index) && !/[,;:]$/.test(shape.label)
	);
}

/**
 * Whether a line in a run of short lines heads the text below the run: it says by its form that it is a heading, or
 * stands apart from the run.
 */
function standsOut(page: Page, run: readonly number[], place: number, line: HeadingLine): boolean {
	if (line !== 'short-line') return true;
	return place === run.length - 1 && page.blocks[run[place]!]!.blankAbove > page.blocks[run[place - 1]!]!.blankAbove;
}

/** Whether a short line heads the text below it. */
function heads(page: Page, index: number, line: HeadingLine, last: number): boolean {
	const shape = page.shapes[index]!;
	if (inDatedRow(page, index)) return false;
	if (/[,;:]$/.test(shape.label) || shape.row || (shape.listed && line !== 'between-hyphens')) return false;
	if (line !== 'between-hyphens' && /^["“„«]/.test(shape.label) && !/["”“»]$/.test(shape.label)) return false;
	if (/^\(.*\)$/.test(shape.label) && line === 'question') return false;
	if (/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(shape.key) && shape.words > 9) return false;
	if (textBelow(page, index, last) === null) return false;
	return (/\p{L}/u.test(shape.key) || isClock(page, index)) && shape.words <= 16;
}

/** How a short line in the text shows that it may be a heading; 'short-line' when by nothing but its length. */
type HeadingLine = 'short-line' | 'between-hyphens' | 'question' | 'capitals' | 'clock';

const QUESTION = /[?？؟]["”’»)]*$/u;

/** What form of heading a free block has; null when it is no short line. */
function headingLine(page: Page, index: number): HeadingLine | null {
	const shape = page.shapes[index];
	if (!shape || page.claims[index] || shape.words > 18) return null;
	if (isClock(page, index)) return 'clock';
	if (hyphened(page, index)) return 'between-hyphens';
	if (QUESTION.test(shape.label)) return 'question';
	if (shape.prose || shape.closed) return null;
	return shape.capitals ? 'capitals' : 'short-line';
}

/** "-The bar is only a game-" */
function hyphened(page: Page, index: number): boolean {
	return /^[-–—]\s?\S.*\S\s?[-–—]$/u.test(page.blocks[index]!.text.slice(0, 300));
}

/** Whether a clock time stands on a line of its own: the heading of an entry in a running report. */
function isClock(page: Page, index: number): boolean {
	const { words } = page.shapes[index]!;
	if (words > 4) return false;
	const stamp = page.stamp(index);
	return stamp.timed && !stamp.dated && stamp.rest.length === 0;
}

/** How many lines that are no text may stand between a heading and its text. */
const BETWEEN = 6;

/** The first free block of text below a line, past pictures, tools and one more heading; null when none stands there. */
function textBelow(page: Page, index: number, last: number): number | null {
	let headings = 0;
	for (let below = index + 1; below <= Math.min(last, index + BETWEEN); below += 1) {
		if (page.claims[below]) continue;
		if (headingLine(page, below) === null) return below;
		headings += 1;
		if (headings > 1) return null;
	}
	return null;
}

/** "1. Take stock", with text of its own below: the number and the place of a heading in a counted series. */
function numberedHeadings(page: Page, first: number, last: number): number[] {
	const series: { index: number; number: number; told: boolean }[] = [];
	for (let index = first; index <= last; index += 1) {
		const shape = page.shapes[index]!;
		const number = Number(/^(\d{1,2})[.)]\s?(?=\P{N})/u.exec(page.blocks[index]!.text.slice(0, 6))?.[1] ?? 0);
		if (number === 0 || page.claims[index] || shape.words > 14 || /[.…:,;]$/.test(shape.label)) continue;
		const below = textBelow(page, index, last);
		if (below === null || page.shapes[below]!.listed) continue;
		series.push({ index, number, told: page.shapes[below]!.words >= 12 });
	}
	const near = (number: number, other: { number: number } | undefined) =>
		other !== undefined && Math.abs(other.number - number) === 1;
	return series
		.filter(
			({ number, told }, at) => (told || series.length > 3) && (near(number, series[at - 1]) || near(number, series[at + 1])),
		)
		.map(({ index }) => index);
}
