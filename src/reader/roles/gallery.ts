import { type Claim, claimOne, type OwnWordsClassifier, type Page } from './page.ts';

/** "8/50 Rain over Ostreke": the entry of a series of pictures. */
const ENTRY = /^(\d{1,3})\s?(?:\/|of|von|sur|de|di)\s?(\d{1,3})\b[.:)]?\s*(.*)$/iu;
/** Fewest entries in a row that make a series. */
const FEWEST = 4;
/** How many blocks of text may stand to one picture. */
const MOST_BLOCKS = 3;

interface Entry {
	readonly index: number;
	readonly number: number;
	readonly of: number;
}

/** A series of numbered pictures in the text: each entry and the words that stand to it are captions. */
export const gallery: OwnWordsClassifier = (page) => {
	const claims: Claim[] = [];
	for (const series of seriesOn(page)) {
		for (const [at, entry] of series.entries()) {
			const next = series[at + 1]?.index;
			// Behind the last picture the report goes on: one block is the picture's.
			const last = next === undefined ? entry.index + 1 : Math.min(next - 1, entry.index + MOST_BLOCKS);
			for (let index = entry.index; index <= last && index < page.blocks.length; index += 1) {
				if (index > entry.index && page.sections[index]) break;
				claims.push(claimOne(index, 'caption', 'caption/gallery'));
			}
		}
	}
	return claims;
};

/** Entries that count up, all of one total. */
function seriesOn(page: Page): Entry[][] {
	const series: Entry[][] = [];
	let row: Entry[] = [];
	const close = () => {
		if (row.length >= FEWEST) series.push(row);
		row = [];
	};
	for (const [index, { text }] of page.blocks.entries()) {
		const entry = entryOf(text, index);
		if (!entry) continue;
		const before = row.at(-1);
		if (before && (entry.of !== before.of || entry.number <= before.number)) close();
		row.push(entry);
	}
	close();
	return series;
}

function entryOf(text: string, index: number): Entry | null {
	const match = ENTRY.exec(text.slice(0, 200));
	if (!match) return null;
	const [number, of] = [Number(match[1]), Number(match[2])];
	return number >= 1 && number <= of && of >= FEWEST ? { index, number, of } : null;
}
