import { CREDIT_LABELS, CREDIT_SENTENCES, CREDIT_VERBS } from '../lexicon/credits.ts';
import { phraseFinder, wordSet } from '../lexicon/phrases.ts';
import { type Claim, type Classifier, claimEach, claimOne, type OwnWordsClassifier, type Page } from './page.ts';
import { keyOf } from './shape.ts';

const findSentence = phraseFinder(CREDIT_SENTENCES.flatMap(({ words }) => words));
const VERBS = CREDIT_VERBS.flatMap(({ words }) => words).filter((words) => /[ :]/.test(words));
const SOURCES =
	/^[([]?\s*(?:quelle|quellen|verwendete quellen|mit material von|source|sources|fuente|fonte|bron|источник|المصدر|kaynak|来源|con información de|com informações de|con agencias)\b\s*[:：]?/iu;

/** "（编辑：…）", "【责任编辑：…】": who edited, in Chinese and Japanese pages. */
const HAN_EDITOR = /^[(（【[［\s]*(?:责任编辑|責任編輯|编辑|編輯|責任編集|责编|校对|编审)\s*[:：]\s*\p{Script=Han}/u;

const DESKS = wordSet(
	'agency agencies agence agencia agenzia agentur nachrichtenagentur agenturen redaktion rédaction redacción redação redazione newsroom desk wire newswire merkezi ajansı وكالات агентство',
);

/** How many blocks from the top a line may stand that is rather the byline than a credit. */
const HEAD = 15;

/** Who else made the report: end credits, contributions, sources and agency signs below the text. */
export const credit: OwnWordsClassifier = (page) =>
	claimEach(page, 'credit', 'credit/named', (index) => {
		const shape = page.shapes[index]!;
		const text = page.blocks[index]!.text;
		const lower = text.slice(0, 500).toLowerCase();
		if (shape.words > 70) return false;
		// "Written by Ilse Maron on 3 March 2017" heads a report and is its byline.
		if (index < HEAD && shape.words <= 14 && /^written by\s/.test(lower) && page.stamp(index).full) return false;
		if (/^[([]/.test(lower) && VERBS.some((words) => lower.includes(words))) return true;
		if (shape.words <= 40 && (VERBS.some((words) => lower.startsWith(words)) || HAN_EDITOR.test(text.slice(0, 40)))) return true;
		return shape.words <= 60 && !/^["“«„]/.test(lower) && findSentence(lower) >= 0;
	});

/** How many unclaimed lines below the text an agency may sign. */
const SIGN_REACH = 2;

/** Sources and agency signs right below the text: "(Quelle: …)", "AFP", "erb/ots". Needs to know where the text ends. */
export const agencySign: Classifier = (page) => {
	const { body } = page.parts;
	let reach = body.last;
	let left = SIGN_REACH;
	while (left > 0 && reach + 1 < page.blocks.length) {
		reach += 1;
		if (!page.claims[reach]) left -= 1;
	}
	const below = (index: number) => index > body.last && index <= reach;
	return claimEach(page, 'credit', 'credit/source', (index) => {
		const shape = page.shapes[index]!;
		const text = page.blocks[index]!.text;
		if (shape.words > 14 || index === 0) return false;
		if (SOURCES.test(text.slice(0, 60)) && !/[.!?]$/.test(text.slice(0, -1))) return true;
		if (
			/^\([^()]{2,60}[^()?!]\)\.?$/u.test(text) &&
			shape.words <= 8 &&
			/\p{Lu}|\//u.test(text) &&
			index > page.blocks.length / 4
		)
			return true;
		if (
			below(index) &&
			shape.words <= 3 &&
			!shape.bulleted &&
			(/^(?:\p{Lu}{2,6}(?:[/-]\p{L}{2,6}){0,3}|\p{L}{2,5}(?:\/\p{L}{2,5}){1,3})\.?$/u.test(text) ||
				shape.key.split(' ').some((word) => DESKS.has(word)))
		)
			return true;
		return (
			below(index - 1) &&
			SOURCES.test(page.blocks[index - 1]!.text) &&
			/[:：]$/.test(page.blocks[index - 1]!.text) &&
			shape.words <= 8
		);
	});
};

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
