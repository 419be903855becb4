import { foldSpace } from '../blocks.ts';
import { BY_WORDS, NAME_JOINERS, NAME_PARTICLES, NOT_A_PERSON } from '../lexicon/bylines.ts';
import { stampLine } from './stamp-line.ts';

/** A person as a byline prints them. */
export interface PrintedPerson {
	readonly name: string;
	readonly role?: string;
	readonly handle?: string;
}

const JOINERS = new RegExp(
	`\\s*[,;/·•]\\s*(?:(?:${NAME_JOINERS.map(escape).join('|')})\\s+)?|\\s+(?:${NAME_JOINERS.map(escape).join('|')})\\s+`,
	'iu',
);
const WORD = /^(?:\p{Lu}|\p{Lo}|['’]\p{Lu}|[Oo]['’]|(?:al|el|an|as|ar|ash|at)-\p{Lu})[\p{L}\p{M}.'’-]*$/u;
const TITLES = /^(?:prof|dr|mag|ing|dipl|mr|mrs|ms|sir|pr|fr|pater|rev)\.?$/i;

function escape(text: string): string {
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
		if (!WORD.test(word)) return false;
		if (index < words.length - 1 && word.length > 3 && word.endsWith('.')) return false;
		if (bare.length > 1) full += 1;
	}
	if (words.every((word) => /^\p{Lu}{2,5}$/u.test(word) && word.length <= 4)) return false;
	return full >= 1 && (full >= 2 || words.length >= 2) && !/\.$/.test(words.at(-1)!.replace(/^(?:Jr|Sr)\.$/, 'Jr'));
}

/** A name in Chinese, Japanese or Korean characters: two to four of them. */
function isShortHanName(phrase: string): boolean {
	return /^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u.test(phrase);
}

const BY = new RegExp(
	`^[([]?\\s*(?:${[...BY_WORDS]
		.sort((a, b) => b.length - a.length)
		.map(escape)
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

/** The people named at the start of a byline, up to the first thing that is no name; what follows the last is their role. */
export function peopleIn(text: string): PrintedPerson[] {
	let line = foldSpace(text.slice(0, 400)).replace(/^[-–—|•*\s([]+/, '');
	line = line.split(/\s+\|\s*|\|\s+|\s[-–—]{1,2}\s|\s•\s|\s{2,}|\n/u)[0] ?? '';
	const handle = /(?:^|[\s(])(@\w{2,30})/.exec(line)?.[1] ?? (/\w(@\w{2,30})/.exec(line)?.[1] as string | undefined);
	line = line.replace(/\S+@\S+\.\w+/g, ' ').replace(/\(?@\w{2,30}\)?/g, ' ');
	line = line.replace(/(?<=\p{Ll})(?=(?:View|Follow|Email|Updated|Published|Posted) ?\p{Lu}?)/gu, ' | ').split(' | ')[0]!;
	line = line.split(
		/\s(?:Follow|Email|E-Mail|View|Updated|Published|Posted|Aktualisiert|Veröffentlicht|Twitter|für|for|in|at|am|aus|on|auf|bei|zu|to|vom|reporting)\s?/u,
	)[0]!;
	const stamp = stampLine(line);
	if (stamp.dated && stamp.start > 3) line = line.slice(0, stamp.start);
	else if (stamp.dated && stamp.start <= 3) line = line.slice(stamp.end);
	line = foldSpace(line).replace(/[\s,;:–—-]+$/u, '');
	const people: PrintedPerson[] = [];
	for (const part of line.split(JOINERS)) {
		const phrase = namePart(part.trim());
		if (phrase === null) {
			if (part.trim() === '') continue;
			if (people.length > 0 && people.length === 1 && part.trim().length < 60 && /\p{L}/u.test(part))
				people[0] = { ...people[0]!, role: people[0]!.role ?? part.trim() };
			break;
		}
		people.push(handle && people.length === 0 ? { name: phrase, handle } : { name: phrase });
	}
	return people;
}

/** The name in a part of a byline: the part itself, or the person before an organisation printed without comma. */
function namePart(part: string): string | null {
	const phrase = part.replace(/^[("“]+|[)"”.,:]+$/gu, '').trim();
	if (isPersonName(phrase) || isShortHanName(phrase)) return phrase;
	const words = phrase.split(/\s+/);
	for (const length of [3, 2]) {
		const head = words.slice(0, length).join(' ');
		const next = words[length];
		if (next !== undefined && isPersonName(head) && (/^\p{Lu}{2,}/u.test(next) || NOT_A_PERSON.has(next.toLowerCase())))
			return head;
	}
	return null;
}
