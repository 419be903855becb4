import { stampLine } from '#dates';
import { foldSpace } from '../blocks.ts';
import { BY_WORDS, NAME_JOINERS, NAME_PARTICLES, NOT_A_PERSON } from '../lexicon/bylines.ts';
import { keyOf } from './shape.ts';

/** Lines that are nothing but "By", "Von", "Author:", as keys: the name stands on the next line. */
export const BY_ALONE: ReadonlySet<string> = new Set(BY_WORDS.map(keyOf));

/** A person as a byline prints them. */
export interface PrintedPerson {
	readonly name: string;
	readonly role?: string;
	readonly handle?: string;
}

const JOINERS = new RegExp(
	`\\s*[,;/·•、]\\s*(?:(?:${NAME_JOINERS.map(literal).join('|')})\\s+)?|\\s+(?:${NAME_JOINERS.map(literal).join('|')})\\s+`,
	'iu',
);
const WORD = /^(?:\p{Lu}|\p{Lo}|['’]\p{Lu}|[Oo]['’]|(?:al|el|an|as|ar|ash|at)-\p{Lu})[\p{L}\p{M}.'’-]*$/u;
const AFTER_NAMES =
	/\s(?:Follow|Email|E-Mail|View|Updated|Last updated|Published|Posted|Aktualisiert|Veröffentlicht|Twitter|für|for|in|at|am|aus|on|auf|bei|zu|to|vom|reporting)(?:\s|$)/iu;
const TITLES = /^(?:prof|dr|mag|ing|dipl|mr|mrs|ms|sir|pr|fr|pater|rev)\.?$/i;

/** How German names of authorities and bodies end: "Polizeidirektion", "Landratsamt". */
const ORGANISATION_ENDING =
	/^.{4,}(?:direktion|präsidium|behörde|ministerium|verband|verein|gemeinde|stiftung|klinikum|feuerwehr|verwaltung|gesellschaft|akademie|kammer|gericht|anwaltschaft|zentrale|institut|ratsamt|samt|landkreis|werke)$/u;
/** A job printed right behind a name without a space: "Ilse MaronLocal Reporter". */
const GLUED_JOB =
	/(?<=\p{Ll})(?=(?:View|Follow|Email|Updated|Published|Posted|Local|Senior|Chief|Staff|Political|Politics|Business|Sports?|News|Health|Education|Crime|Community|Deputy|Digital|Data|Trainee|Social|Content|Head of|Editor|Reporter|Journalist|Correspondent|Columnist|Redakteur|Reporterin)\b)/gu;

function literal(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Whether a phrase is written as the name of a person: two to five words with capitals, none of them an organisation's. */
export function isPersonName(phrase: string): boolean {
	const words = phrase
		.trim()
		.split(/\s+/)
		.filter((word) => !TITLES.test(word));
	if (words.length < 2 || words.length > 5 || phrase.length > 60 || /\d|[!?:()]/.test(phrase)) return false;
	let full = 0;
	for (const [index, word] of words.entries()) {
		const lower = word.toLowerCase();
		const bare = lower.replace(/[^\p{L}]/gu, '');
		if (NOT_A_PERSON.has(bare)) return false;
		if (NAME_PARTICLES.has(lower) && index > 0) continue;
		if (NAME_PARTICLES.has(lower) && /^(?:de|van|von|der|el|al|abu|bin|di|da|del|la|le|ibn|ter|den)$/.test(lower)) continue;
		if (!WORD.test(word) || word.endsWith('-')) return false;
		if (index < words.length - 1 && word.length > 3 && word.endsWith('.') && !/^(?:\p{Lu}\.)+$/u.test(word)) return false;
		if (/(?:redaktion|redaction|agentur)$/.test(bare) || ORGANISATION_ENDING.test(bare)) return false;
		if (/^\p{Lu}{2,}-\p{Lu}\p{Ll}{2,}/u.test(word)) return false;
		if (/^\p{Lu}{3,}$/u.test(word) && words.some((other) => /^\p{Lu}\p{Ll}+$/u.test(other)) && index === 0) return false;
		if (bare.length > 1) full += 1;
	}
	if (words.every((word) => /^\p{Lu}{2,5}$/u.test(word) && word.length <= 4)) return false;
	return full >= 1 && (full >= 2 || words.length >= 2) && !/\.$/.test(words.at(-1)!.replace(/^(?:Jr|Sr)\.$/, 'Jr'));
}

/** The space between two names in Chinese characters. */
const BETWEEN_HAN_NAMES = /(?<=^\p{Script=Han}{2,4})\s+(?=\p{Script=Han}{2,4}(?:\s|$))/gu;

/** A name in Chinese, Japanese or Korean characters: two to four of them. */
function isShortHanName(phrase: string): boolean {
	return /^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u.test(phrase);
}

const BY = new RegExp(
	`^[([]?\\s*(?:${[...BY_WORDS]
		.sort((a, b) => b.length - a.length)
		.map(literal)
		.join('|')})(?:\\s*[:：]\\s*|\\s+|(?=\\p{Lu}\\p{Ll}))`,
	'iu',
);

/** The words after "By", "Von", "Par" …; null when a line does not start so. */
export function afterByWord(text: string): string | null {
	const line = foldSpace(text.slice(0, 300)).replace(/^[-–—|•*\s]+/, '');
	const match = BY.exec(line);
	if (!match) return null;
	const glued = !/[\s:：]$/.test(match[0]);
	if (glued && !/^[\p{Lu}]\p{Ll}*$/u.test(match[0].replace(/^[([]\s*/, ''))) return null;
	return line.slice(match[0].length);
}

/** The people named in a byline; what follows a single one is the person's role. Stamps beside the names are passed over. */
export function peopleIn(text: string): PrintedPerson[] {
	const line = foldSpace(text.slice(0, 400)).replace(/^[-–—|•*\s([]+/, '');
	for (const segment of line.split(/\s+\|\s*|\|\s+|\s[-–—]{1,2}\s|\s[•·]\s/u).slice(0, 5)) {
		const people = peopleInSegment(segment);
		if (people.length > 0) return people;
		const stamp = stampLine(segment);
		if (!(stamp.dated || stamp.timed) || stamp.rest.length > 1) return [];
	}
	return [];
}

function peopleInSegment(segment: string): PrintedPerson[] {
	let line = segment;
	const handle = /(?:^|[\s(]|\w)(@\w{2,30})/.exec(line.replace(/[^\s@]{1,80}@[^\s@]+\.\w+/g, ' '))?.[1];
	line = line.replace(/[^\s@]{1,80}@[^\s@]+\.\w+/g, ' ').replace(/\(?@\w{2,30}\)?/g, ' ');
	line = line.replace(GLUED_JOB, ' | ').split(' | ')[0]!;
	const stamp = stampLine(line);
	if (!stamp.dated && !stamp.timed) return namesIn(line, handle);
	const before = stamp.start > 3 ? namesIn(line.slice(0, stamp.start), handle) : [];
	return before.length > 0 ? before : namesIn(line.slice(stamp.end), handle);
}

function namesIn(text: string, handle: string | undefined): PrintedPerson[] {
	const line = foldSpace(text.split(AFTER_NAMES)[0]!)
		.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, '')
		.replace(BETWEEN_HAN_NAMES, '、');
	const people: PrintedPerson[] = [];
	for (const part of line.replace(/\s?\((?:avec|with|mit|con|com|met)\s([^()]{3,80})\)/iu, ', $1').split(JOINERS)) {
		const name = namePart(part.trim());
		if (name !== null) {
			people.push(handle && people.length === 0 ? { name, handle } : { name });
			continue;
		}
		if (part.trim() === '') continue;
		const [only] = people;
		if (only && people.length === 1 && part.length < 60 && /\p{L}/u.test(part)) people[0] = { ...only, role: part.trim() };
		break;
	}
	return people;
}

/** The people named on a byline, wherever "By" stands on it. */
export function bylinePeople(text: string): PrintedPerson[] {
	const after =
		afterByWord(text) ??
		afterByWord(
			foldSpace(text.slice(0, 400))
				.split(/\s\|\s/)
				.find((part) => afterByWord(part) !== null) ?? '',
		);
	return after === null ? peopleIn(text) : peopleIn(after);
}

const JOB =
	/^(?:\p{L}[\p{L}-]*[- ])?(?:experte|expertin|redakteur|redakteurin|chefredakteur|chefredakteurin|reporter|reporterin|korrespondent|korrespondentin|autor|autorin|gastautor|gastautorin|kolumnist|kolumnistin|correspondent|staff writer|columnist|journaliste|periodista|giornalista|корреспондент|журналист)\s+(\p{Lu}.{3,40})$/iu;

/** A Korean name and the job printed behind it, as its pages sign reports. */
const HANGUL_AND_JOB =
	/^(\p{Script=Hangul}{2,4})\s*(?:기자|특파원|논설위원|칼럼니스트|편집장|객원기자|인턴기자|선임기자|전문기자|앵커|평론가)$/u;

/** The name behind a job, or before it in Korean: "Coast-Redakteurin Ilse Maron"; null when a line is not made so. */
export function afterJob(text: string): string | null {
	const signed = HANGUL_AND_JOB.exec(text.slice(0, 40))?.[1];
	if (signed !== undefined) return signed;
	const name = JOB.exec(text.slice(0, 100))?.[1];
	return name !== undefined && isPersonName(name) ? name : null;
}

/** The name in a part of a byline: the part itself, or the person before an organisation printed without comma. */
function namePart(part: string): string | null {
	const phrase = part.replace(/^[("“]+|[)"”.,:]+$/gu, '').trim();
	const titled = afterJob(phrase);
	if (titled !== null) return titled;
	if (isPersonName(phrase) || isShortHanName(phrase)) return phrase;
	const words = phrase.split(/\s+/);
	// "ILSE MARON Halvern": the name in capitals, the place behind it not.
	const capitals = words.findIndex((word) => !/^\p{Lu}[\p{Lu}.'’-]+$/u.test(word));
	if (capitals >= 2 && capitals <= 3 && isPersonName(words.slice(0, capitals).join(' ')) && words.length - capitals <= 3)
		return words.slice(0, capitals).join(' ');
	for (const length of [3, 2]) {
		const head = words.slice(0, length).join(' ');
		const next = words[length];
		if (next !== undefined && isPersonName(head) && (/^\p{Lu}{2,}/u.test(next) || NOT_A_PERSON.has(next.toLowerCase())))
			return head;
	}
	return null;
}
