/**
 * How a search reads letters, the same when the index is made and when it is asked, and in every browser: words are told
 * apart and folded by Unicode's own properties alone, never by a dictionary that differs from one program to the next.
 */

/** A word of a text, or one letter of a script that sets no spaces. */
export interface Unit {
	readonly start: number;
	readonly end: number;
	/** Where that ends which its form stands for: of a letter without spaces, the next letter. */
	readonly until: number;
	/** As it is searched for. */
	readonly form: string;
	/** The same word in another spelling: "mueller" beside "muller" for "Müller". */
	readonly spelt: readonly string[];
	/** What else finds it: the word behind an article, a prefix or an elision. */
	readonly parts: readonly string[];
	/** The one word that hyphens make of it and of those beside it. */
	readonly joined: Joined | null;
}

/** Words joined by hyphens. */
interface Joined {
	/** As one word. */
	readonly form: string;
	readonly forms: readonly string[];
	/** Where the first begins and the last ends. */
	readonly start: number;
	readonly end: number;
	/** How many of them stand before the one that bears this. */
	readonly before: number;
}

const APOSTROPHES = "'’‘ʼʿʾ`´ʻ";
const INVISIBLE = '\\u00AD\\u061C\\u200B\\u200D-\\u200F\\u2060\\uFEFF';
const UNSPACED = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}ー';
const LETTER = `(?:(?![${UNSPACED}])[\\p{L}\\p{N}])`;

/** Initials with their points, a number with its thousands, a word with apostrophes inside, or a letter without spaces. */
const UNIT = new RegExp(
	[
		`(?<![\\p{L}\\p{M}\\p{N}])\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{M}\\p{N}])`,
		`\\p{Nd}{1,3}(?:[.,]\\p{Nd}{3})+(?!\\p{Nd})`,
		`${LETTER}(?:${LETTER}|[\\p{M}${INVISIBLE}]|[${APOSTROPHES}](?=\\p{L}))*`,
		`[${UNSPACED}]\\p{M}*`,
	].join('|'),
	'gu',
);
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');

/** Whether letters are of a script that sets no spaces. */
export function isUnspaced(letters: string): boolean {
	return IS_UNSPACED.test(letters);
}

/** The words of a text, in their order. */
export function unitsOf(text: string): Unit[] {
	const units: Unit[] = [];
	const found = [...text.matchAll(UNIT)];
	for (const [at, { 0: raw, index }] of found.entries()) {
		const end = index + raw.length;
		const own = { start: index, end, until: end, spelt: [], parts: [], joined: null };
		if (isUnspaced(raw)) {
			const next = found[at + 1];
			const pair = next && next.index === end && isUnspaced(next[0]) ? next[0] : '';
			units.push({ ...own, until: end + pair.length, form: foldUnspaced(raw + pair) });
		} else {
			const form = foldWord(raw.replace(GENITIVE, ''));
			if (form) units.push({ ...own, form, spelt: speltOf(raw, form), parts: partsOf(raw, form) });
		}
	}
	return withJoined(units, text);
}

/** All the forms under which a word is found. */
export function formsOf({ form, spelt, parts, joined }: Unit): string[] {
	return [...new Set([form, ...spelt, ...parts, ...(joined ? [joined.form] : [])])];
}

/** A text as Pagefind is to index it: as many words as the text has, each with all its forms. */
export function indexed(text: string): string {
	const tokens = unitsOf(text).map((unit) => {
		const { spelt, parts, joined } = unit;
		// Pagefind finds a word with hyphens as a whole and by its parts.
		if (joined && spelt.length + parts.length === 0 && joined.before === 0) return joined.forms.join('-');
		return formsOf(unit).join('-');
	});
	return tokens.join(' ');
}

/** Hyphens, and the mark that keeps two letters of a Persian word apart. */
const HYPHEN = /^[-‐‑\u200C]$/;
const MOST_JOINED = 5;

/** Sets beside the words that hyphens join the one word that they make. */
function withJoined(units: Unit[], text: string): Unit[] {
	for (let at = 0; at < units.length; at++) {
		let last = at;
		while (last + 1 < units.length && HYPHEN.test(text.slice(units[last]!.end, units[last + 1]!.start))) last++;
		if (last === at) continue;
		const run = units.slice(at, last + 1);
		// Pagefind passes over a part of one letter.
		const bearer = run.findIndex(({ form }) => form.length > 1);
		if (bearer >= 0 && run.length <= MOST_JOINED) {
			const forms = run.map(({ form }) => form);
			const [start, end] = [units[at]!.start, units[last]!.end];
			units[at + bearer] = { ...run[bearer]!, joined: { form: inOne(forms.join('')), forms, start, end, before: bearer } };
		}
		at = last;
	}
	return units;
}

/** An English genitive is the word that it is made of. */
const GENITIVE = new RegExp(`[${APOSTROPHES}]s$`, 'iu');

/** Letters that are no letter with a mark to Unicode, and what a plain keyboard has for them. */
const PLAIN = new Map(
	('ł:l ø:o đ:d ð:d þ:th æ:ae œ:oe ß:ss ı:i ħ:h ŧ:t ŋ:n ə:e ς:σ ' + 'ة:ه ى:ي ی:ي ے:ي ک:ك ہ:ه ە:ه ھ:ه ٱ:ا ں:ن')
		.split(' ')
		.map((pair) => pair.split(':') as [string, string]),
);
const NOT_PLAIN = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'gu');

/** What makes no other word: marks, apostrophes, points, invisible signs, the stroke that lengthens an Arabic word. */
const NO_LETTER = /[^\p{L}\p{N}]|[ـʼʿʾʻ]/gu;

/** Marks without which a word of India or of what lies east of it would be another. */
const KEPT_MARK = /[\u0900-\u1aff]/gu;
const IS_MARK = /\p{M}/u;

/**
 * Letters that nobody writes beside them stand in for such marks, since Pagefind takes all marks off, and for the
 * syllables of Korean, which it takes apart.
 */
function keepMarks(text: string): string {
	return text
		.replace(KEPT_MARK, (sign) => (IS_MARK.test(sign) ? String.fromCharCode(sign.charCodeAt(0) - 0x900 + 0x3400) : sign))
		.replace(/[\uac00-\ud7a3]/g, (syllable) => String.fromCodePoint(syllable.charCodeAt(0) - 0xac00 + 0x20000));
}

/** Pagefind takes letters and digits apart in a word with several forms: letters of a small script stand in for digits. */
function inOne(form: string): string {
	return /\p{L}/u.test(form) ? form.replace(/[0-9]/g, (sign) => String.fromCharCode(0xa4d0 + Number(sign))) : form;
}

function foldUnspaced(letters: string): string {
	return keepMarks(letters.normalize('NFKC').toLowerCase()).replace(NO_LETTER, '');
}

/** Letters of one word without what never makes another: case, marks, apostrophes, the way a letter is written. */
export function foldWord(word: string): string {
	const folded = keepMarks(word.normalize('NFKD').toLowerCase())
		.replace(NO_LETTER, '')
		.replace(NOT_PLAIN, (letter) => PLAIN.get(letter)!)
		.replace(/(?![0-9])\p{Nd}/gu, digit);
	return inOne(folded);
}

/** Digits of any script as those of a plain keyboard. */
function digit(sign: string): string {
	const code = sign.codePointAt(0)!;
	const low = code & 15;
	// The scripts of India begin their digits six places into a row.
	return String(code >= 0x966 && code < 0xdf0 ? low - 6 : low);
}

const TWO_LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** Two letters in place of one with its dots, as a plain keyboard writes German and the languages of the north. */
function speltOf(raw: string, form: string): string[] {
	const plain = raw.normalize('NFC').replace(GENITIVE, '').toLowerCase();
	const other = foldWord(plain.replace(/[äöüøå]/g, (letter) => TWO_LETTERS[letter]!));
	return other === form ? [] : [other];
}

const ELISION = new RegExp(`^(?:\\p{L}|qu)[${APOSTROPHES}](\\p{L}{3,})`, 'iu');
const BEFORE_SUFFIX = new RegExp(`^(\\p{L}{4,})[${APOSTROPHES}]\\p{L}{1,5}$`, 'iu');
/** "and", "so", "in", "like", "for" and the article, as they are written in one with an Arabic word. */
const WITH_ARTICLE = /^[وف]?(?:[بك]?ال|لل)(\p{sc=Arabic}{2,})$/u;
const WITH_PREFIX = /^(?:[وف][بكل]?|[بكل])(?!ال)(\p{sc=Arabic}{4,})$/u;

/** "l’eau" → "eau", "Iğdır’da" → "igdir", "والمدرسة" → "المدرسه", "مدرسه", "بأوسترك" → "اوسترك". */
function partsOf(raw: string, form: string): string[] {
	const word = raw.replace(GENITIVE, '');
	const inside = ELISION.exec(word)?.[1] ?? BEFORE_SUFFIX.exec(word)?.[1];
	if (inside) return [foldWord(inside)];
	const named = WITH_ARTICLE.exec(form)?.[1];
	if (named) return form === `ال${named}` ? [named] : [named, `ال${named}`];
	const rest = WITH_PREFIX.exec(form)?.[1];
	if (!rest) return [];
	return /^[وف][بكل]/u.test(form) ? [rest, form.slice(1)] : [rest];
}
