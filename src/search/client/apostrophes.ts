/**
 * Apostrophes inside words. Pagefind cuts "al-Nu'man" and "al-Nu’man" apart at the apostrophe, each in its own way, so
 * that "Numan" finds neither. Before indexing, each apostrophe between letters becomes an invisible mark that Pagefind
 * reads over, and an English genitive is set off as a word of its own; the browser turns both back, letter for letter.
 */

const APOSTROPHES = "'’‘ʼʿʾ`´ʻ";
const FIRST_MARK = 0xfe00;
const GENITIVE = '\ufe0f';

const BETWEEN_LETTERS = /(?<=\p{L})['’‘ʼʿʾ`´ʻ](?=\p{L})/gu;
const GENITIVE_S = /(?<=\p{L})(['’‘ʼʿʾ`´ʻ]s)(?![\p{L}\p{M}])/giu;

/** Plain text → text for the index. */
export function hideApostrophes(text: string): string {
	return text
		.replace(/[\ufe00-\ufe08\ufe0f]/g, '')
		.replace(GENITIVE_S, `${GENITIVE} $1`)
		.replace(BETWEEN_LETTERS, (mark) => String.fromCharCode(FIRST_MARK + APOSTROPHES.indexOf(mark)));
}

/** Text from the index → the text as printed. */
export function showApostrophes(text: string): string {
	return text
		.replace(/\ufe0f /g, '')
		.replace(/[\ufe00-\ufe08]/g, (mark) => APOSTROPHES[mark.charCodeAt(0) - FIRST_MARK]!)
		.replace(/\ufe0f/g, '');
}

/** What a reader typed, as the index holds it: apostrophes gone, a genitive a word of its own. */
export function dropApostrophes(text: string): string {
	return text.replace(GENITIVE_S, ' s').replace(/['’‘ʼʿʾ`´ʻ]/g, '');
}
