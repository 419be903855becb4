/** A word of a text: as printed, as names are compared, where it stands, and whether it has a capital. */
interface Word {
	readonly raw: string;
	readonly folded: string;
	readonly start: number;
	readonly end: number;
	readonly capital: boolean;
}

/**
 * Small words of Spanish, Catalan, Italian and Romanian that English, German and French do not have. Where a text has two
 * of them, "el" and "al" with a space behind are its own: "el Puerto", "al Norte".
 */
const ROMANCE = new Set(
	(
		'los las del una por con sus fue desde hasta pero como muy els dels amb pels della dei che gli nel nella sono ' +
		'degli și pe cu sau'
	).split(' '),
);

/** Those that are no words of other languages, so that a space may stand in place of the hyphen: "Deir ez Zor". */
const SPACED_ARTICLE = /^(?:[ae]z|[ae]sh|adh|ath)$/;
const SUN_ARTICLE = /^(?:a[srntdz]|e[srntdz]|u[rs]|ash|esh|ath|adh)$/;

/**
 * Tells whether a word of a text is a transliterated Arabic article of the next one. "al" and "el" are before any word;
 * in a text whose language has such words itself, with a hyphen or inside a name ("Bashar al Asad"). "an", "as", "at" are
 * only where a hyphen and the doubled sound show it, "ez" where the sound alone does.
 */
export function articlesIn(text: string, words: readonly Word[]): (word: Word, next: Word, before?: Word) => boolean {
	let romance: boolean | undefined;
	const hasOwn = () => {
		romance ??= isRomance(words);
		return romance;
	};
	return (word, next, before) => {
		if (word.raw.length > 3 || word.raw.length < 2) return false;
		if (isPlainArticle(word)) return hasHyphen(text, word) || !hasOwn() || insideName(text, word, before);
		return isSunArticle(text, word, next);
	};
}

function isPlainArticle(word: Word): boolean {
	const { folded } = word;
	return folded.charCodeAt(1) === 108 && (folded === 'al' || folded === 'el' || folded === 'ul') && word.raw !== 'UL';
}

/** Whether a text is in a language whose own articles read like the Arabic one. */
function isRomance(words: readonly Word[]): boolean {
	return new Set(words.filter(({ raw }) => ROMANCE.has(raw)).map(({ raw }) => raw)).size > 1;
}

/** Whether a small word stands right behind one with a capital. */
function insideName(text: string, word: Word, before: Word | undefined): boolean {
	return !word.capital && before?.capital === true && text.slice(before.end, word.start) === ' ';
}

function hasHyphen(text: string, { end }: Word): boolean {
	return /[-‐‑–]/.test(text.charAt(end));
}

function isSunArticle(text: string, word: Word, next: Word): boolean {
	if (!(hasHyphen(text, word) ? SUN_ARTICLE : SPACED_ARTICLE).test(word.folded)) return false;
	return next.folded.startsWith(word.folded.slice(1, 2));
}
