import { isGivenName } from '#names';
import { AGENCIES, JOB_WORDS, NAME_PARTICLES, NOT_A_PERSON, NOT_A_SURNAME, PAPER_WORDS } from '../lexicon/people.ts';
import { wordSet } from '../lexicon/phrases.ts';
import { keyOf } from './shape.ts';

const WORD = /^(?:\p{Lu}|\p{Lo}|['’]\p{Lu}|[Oo]['’]|(?:al|el|an|as|ar|ash|at)-\p{Lu})[\p{L}\p{M}.'’-]*$/u;
const TITLES = /^(?:prof|dr|mag|ing|dipl|mr|mrs|ms|sir|pr|fr|pater|rev)\.?$/i;
/** Particles that may open a name. */
const OPENING_PARTICLE = /^(?:de|van|von|der|el|al|abu|bin|di|da|del|la|le|ibn|ter|den)$/;
/** Months that are given names too: "June Delling", never "June 2019". */
const MONTH_NAMES = wordSet('april may june august');

/** How German names of authorities and bodies end: "Polizeidirektion", "Landratsamt". */
const ORGANISATION_ENDING =
	/^.{4,}(?:direktion|präsidium|behörde|ministerium|verband|verein|gemeinde|stiftung|klinikum|feuerwehr|verwaltung|gesellschaft|akademie|kammer|gericht|anwaltschaft|zentrale|institut|ratsamt|samt|landkreis|werke)$/u;

/** Whether a phrase is written as the name of a person: two to five words with capitals, none of them an organisation's. */
export function isPersonName(phrase: string): boolean {
	const words = phrase
		.trim()
		.split(/\s+/)
		.filter((word) => !TITLES.test(word));
	if (words.length < 2 || words.length > 5 || phrase.length > 60 || /\d|[!?:()]/.test(phrase)) return false;
	if (AGENCIES.has(keyOf(phrase))) return false;
	if (!words.every((word, index) => isNameWord(words, word, index))) return false;
	if (words.every((word) => /^\p{Lu}{2,4}$/u.test(word)) && !isGivenName(words[0]!)) return false;
	if (!words.some((word) => /\p{L}[\p{L}\p{M}]/u.test(word))) return false;
	// "der Region" is a place, however like "de Merrow" it looks.
	if (words.filter((word) => /\p{Lu}|\p{Lo}/u.test(word)).length < 2) return false;
	const last = words.at(-1)!;
	return !last.endsWith('.') || /^[JS]r\.$/.test(last) || (words.length > 2 && /^\p{Lu}\.$/u.test(last));
}

/** The person with whose name a sentence begins: "Ilse Maron (37) is …"; null when it begins otherwise. */
export function nameAtStart(text: string): string | null {
	const words = text.slice(0, 80).split(/[\s,(–—]+/u);
	for (const length of [4, 3, 2]) {
		const name = words.slice(0, length).join(' ');
		if (words.length >= length && text.startsWith(name) && isPersonName(name)) return name;
	}
	return null;
}

function isNameWord(words: readonly string[], word: string, index: number): boolean {
	const lower = word.toLowerCase();
	const bare = lower.replace(/[^\p{L}]/gu, '');
	const next = words[index + 1];
	if (NOT_A_PERSON.has(bare) && !(MONTH_NAMES.has(bare) && next !== undefined)) return false;
	if (NAME_PARTICLES.has(lower)) return index > 0 || OPENING_PARTICLE.test(lower) || (/^\p{Lu}/u.test(word) && isGivenName(word));
	if (!WORD.test(word) || word.endsWith('-')) return false;
	if (next !== undefined && word.length > 3 && word.endsWith('.') && !/^(?:\p{Lu}\.)+$/u.test(word)) return false;
	if (/(?:redaktion|redaction|agentur)$/.test(bare) || ORGANISATION_ENDING.test(bare)) return false;
	if (/^\p{Lu}{2,}-\p{Lu}\p{Ll}{2,}/u.test(word)) return false;
	return !(index === 0 && /^\p{Lu}{3,}$/u.test(word) && words.some((other) => /^\p{Lu}\p{Ll}+$/u.test(other)));
}

/** Whether one of its words is a known given name: the positive test of a name that no by-word goes before. */
export function hasGivenName(phrase: string): boolean {
	const words = phrase.split(/[\s.]+/u).filter((word) => word.length > 1 && !TITLES.test(word));
	if (words.some((word) => NOT_A_SURNAME.has(word.toLowerCase()))) return false;
	return words.length > 1 && words.slice(0, -1).some(isGivenName);
}

/** Whether a word is a given name and nothing else: how weblogs sign beside the day. */
export function isGivenNameAlone(word: string): boolean {
	return /^\p{Lu}\p{Ll}{2,}$/u.test(word) && isGivenName(word) && !NOT_A_SURNAME.has(word.toLowerCase());
}

/** A name in Chinese, Japanese or Korean characters: two to four of them. */
export function isShortHanName(phrase: string): boolean {
	return /^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u.test(phrase);
}

/** A pen name or a given name alone, as weblogs and small papers sign: good only behind a by-word, beside a stamp. */
export function isPenName(phrase: string): boolean {
	if (!/^\p{L}[\p{L}\p{M}\p{N}_.-]{1,23}$/u.test(phrase) || /^\p{Lu}{1,5}$/u.test(phrase) || /\.\p{Ll}{2,4}$/u.test(phrase))
		return false;
	const key = keyOf(phrase);
	if (AGENCIES.has(key) || NOT_A_SURNAME.has(key)) return false;
	return (
		!key.split(' ').some((word) => NOT_A_PERSON.has(word) || ORGANISATION_ENDING.test(word)) &&
		!/(?:redaktion|team|admin|desk|blog|news|magazin|zeitung|online|radio|verlag|presse)/u.test(key)
	);
}

/** A name printed in capitals, as a reader writes it: "ILSE O'MARON" is Ilse O'Maron. Anything else stays as printed. */
export function inUsualCase(name: string): string {
	if (/\p{Ll}/u.test(name) || !/\p{Lu}{3}/u.test(name)) return name;
	const locale = /[İĞŞ]/u.test(name) ? 'tr' : 'en';
	return name
		.split(' ')
		.map((word, index) => {
			const small = word.toLocaleLowerCase(locale);
			if (word.includes('.') || word.length < 2 || (index > 0 && NAME_PARTICLES.has(small)))
				return word.includes('.') ? word : small;
			return small.replace(/^mc\p{L}|(?<=^|[-'’])\p{L}/gu, (start) => capital(start, locale));
		})
		.join(' ');
}

function capital(start: string, locale: string): string {
	return start.length > 2 ? `Mc${start.slice(2).toLocaleUpperCase(locale)}` : start.toLocaleUpperCase(locale);
}

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

/** How one-word names of papers and channels end: "Küstenfunk", "Kvällsposten". */
const PAPER_ENDING =
	/^\p{L}{3,}(?:zeitung|blatt|anzeiger|kurier|bote|funk|rundschau|nachrichten|presse|magazin|posten|tidningen|bladet|avisen|krant|gazeta|gazetesi|wire|news)$/u;

/** Whether a name is a newspaper's, a channel's or an agency's by its own words: "Ostreke Mail", "Halvern Zeitung". */
export function isPaper(name: string): boolean {
	const words = keyOf(name).split(' ');
	if (AGENCIES.has(words.join(' ')) || (words.length <= 3 && PAPER_ENDING.test(words.at(-1)!))) return true;
	return words.length > 1 && words.length <= 6 && words.some((word) => PAPER_WORDS.has(word));
}
