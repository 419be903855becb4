import { OFFER } from '../lexicon/furniture.ts';
import { openingFinder, phraseFinder } from '../lexicon/phrases.ts';
import { furnitureRule } from './furniture-line.ts';
import { headLine } from './head-line.ts';
import { marksHead } from './headline-candidates.ts';
import { type Claim, claimOne, type OwnWordsClassifier, type Page } from './page.ts';
import { addressOfItem } from './row-run.ts';
import { keyOf, type Shape } from './shape.ts';

const offersOf = openingFinder(OFFER.opens);
const findLetter = phraseFinder(OFFER.letters);
const findAccount = phraseFinder(OFFER.accounts);

/** Lines that are page machinery by their own words: tools, menus, forms, consent, adverts, template debris. */
export const furniture: OwnWordsClassifier = (page) => {
	const own = new Set((page.context.houseStyle?.furniture ?? []).map(keyOf));
	const claims: Claim[] = [];
	for (let index = 0; index < page.blocks.length; index += 1) {
		if (page.claims[index]) continue;
		const shape = page.shapes[index]!;
		if (signsWithStamp(page, index)) continue;
		const rule =
			own.has(shape.key) && shape.key !== ''
				? 'house-style'
				: (furnitureRule(page.blocks[index]!.text, shape, page.context.language) ?? offerTo(shape, index));
		if (rule === 'address' && addressOfItem(page, index)) continue;
		if (rule === 'ticker' && isEntry(page, index)) {
			claims.push(claimOne(index, 'subheading', 'subheading/clock'));
			continue;
		}
		if (rule === 'ticker' && isOwnTitle(page, index)) continue;
		if (rule) claims.push(claimOne(index, 'furniture', `furniture/${rule}`));
	}
	return [...claims, ...formPairs(page)];
};

/** How far down a page an offer of an account may stand: below, a report may speak of one. */
const OFFER_REACH = 12;

/** "Sign in to your free account", "Melden Sie sich jetzt für den Newsletter an": what a site offers to who reads it. */
function offerTo({ label, words }: Shape, index: number): 'subscription' | null {
	if (words > 25) return null;
	const lower = label.slice(0, 500).toLowerCase();
	if (offersOf(lower).length === 0) return null;
	return findLetter(lower) >= 0 || (index < OFFER_REACH && findAccount(lower) >= 0) ? 'subscription' : null;
}

/** Fewest words of a title behind "Breaking:" or its like. */
const LEAST_TITLE = 4;

/** "+++ 21:32: Ferry lies fast +++" above its text: the entry of a running report. */
function isEntry(page: Page, index: number): boolean {
	return /^\+\+\+.*\+\+\+$/.test(page.blocks[index]!.text) && page.stamp(index).timed && page.shapes[index + 1]?.prose === true;
}

/**
 * Whether "Breaking: …" is the report's own title: the page prints it again, whole or behind the words of a menu, or its
 * byline or stamp stands right below.
 */
function isOwnTitle(page: Page, index: number): boolean {
	const { key, words } = page.shapes[index]!;
	if (words < LEAST_TITLE) return false;
	const again = page.shapes.some((other, at) => at !== index && other.words <= words + LEAST_TITLE && other.key.endsWith(key));
	return again || marksHead(page, index + 1);
}

/** Whether a line names who wrote beside the day: "By Ilse on 3 March 2017 | 18 Comments", "Posted in Rivers by marlow on …". */
function signsWithStamp(page: Page, index: number): boolean {
	if (page.shapes[index]!.words > 32 || !BY_WORD.test(page.blocks[index]!.text) || !page.stamp(index).full) return false;
	return headLine(page.blocks[index]!.text).people.length > 0;
}

const BY_WORD = /(?:^|\s)(?:by|von|par|por|da|door|av|af)[\s:]/iu;

/** A label that a form field repeats, right below another form line: "Name*", "Email (required)". */
function formPairs(page: Page): Claim[] {
	const claims: Claim[] = [];
	for (const [index, shape] of page.shapes.entries()) {
		if (page.claims[index] || shape.words > 4) continue;
		if (/\((?:required|erforderlich|obligatoire|requerido|obrigatório)\)|^[\p{L} -]{2,20}\*$/iu.test(shape.label))
			claims.push(claimOne(index, 'furniture', 'furniture/form'));
	}
	return claims;
}
