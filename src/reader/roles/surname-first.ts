import { isGivenName } from '#names';
import { inUsualCase } from './person-form.ts';

/** "MARON Ilse": the surname in capitals first, as French papers and their databases print names. */
const CAPITALS_FIRST =
	/^(\p{Lu}{2}[\p{Lu}'’-]*(?:\s\p{Lu}{2}[\p{Lu}'’-]*){0,2})\s(\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*\.?){0,2})$/u;
/** "Maron, Ilse". */
const COMMA_FIRST = /^(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?),\s(\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,2})$/u;

/**
 * People whose surnames are printed first, in the order in which they are called: "MARON Ilse; FERRIN Oda" is Ilse Maron
 * and Oda Ferrin. Null when a phrase is no list of such names.
 */
export function inCallingOrder(phrase: string): string[] | null {
	const items = phrase
		.slice(0, 300)
		.split(';')
		.map((item) => item.trim())
		.filter((item) => item !== '');
	const names = items.map((item) => {
		const comma = COMMA_FIRST.exec(item);
		// "Oda Ferrin, Ilse Maron" are two people: only a list parted otherwise has surnames of two words before a comma.
		const match = CAPITALS_FIRST.exec(item) ?? (items.length > 1 || !comma?.[1]?.includes(' ') ? comma : null);
		return match && { surname: match[1]!, given: match[2]! };
	});
	const known = names.filter((name) => name !== null && isGivenName(name.given.split(/[\s-]/)[0]!)).length;
	if (names.length === 0 || names.includes(null) || (names.length < 2 ? known === 0 : known === 0 && !/\p{Lu}{3}/u.test(phrase)))
		return null;
	return names.map((name) => `${name!.given} ${inUsualCase(name!.surname)}`);
}
