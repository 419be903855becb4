import { CREDIT_LABELS } from '../lexicon/credits.ts';
import { type Claim, type Classifier, claimOne, type Page } from './page.ts';
import { keyOf } from './shape.ts';

const LABELS = new Set(CREDIT_LABELS.map(keyOf));
/** Fewest labels that make a list, and most words of what stands below one. */
const FEWEST_LABELS = 2;
const LONGEST = 12;
/** "Sources:", "Quellen:" alone on a line, and how many lines of at most how many words may follow. */
const SOURCES_LABEL =
	/^(?:sources?|our sources|references|quellen|quellenangaben|sources utilisées|fuentes|fontes|fonti|bronnen|источники|المصادر|kaynaklar|źródła)\s?[:：]$/iu;
const MOST_SOURCES = 40;
const LONGEST_SOURCE = 45;

/** Lists below the text of who did what for the report, a job and a name on lines of their own, and of what it was drawn from. */
export const creditList: Classifier = (page) => {
	const { body } = page.parts;
	const claims: Claim[] = [];
	const jobs: number[] = [];
	for (let index = Math.max(body.last + 1, 1); index < page.blocks.length; index += 1) {
		if (page.claims[index]) continue;
		if (SOURCES_LABEL.test(page.blocks[index]!.text.slice(0, 40))) claims.push(...sourcesBelow(page, index));
		else if (LABELS.has(page.shapes[index]!.key) && shortBelow(page, index)) jobs.push(index);
	}
	if (jobs.length >= FEWEST_LABELS)
		for (const job of jobs) for (const at of [job, job + 1]) claims.push(claimOne(at, 'credit', 'credit/list'));
	return claims;
};

/** Whether a short line without a full stop stands right below: a name, a day. */
function shortBelow(page: Page, index: number): boolean {
	const below = page.shapes[index + 1];
	return (
		below !== undefined &&
		!page.claims[index + 1] &&
		!below.closed &&
		below.words <= LONGEST &&
		page.blocks[index + 1]!.blankAbove <= 1
	);
}

/** The lines of a list of sources: up to a heading of the page, page machinery, or a line of another length. */
function sourcesBelow(page: Page, label: number): Claim[] {
	const claims = [claimOne(label, 'credit', 'credit/list')];
	for (let index = label + 1; index <= label + MOST_SOURCES && index < page.blocks.length; index += 1) {
		const { words } = page.shapes[index]!;
		if (page.claims[index] || page.sections[index] || words < 3 || words > LONGEST_SOURCE) break;
		claims.push(claimOne(index, 'credit', 'credit/list'));
	}
	return claims;
}
