import type { BodyZone } from './body-zone.ts';
import { type TextWords, textWords } from './headline-text.ts';
import { type Titles, titlesOf } from './headline-titles.ts';
import { type TitleFacts, titleFacts } from './headline-line.ts';
import { titleStems } from './headline-text.ts';
import type { Page } from './page.ts';

/** What is worked out once for all lines of a page that may be the headline. */
export interface HeadlinePage {
	readonly page: Page;
	readonly zone: BodyZone;
	/** The last line that may be the headline. */
	readonly limit: number;
	readonly titles: Titles;
	readonly text: TextWords;
	/** Words of the lines that say whose the page is: rights, imprint, the last lines. As stems. */
	readonly footer: ReadonlySet<string>;
	readonly facts: (index: number) => TitleFacts;
}

/** How many lines below the first of the running text the headline may stand. */
const BELOW_TEXT = 14;

/** Works out what the tests of every line ask for. */
export function headlinePage(page: Page, zone: BodyZone): HeadlinePage {
	const limit = Math.min(page.blocks.length - 1, zone.first + BELOW_TEXT, zone.last);
	const text = textWords(page, zone);
	const known: TitleFacts[] = [];
	const facts = (index: number) => {
		known[index] ??= titleFacts(page, zone, text, index);
		return known[index];
	};
	return { page, zone, limit, titles: titlesOf(page, limit), text, footer: footerWords(page, zone), facts };
}

function footerWords(page: Page, zone: BodyZone): Set<string> {
	const words = new Set<string>();
	for (let index = zone.last + 1; index < page.blocks.length; index += 1) {
		const { text } = page.blocks[index]!;
		if (/[©ⓒ]|copyright|powered by|\bblog\b/i.test(text) && page.shapes[index]!.words <= 30) for (const stem of titleStems(text)) words.add(stem);
	}
	return words;
}
