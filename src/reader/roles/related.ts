import { textSignOf } from '#model';
import { boxEnd, topicBox } from './inline-box.ts';
import { type Claim, type Classifier, claimOne, type Page } from './page.ts';

/** So many words in capitals are the title of another report: a heading in capitals is shorter. */
const LONG_CAPITALS = 9;

/** Pointers to other reports inside the running text: a label with the titles below it, arrows, titles in capitals. */
export const related: Classifier = (page) => {
	const { body } = page.parts;
	const claims: Claim[] = [];
	for (let index = body.first; index <= body.last; index += 1) {
		if (page.claims[index]?.role === 'furniture') for (const title of titlesInBox(page, index)) claims.push(title);
		if (page.claims[index]) continue;
		const shape = page.shapes[index]!;
		const text = page.blocks[index]!.text;
		if (page.sections[index] === 'aside') {
			claims.push(claimOne(index, 'related report', 'related/label'));
			const teased = teasedBelow(page, index);
			for (const title of teased.length > 0 ? teased : titlesBelow(page, index, body.last))
				claims.push(claimOne(title, 'related report', 'related/title'));
		} else if (topicBox(page, index, body.last).length > 0) {
			claims.push(claimOne(index, 'related report', 'related/label'));
			for (const title of topicBox(page, index, body.last)) claims.push(claimOne(title, 'related report', 'related/title'));
		} else if (/^(?:»|›|→|>>|►|▶)\s?\S/u.test(text) && !shape.closed && shape.words <= 22)
			claims.push(claimOne(index, 'related report', 'related/arrow'));
		else if (labelled(shape.label) && shape.words <= 26) claims.push(claimOne(index, 'related report', 'related/labelled'));
		else if (shape.capitals && shape.words >= LONG_CAPITALS && !shape.closed && shape.words <= 24)
			claims.push(claimOne(index, 'related report', 'related/capitals'));
	}
	return claims;
};

/** The titles of a box whose label reads as a tool of the page: "Read more". */
function titlesInBox(page: Page, label: number): Claim[] {
	const last = boxEnd(page, label) ?? label;
	return Array.from({ length: last - label }, (_, at) => claimOne(label + 1 + at, 'related report', 'related/title'));
}

/** "Read more: …", "Lesen Sie auch: …": a label and a title on one line. */
function labelled(label: string): boolean {
	return /^(?:read more|read also|see also|also read|more|watch|related|don['’]t miss|lesen sie (?:auch|hier|dazu)|lesen sie mehr|mehr (?:dazu|zum thema)|siehe auch|auch interessant|lire aussi|à lire(?: aussi)?|voir aussi|lea (?:también|más)|le(?:e|a)r? también|te puede interesar|mirá también|leia (?:também|mais)|veja também|leggi anche|lees ook|читайте также|по теме|[اإ]قر[أا] [أا]يضا|شاهد [أا]يضا|ilgili haber|czytaj (?:także|też)|przeczytaj (?:także|też)|zobacz (?:także|też)|čtěte také|διαβάστε επίσης|קראו גם|baca juga|lue myös|läs också|les også|читайте також|on \S{3,40}\.\w{2,4})\s?[:：|>–-]\s?\S/iu.test(
		label.slice(0, 80).replace(/[\u064B-\u065F]/g, ''),
	);
}

/** Most words of a title with a sentence below it, of that sentence, and of the lines that say who wrote it and when. */
const TEASED_TITLE = 24;
const TEASER = 70;
const SMALL_LINE = 6;

/** Below a label: two reports or more, each a title, a sentence, perhaps writer and day; none when it is no such box. */
function teasedBelow(page: Page, label: number): number[] {
	const found: number[] = [];
	let reports = 0;
	let at = pastMarks(page, label + 1);
	while (isTeased(page, at)) {
		found.push(at, at + 1);
		reports += 1;
		at += 2;
		while (isSmallLine(page, at)) found.push(at++);
		at = pastMarks(page, at);
	}
	return reports > 1 ? found : [];
}

function pastMarks(page: Page, index: number): number {
	let at = index;
	while (page.claims[at] && textSignOf(page.claims[at]!.rule) === 'marks') at += 1;
	return at;
}

function isTeased(page: Page, index: number): boolean {
	const [title, teaser] = [page.shapes[index], page.shapes[index + 1]];
	if (!title || !teaser || page.claims[index] || page.claims[index + 1] || page.sections[index]) return false;
	return !title.closed && title.words >= 3 && title.words <= TEASED_TITLE && teaser.prose && teaser.words <= TEASER;
}

function isSmallLine(page: Page, index: number): boolean {
	const shape = page.shapes[index];
	if (!shape || page.claims[index] || shape.closed || shape.words > SMALL_LINE) return false;
	return page.stamp(index).dated || page.byAuthor(index);
}

function titlesBelow(page: Page, label: number, last: number): number[] {
	const titles: number[] = [];
	for (let next = label + 1; next <= Math.min(last, label + 12); next += 1) {
		const shape = page.shapes[next]!;
		if (page.claims[next]) continue;
		if (shape.closed && shape.words >= 7 && !/[?!]["”’»)]*$/.test(shape.label)) break;
		if (shape.words > 24) break;
		if (
			titles.length >= 1 &&
			!shape.bulleted &&
			page.shapes[next + 1]?.prose &&
			page.blocks[next]!.blankAbove > page.blocks[titles.at(-1)!]!.blankAbove
		)
			break;
		titles.push(next);
	}
	return titles;
}
