import { headLine, peopleIn } from './head-line.ts';
import type { PrintedPerson } from './people-list.ts';

export { afterByWord, BY_ALONE } from './by-words.ts';
export { isPersonName } from './person-form.ts';
export { type PrintedPerson, peopleIn };

/** The people named on a byline, wherever "By" stands on it. */
export function bylinePeople(text: string): readonly PrintedPerson[] {
	const { people, by } = headLine(text);
	return people.length > 0 || by ? people : peopleIn(text);
}
