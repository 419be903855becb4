import type { Author } from '#model';
import type { ClassifiedBlock } from '../reading.ts';
import { bylinePeople } from '../roles/person-names.ts';
import { keyOf } from '../roles/shape.ts';
import type { EndCredits } from './credits.ts';

/** The people who wrote the report: from its bylines, then from end credits that name a writer. Each name once. */
export function authorsOf(blocks: readonly ClassifiedBlock[], credits: EndCredits): Author[] {
	const authors: Author[] = [];
	for (const { role, text } of blocks) {
		if (role !== 'byline') continue;
		for (const person of bylinePeople(text)) add(authors, person);
	}
	for (const { role, text } of blocks) {
		const name = role === 'timestamp' ? hanAuthor(text) : role === 'paragraph' ? koreanAuthor(text) : null;
		if (name !== null) add(authors, { name });
	}
	for (const person of credits.authors) add(authors, person);
	return authors;
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
