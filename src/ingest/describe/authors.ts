import type { Author } from '../../schema/report.ts';
import { bylinePeople } from '../classify/person-names.ts';
import { keyOf } from '../classify/shape.ts';
import type { ClassifiedBlock } from '../reading.ts';
import type { EndCredits } from './credits.ts';

/** The people who wrote the report: from its bylines, then from end credits that name a writer. Each name once. */
export function authorsOf(blocks: readonly ClassifiedBlock[], credits: EndCredits): Author[] {
	const authors: Author[] = [];
	for (const { role, text } of blocks) {
		if (role !== 'byline') continue;
		for (const person of bylinePeople(text)) add(authors, person);
	}
	for (const person of credits.authors) add(authors, person);
	return authors;
}

function add(authors: Author[], person: Author): void {
	const key = keyOf(person.name);
	const known = authors.findIndex(({ name }) => keyOf(name) === key);
	if (known < 0) authors.push(person);
	else authors[known] = { ...person, ...authors[known]! };
}
