import { INVISIBLE } from '#text/browser';

/** A word, number or sign of a line, with where it stands. */
export interface StampToken {
	readonly kind: 'number' | 'word' | 'sign';
	/** Numbers in ASCII digits; words folded (see foldWord); signs as printed. */
	readonly key: string;
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** Whether white space stands before it. */
	readonly gap: boolean;
}

const UNSEEN = new RegExp(`^[${INVISIBLE}]$`);
const TOKEN = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]|\p{L}[\p{L}\p{M}]*|\S/uy;
const SINGLE = /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]$/u;
/** Where two words are glued: "PostedNov", "EDTUpdated". */
const SEAM =
	/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu}\p{Lu})(?=\p{Lu}\p{Ll})|(?=[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}])/u;

/** Letters that fold by their case alone, and words in which nothing can be glued: most of what is read. */
const ASCII = /^[A-Za-z]+$/;
const SEAMLESS = /^[A-Z]?[a-z]+$/;

/** Accents and vowel marks, and the stroke that stretches Arabic words; the vowels of Thai tell words apart. */
const MARKS = /(?![\u0e31-\u0e4e])[\p{M}ـ]/gu;

/** Letters that count as another one. */
const SAME_AS: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', ß: 'ss', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه' };
const VARIANT = /[ıłøßىیکة]/;
const VARIANTS = /[ıłøßىیکة]/g;

/** Folds a word for comparison: lower case, accents and vowel marks dropped, letter variants of Arabic and Persian made one. */
export function foldWord(word: string): string {
	if (ASCII.test(word)) return word.toLowerCase();
	const bare = word.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(MARKS, '');
	return VARIANT.test(bare) ? bare.replace(VARIANTS, (letter) => SAME_AS[letter]!) : bare;
}

/** Cuts a line into tokens; glued words and glued year and time ("20194:29") come apart. Reads `limit` characters. */
export function stampTokens(line: string, limit = 500): StampToken[] {
	const text = asciiDigits(line.slice(0, limit));
	const tokens: StampToken[] = [];
	let end = 0;
	for (let at = 0; at < text.length; ) {
		const found = runAt(text, at);
		const { length } = found;
		if (length === 0) at += 1;
		else if (length === 1 && UNSEEN.test(found)) {
			if (end === at) end += 1;
			at += 1;
		} else {
			let gap = at > end;
			for (const piece of pieces(found, text, at)) {
				tokens.push(token(piece, at, gap));
				at += piece.length;
				gap = false;
			}
			end = at;
		}
	}
	return tokens;
}

/** The figures, the letters or the one sign that start at a place; '' for white space. Plain letters need no pattern. */
function runAt(text: string, at: number): string {
	const kind = kindOf(text.charCodeAt(at));
	if (kind === 'gap') return '';
	let end = at + 1;
	if (kind === 'figure' || kind === 'letter') while (end < text.length && kindOf(text.charCodeAt(end)) === kind) end += 1;
	// Behind a plain letter another one may stand, or its accent.
	if (kind !== 'other' && !(kind === 'letter' && text.charCodeAt(end) >= 128)) return text.slice(at, end);
	TOKEN.lastIndex = at;
	return TOKEN.exec(text)?.[0] ?? '';
}

function kindOf(code: number): 'figure' | 'letter' | 'gap' | 'sign' | 'other' {
	if (code >= 128) return 'other';
	if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'letter';
	if (code >= 48 && code <= 57) return 'figure';
	return code === 32 || (code >= 9 && code <= 13) ? 'gap' : 'sign';
}

function pieces(token: string, line: string, start: number): string[] {
	if (token.length === 1 || SEAMLESS.test(token)) return [token];
	if (!/^\d/.test(token)) return SINGLE.test(token) ? [token] : token.split(SEAM);
	const year = /^(?:1[89]|20)\d\d/.test(token);
	// A year and what was glued to it: an hour, a count of comments, the day of a second stamp.
	if (year && (token.length === 5 || token.length === 6) && /[\s./-]/.test(line[start - 1] ?? '')) {
		return [token.slice(0, 4), token.slice(4)];
	}
	// The day of a year-first date and an hour glued to it.
	if (token.length === 4 && /\d{4}-\d\d-$/.test(line.slice(Math.max(0, start - 8), start)) && line[start + 4] === ':') {
		return [token.slice(0, 2), token.slice(2)];
	}
	return [token];
}

function token(text: string, start: number, gap: boolean): StampToken {
	const end = start + text.length;
	if (ASCII.test(text)) return { kind: 'word', key: text.toLowerCase(), text, start, end, gap };
	const kind = /^\d/.test(text) ? 'number' : /^\p{L}/u.test(text) ? 'word' : 'sign';
	return { kind, key: kind === 'word' && !SINGLE.test(text) ? foldWord(text) : text, text, start, end, gap };
}

/** The noughts of the scripts that write numbers in tens, by code point; full-width digits last. */
const NOUGHTS = [...'٠۰०০੦૦୦௦౦೦൦๐໐༠၀០０'].map((nought) => nought.codePointAt(0)!);
const OTHER_DIGITS = /[^0-9\P{Nd}]/gu;
/** Where digits of other scripts stand. */
const BEYOND_LATIN = /[\u0660-\u1fff\u3000-\uffff]/;

/** Digits of any script as 0–9; every position stays what it was. Digits outside the basic plane are left alone. */
function asciiDigits(text: string): string {
	if (!BEYOND_LATIN.test(text)) return text;
	return text.replace(OTHER_DIGITS, (digit) => {
		const code = digit.codePointAt(0)!;
		const nought = NOUGHTS.find((start) => code >= start && code <= start + 9);
		return nought === undefined ? digit : String(code - nought);
	});
}
