import { type Author, RULES } from '#model';
import type { ClassifiedBlock } from '../reading.ts';
import { headLine, peopleIn } from '../roles/head-line.ts';
import type { PrintedPerson } from '../roles/people-list.ts';
import { nameAtStart } from '../roles/person-form.ts';
import { keyOf } from '../roles/shape.ts';
import type { EndCredits } from './credits.ts';

/** The people who wrote the report: from its bylines, then from end credits that name a writer. Each name once. */
export function authorsOf(blocks: readonly ClassifiedBlock[], credits: EndCredits): Author[] {
	const authors: Author[] = [];
	for (const block of blocks) if (block.role === 'byline') for (const person of writersOn(block)) add(authors, person);
	for (const { role, text } of blocks) {
		const name = role === 'timestamp' ? hanAuthor(text) : role === 'paragraph' ? koreanAuthor(text) : null;
		if (name !== null) add(authors, { name });
	}
	for (const person of credits.authors) add(authors, person);
	if (authors.length > 0) return authors;
	// A page without a byline may tell at its end who wrote.
	for (const { rule, text } of blocks) {
		const name = rule === 'credit/author-told' ? nameAtStart(text.replace(ABOUT, '')) : null;
		if (name !== null && authors.length === 0) authors.push({ name });
	}
	return authors;
}

/** The words of a heading before the author's name. */
const ABOUT = /^(?:about|über|zur person:?|à propos de|qui est|sobre|acerca de|quem é|chi è|over|om|o autorze:?|об авторе:?)\s/iu;

/** The people on a byline; where its place on the page alone shows it to be one, in any form that a name may have. */
function writersOn({ text, rule }: ClassifiedBlock): readonly PrintedPerson[] {
	if (rule === 'byline/goes-on') return /^(?:&|\p{L}{1,3}\s)/u.test(text) ? peopleIn(text.replace(/^\S+\s/, '')) : [];
	// A desk or an agency stands there, and no person.
	if (RULES[rule].namesOutlet) return [];
	const { people, by } = headLine(text, rule === 'byline/pen-name' || rule === 'byline/end');
	return people.length > 0 || by ? people : peopleIn(text);
}

/** "2017-03-10 09:58 来源：… 作者：…": the author whom a Chinese stamp names beside its source. */
function hanAuthor(stamp: string): string | null {
	return /(?:作者|记者|記者)\s*[:：]\s*(\p{Script=Han}{2,4})(?![:：\p{Script=Han}])/u.exec(stamp.slice(0, 300))?.[1] ?? null;
}

/** "(할번=연안뉴스) 오다린 기자 = …": the author whom a Korean dateline names. */
function koreanAuthor(paragraph: string): string | null {
	return (
		/^\([^()=]{1,20}=[^()]{2,20}\)\s(\p{Script=Hangul}{2,4})\s(?:기자|특파원|통신원)\s?=/u.exec(paragraph.slice(0, 80))?.[1] ??
		null
	);
}

function add(authors: Author[], person: Author): void {
	const key = keyOf(person.name);
	const known = authors.findIndex(({ name }) => keyOf(name) === key);
	if (known < 0) authors.push(person);
	else authors[known] = { ...person, ...authors[known]! };
}
