import { stampLine, statedDates } from '#dates';
import { PUBLICATION_SENTENCES } from '../lexicon/publication.ts';
import { tellsOtherDay } from './other-day.ts';
import { type Claim, claimOne, type OwnWordsClassifier, type Page } from './page.ts';
import { afterByWord, bylinePeople, peopleIn } from './person-names.ts';
import { keyOf } from './shape.ts';

const SENTENCES = PUBLICATION_SENTENCES.map(keyOf);
/** An account of where else, or where first, the text stood. */
const ELSEWHERE = /\b(?:originally|first|previously|zuerst|ursprünglich|erstmals|initialement|originalmente)\b/iu;
/** Most words, beside date and label, on a line that begins with "Posted" or its like. */
const MOST_WORDS = 5;

/**
 * Lines that say by their own words when the page was published, wherever they stand: "Posted in Rivers by marlow on 3
 * March 2017", "This entry was posted on …". Above the readers' comments only, and only when all name one day: several
 * days are a list of entries.
 */
export const publishedLine: OwnWordsClassifier = (page) => publishedLines(page, (index) => !namesAuthor(page, index));

/** The same with those among them that name an author: what the bylines have left. */
export function publishedLines(page: Page, test: (index: number) => boolean = () => true): Claim[] {
	const found: { index: number; day: string }[] = [];
	for (let index = 0; index < page.blocks.length; index += 1) {
		if (index > 0 && page.sections[index] === 'comments') break;
		if (page.claims[index] || !saysPublished(page, index) || !test(index)) continue;
		const day = statedDates(page.blocks[index]!.text, { language: page.context.language })[0]?.edtf;
		if (day) found.push({ index, day });
	}
	if (new Set(found.map(({ day }) => day)).size !== 1) return [];
	return found.map(({ index }) => claimOne(index, 'timestamp', 'timestamp/says-published'));
}

function namesAuthor(page: Page, index: number): boolean {
	const by = afterByWord(page.blocks[index]!.text);
	return bylinePeople(page.blocks[index]!.text).length > 0 || (by !== null && peopleIn(by).length > 0);
}

function saysPublished(page: Page, index: number): boolean {
	const shape = page.shapes[index]!;
	if (shape.words > 40 || shape.words < 2 || !/\p{Nd}/u.test(shape.label)) return false;
	const stamp = page.stamp(index);
	if (!stamp.full || !stamp.labelled || ELSEWHERE.test(shape.label) || tellsOtherDay(page, index)) return false;
	if (SENTENCES.some((opening) => shape.key.startsWith(`${opening} `))) return true;
	if (shape.closed && stamp.rest.length > 3) return false;
	return stamp.rest.length <= MOST_WORDS && opensWithLabel(shape.label);
}

/** Whether a line begins with a word for publishing; "Date" and "from" are as often another day's. */
function opensWithLabel(label: string): boolean {
	const opening = stampLine(label.slice(0, Math.min(24, label.search(/\p{Nd}/u))));
	return opening.start === 0 && opening.label === 'published' && !WEAK.test(label);
}

const WEAK = /^(?:date|datum|data|fecha|vom|tarih|дата|تاريخ|بتاريخ|تاریخ)(?!\p{L})(?!\s(?:de|di|of|النشر|انتشار))/iu;
