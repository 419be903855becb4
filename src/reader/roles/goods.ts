import { furnitureRule } from './furniture-line.ts';
import { type Claim, claimOne, type OwnWordsClassifier, type Page } from './page.ts';

/** Fewest marked items of one thing on sale, and fewest such things of a list: a shop's own boxes have titles and prices only. */
const FEWEST_ITEMS = 3;
const FEWEST_GOODS = 2;
/** How far from the items the price may stand, and most words of the lines between and of a name. */
const REACH = 5;
const NAME_WORDS = 20;

const MONEY = String.raw`(?:\p{Sc}|US\$|CHF|EUR|USD|GBP|Euro|euros?|kr\.?|zł|руб\.?|лв|Kč|Ft|lei|TL)`;
/** "$139.00", "ab 199,00 €", "Price: £12", "Preis: 24,90 Euro" */
const PRICE = new RegExp(
	String.raw`^(?:\p{L}{2,12}:?\s){0,2}(?:${MONEY}\s?\d[\d.,’ ]*[-–—]?|\d[\d.,’ ]*[-–—]?\s?${MONEY})$`,
	'u',
);

/** One thing on sale: its name, the items that tell what it can do, and the lines down to its price. */
interface Good {
	readonly first: number;
	readonly items: readonly [first: number, last: number];
	readonly last: number;
}

/**
 * What a report recommends, thing by thing: a name, items with bullets, a price. It is the report's own list even below a
 * label such as "Don't miss", and its items are no titles of other reports.
 */
export const goods: OwnWordsClassifier = (page) => {
	const found: Good[] = [];
	for (let index = 0; index < page.blocks.length; index += 1) {
		if (!page.shapes[index]!.bulleted) continue;
		let last = index;
		while (page.shapes[last + 1]?.bulleted) last += 1;
		const good = last - index + 1 >= FEWEST_ITEMS ? goodAround(page, index, last) : null;
		if (good) found.push(good);
		index = last;
	}
	return found.length >= FEWEST_GOODS ? found.flatMap((good) => claimsOn(page, good)) : [];
};

/** The thing on sale whose items stand from one block to another; null when no price stands near, or no name above. */
function goodAround(page: Page, first: number, last: number): Good | null {
	const above = isPrice(page, first - 1);
	const below = above ? last : priceBelow(page, last);
	const name = above ? first - 2 : first - 1;
	return below >= 0 && isName(page, name) ? { first: name, items: [first, last], last: below } : null;
}

/** Where a price stands below the items, with names and nothing longer between; -1 when none does. */
function priceBelow(page: Page, last: number): number {
	for (let at = last + 1; at <= last + REACH; at += 1) {
		if (isPrice(page, at)) return at;
		if (!page.shapes[at] || page.shapes[at]!.bulleted || page.shapes[at]!.words > NAME_WORDS) return -1;
	}
	return -1;
}

function isPrice(page: Page, index: number): boolean {
	const text = page.blocks[index]?.text;
	return text !== undefined && text.length <= 40 && PRICE.test(text);
}

function isName(page: Page, index: number): boolean {
	const shape = page.shapes[index];
	return shape !== undefined && shape.words >= 1 && shape.words <= NAME_WORDS && !shape.closed && !page.sections[index];
}

function claimsOn(page: Page, { first, items, last }: Good): Claim[] {
	const claims = [claimOne(first, 'subheading', 'subheading/above-rows')];
	let end = last;
	// What stands right below the price is said of the thing: who sells it, who earns by it.
	while (last > items[1] && page.blocks[end + 1]?.blankAbove === 0 && end < last + 2) end += 1;
	for (let at = first + 1; at <= end; at += 1) {
		const text = page.blocks[at]!.text;
		const tool = !isPrice(page, at) && furnitureRule(text, page.shapes[at]!, page.context.language) !== null;
		if (!tool && !page.sections[at])
			claims.push(claimOne(at, 'paragraph', at >= items[0] && at <= items[1] ? 'row/list' : 'row/table'));
	}
	return claims;
}
