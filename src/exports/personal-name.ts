import { plainText } from '#text';
import type { ReportFacts } from './report-facts.ts';

/** A name as bibliographies file it. `family` alone when the name cannot be taken apart. */
export interface PersonalName {
	readonly family: string;
	readonly given: string | null;
}

/** Words that belong to the family name after them. */
const PARTICLES = new Set(
	'al as ad an ar ash at az el bin ben ibn bint abu abd de da do dos das del della di du la le van von der den ter ten zu zur'.split(
		' ',
	),
);

/** Takes a printed name apart. A name in a script that is not filed by inversion, or of one word, stays whole. */
export function personalName(person: { name: string; id?: string }, facts: Pick<ReportFacts, 'familyNames'>): PersonalName {
	const name = plainText(person.name);
	const known = person.id === undefined ? undefined : facts.familyNames?.get(person.id);
	if (known && name.endsWith(` ${known}`)) return { family: known, given: name.slice(0, -known.length - 1) };
	const words = name.split(' ');
	if (words.length < 2 || !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}.,'’ʿʾ\- ]+$/u.test(name)) {
		return { family: name, given: null };
	}
	let first = words.length - 1;
	while (first > 1 && PARTICLES.has((words[first - 1] ?? '').toLowerCase())) first--;
	return { family: words.slice(first).join(' '), given: words.slice(0, first).join(' ') };
}

/** "Family, Given", as bibliographies sort it. */
export function invertedName({ family, given }: PersonalName): string {
	return given === null ? family : `${family}, ${given}`;
}

/** "Given Family", as it is spoken. */
export function naturalName({ family, given }: PersonalName): string {
	return given === null ? family : `${given} ${family}`;
}
