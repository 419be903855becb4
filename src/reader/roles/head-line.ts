import type { Credit } from '#model';
import { BY_INSIDE, HAN_WRITER, LABEL_INSIDE, NOT_NAMES, TEXT_BY, TEXT_KINDS } from '../lexicon/people.ts';
import { afterByWord, creditLabel, type Piece, piecesOf } from './head-pieces.ts';
import { type PeopleList, type PrintedPerson, peopleList, type Sureness } from './people-list.ts';
import { isGivenNameAlone, isPersonName } from './person-form.ts';
import { keyOf } from './shape.ts';

/** What one line of a report's head says, part by part. */
export interface HeadLine {
	/** Who wrote, as printed. */
	readonly people: readonly PrintedPerson[];
	/** Whether a by-word or an author's label stands before them. */
	readonly by: boolean;
	/** Who took the pictures or did something else, by the label that stands before the name. */
	readonly credits: readonly Credit[];
	/** Papers, channels and agencies named beside the people or in their place. */
	readonly papers: readonly string[];
	/** The line prints a day with its year. */
	readonly stamped: boolean;
	/** Words that no part claims. */
	readonly rest: readonly string[];
}

/**
 * Cuts a line of the head into its parts: stamp, people, papers, credits, counts; each is claimed by its own test.
 * @param besideStamp a stamp stands on the next line, so that a pen name behind "by" is believed
 */
export function headLine(text: string, besideStamp = false): HeadLine {
	const found: Found = { people: [], by: false, credits: [], papers: [], rest: [] };
	const pieces = piecesOf(text);
	const stamped = pieces.some(({ stamp }) => stamp === 'full');
	const dated = besideStamp || pieces.some(({ stamp }) => stamp !== null);
	for (const [at, { text: piece, stamp }] of pieces.entries())
		if (stamp === null) readPiece(found, withByWord(pieces, at, DOUBLED_STAMP.test(text) || signsIn(text, piece)), dated);
	return { ...found, stamped };
}

/** "14 March 201714 March 2017 Ilse Maron Rivers": weblogs print the day twice and then who wrote. */
const DOUBLED_STAMP = /^\s?(\S.{4,38}?\d{4})\s?\1(?!\d)/u;
/** The by-word that a stamp's label took with it, "Posted by …", and one behind a rubric, "Posted in Rivers by …". */
const LABEL_BY = /(?:^|\s)(?:by|von|par|por|da|door|av|af)$/iu;
const LABEL_IN = /(?:^|\s)(?:in|unter|dans|en|sous|under)$/iu;
/** The small word between a name and its stamp: "Ilse Maron on 3 March". */
const BEFORE_STAMP = /\s(?:am|um|on|at|le|el|il|em|den|op|om|vom|kl)$/u;

/** "Ilse Maron Rivers, Weirs, Boats": two names that run into rubrics. */
const RUBRICS_BEHIND = /^(\S{2,30} \S{2,30}) \S[^,]{0,40}(?:,\s?[^,]{1,40})+$/u;

/** A piece of a line with the by-word that its place among stamps gives it. */
function withByWord(pieces: readonly Piece[], at: number, signed: boolean): string {
	const [before, behind] = [pieces[at - 1], pieces[at + 1]];
	const text = behind?.stamp ? pieces[at]!.text.trimEnd().replace(BEFORE_STAMP, '') : pieces[at]!.text;
	if (!before?.stamp) return text;
	if (LABEL_BY.test(before.text.trimEnd()) && afterByWord(text) === null) return `by ${text.trimStart()}`;
	const inside = LABEL_IN.test(before.text.trimEnd()) ? BY_INSIDE.exec(text) : null;
	if (inside) return text.slice(inside.index + 1);
	return signed && at === 1 && afterByWord(text) === null && isLogin(text)
		? `by ${text.trimStart().replace(RUBRICS_BEHIND, '$1')}`
		: text;
}

/** Whether a piece opens with a person's two names or with a login in small letters: behind a doubled day no rubric. */
function isLogin(piece: string): boolean {
	const [first = '', second = ''] = trimmed(piece).split(/[\s,]+/u);
	return /^\p{Ll}[\p{L}\p{N}._-]{2,}$/u.test(first) || (isPersonName(`${first} ${second}`) && !TEXT_KINDS.has(keyOf(first)));
}

/** Whether a login stands between the day and the offer to comment: "14 March 2017 marlow Leave a comment". */
function signsIn(text: string, piece: string): boolean {
	return /^\p{Ll}\S+$/u.test(piece.trim()) && text.search(NOT_NAMES) > 0;
}

/** The people named on a byline, wherever "By" stands on it. */
export function bylinePeople(text: string): readonly PrintedPerson[] {
	const { people, by } = headLine(text);
	return people.length > 0 || by ? people : peopleIn(text);
}

/** Whether a line says "By" and then names somebody. */
export function startsByAuthor(text: string): boolean {
	const by = afterByWord(text);
	return by !== null && peopleIn(by).length > 0;
}

/** The people of a run of names that something else shows to be one: the words after "By", the subject of a credit. */
export function peopleIn(text: string): PrintedPerson[] {
	for (const { text: piece, stamp } of piecesOf(text)) {
		if (stamp !== null || !/\p{L}/u.test(piece)) continue;
		const { people } = peopleList(ending(trimmed(piece)), 'by');
		return [...people];
	}
	return [];
}

function trimmed(piece: string): string {
	return piece.replace(/^[\s,;:.–—)\]-]+|[\s,;:–—([-]+$/gu, '').replace(/(?:\s\d{1,6})+$/, '');
}

interface Found {
	people: PrintedPerson[];
	by: boolean;
	credits: Credit[];
	papers: string[];
	rest: string[];
}

/** "… with somebody": whom an interview was held with did not write it. */
const SPOKEN_WITH = /\s(?:mit|with|avec|con|com|met)\s.{3,80}$/iu;
const INTERVIEW = /interview|gespräch|entretien|entrevista|intervista|conversation/iu;

/** Whether a kind of text goes before a by-word: "A column by", never "An interview with the author". */
function tellsText(before: string): boolean {
	const words = keyOf(before).split(' ');
	return words.some((word) => TEXT_KINDS.has(word)) && !/^(?:mit|with|avec|con|com|met|of|der|des|the)$/.test(words.at(-1)!);
}

/** A label and the people behind it: "Fotos: Oda Ferrin". Who wrote the text or held the interview is an author. */
function readCredit(found: Found, label: { readonly role: string; readonly names: string }): void {
	const { people } = peopleList(ending(label.names), 'by');
	if (people.length === 0) return;
	const wrote = label.role === 'interview' || label.role === 'text and photography';
	if (wrote) takePeople(found, { people, papers: [], rest: [] }, true);
	const role = label.role === 'text and photography' ? 'photography' : label.role;
	if (label.role !== 'interview') found.credits.push(...people.map(({ name }) => ({ role, name })));
}

/** One piece without stamps: a label and who it names, people behind a by-word, or bare names. */
function readPiece(found: Found, text: string, dated: boolean): void {
	const piece = trimmed(text);
	if (!/\p{L}/u.test(piece)) return;
	const label = creditLabel(piece);
	const names = label?.names ?? afterByWord(piece) ?? HAN_WRITER.exec(piece)?.[1] ?? TEXT_BY.exec(piece)?.[1] ?? piece;
	const inside = (names === piece ? BY_INSIDE : LABEL_INSIDE).exec(names);
	if (inside) {
		const cut = piece.length - names.length + inside.index + 1;
		const before = piece.slice(0, cut);
		// "Founded by somebody", "from here to there" have a by-word too.
		if (names !== piece || tellsText(before)) {
			readPiece(found, before, dated);
			readPiece(
				found,
				piece.slice(cut).replace(SPOKEN_WITH, (words) => (INTERVIEW.test(before) ? '' : words)),
				dated,
			);
			return;
		}
	}
	if (label) {
		readCredit(found, label);
		return;
	}
	const by = names !== piece;
	const sure: Sureness = !by ? 'bare' : dated ? 'by-and-stamp' : 'by';
	const whole = peopleList(names, sure);
	// What stands behind "in", "for", "reporting" is no name; the whole is tried first for "A in X and B in Y".
	const list = whole.people.length > 0 || sure === 'bare' ? whole : peopleList(ending(names), sure);
	if (!by && dated && found.people.length === 0 && list.people.length === 0 && isGivenNameAlone(piece))
		takePeople(found, { people: [{ name: piece }], papers: [], rest: [] }, false);
	else takePeople(found, list, by);
	if (by && list.people.length === 0) found.by = found.by || found.people.length === 0;
}

const AFTER_NAMES =
	/\s(?:Follow|Email|E-Mail|View|Updated|Last updated|Published|Posted|Aktualisiert|Veröffentlicht|Twitter|für|for|in|at|am|um|aus|on|auf|bei|zu|to|vom|reporting)(?:\s|$)/iu;

function ending(names: string): string {
	return names.split(AFTER_NAMES)[0]!;
}

function takePeople(found: Found, list: PeopleList, by: boolean): void {
	// Names behind a by-word are surer than bare ones read before it, and bare ones after it are somebody else's.
	if (by && !found.by && list.people.length > 0) found.people = [];
	if (list.people.length > 0 && (by || !found.by || found.people.length === 0)) {
		for (const person of list.people) {
			if (/^photo|^foto|^bild/iu.test(person.role ?? '')) found.credits.push({ role: 'photography', name: person.name });
			else if (!found.people.some(({ name }) => name === person.name)) found.people.push(person);
		}
		found.by = found.by || by;
	}
	found.papers.push(...list.papers);
	found.rest.push(...list.rest);
}
