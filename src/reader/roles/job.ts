import { JOB_WORDS } from '../lexicon/bylines.ts';
import { isPersonName } from './person-form.ts';
import { keyOf } from './shape.ts';

/** A Korean name and the job printed behind it, as its pages sign reports. */
const HANGUL_AND_JOB =
	/^(\p{Script=Hangul}{2,4})\s*(?:기자|특파원|논설위원|칼럼니스트|편집장|객원기자|인턴기자|선임기자|전문기자|앵커|평론가)$/u;

/** How many words may stand before the name: "von unserer Mitarbeiterin …", "AP Science Writer …". */
const MOST_BEFORE = 5;

/** The name behind a job, or before it in Korean: "Coast-Redakteurin Ilse Maron"; null when a line is not made so. */
export function afterJob(text: string): string | null {
	const signed = HANGUL_AND_JOB.exec(text.slice(0, 40))?.[1];
	if (signed !== undefined) return signed;
	const words = text.slice(0, 100).trim().split(/\s+/);
	const job = words.findLastIndex((word, index) => index < MOST_BEFORE && JOB_WORDS.has(keyOf(word.replace(/^.*-/u, ''))));
	const name = words.slice(job + 1).join(' ');
	return job >= 0 && isPersonName(name) ? name : null;
}

/** Whether a phrase is a job: "Staff Writer", "Chefredakteurin", "Associated Press Writer", "Philosophe". */
export function isJob(text: string): boolean {
	if (text.length > 80 || /[.!?]$/.test(text)) return false;
	const words = keyOf(text).split(' ');
	return words.length <= 8 && words.some((word) => JOB_WORDS.has(word));
}
