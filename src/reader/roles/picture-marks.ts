import { PHOTO_LABELS, PICTURE_SOURCES, PRIVATE_SOURCES, SEEN_WORDS, SURELY_SEEN_WORDS } from '../lexicon/pictures.ts';
import { gluedSource, sourceEnd, spokenLabel } from './picture-labels.ts';
import type { Shape } from './shape.ts';

const LABELS = [...PHOTO_LABELS].sort((a, b) => b.length - a.length).map((label) => label.replace(/ /g, '[\\s:]+'));
const LABEL = `(?:${LABELS.join('|')})`;
const STARTS = new RegExp(`^[([]?\\s*${LABEL}\\s*[:：/|©]`, 'iu');
/** "Fot. Name", "Zdj. Name": labels cut short. */
const STARTS_SHORT = /^(?:fot|zdj|phot|ph)\.\s?\p{Lu}/iu;
const STARTS_FILE = /^(?:file|archivo?|archives?|archivbild|арх\p{L}+)(?: photo)?\s?[-–—]\s/iu;
const ENDS_FILE = new RegExp(`(?:${PRIVATE_SOURCES.ends.join('|').replaceAll("'", "['’]")})\\.?\\)?$`, 'iu');
/** "Courtesy of Name", "личный архив …": whose the picture is, without a label. */
const STARTS_PRIVATE = new RegExp(
	`^[([]?(?:${[...PRIVATE_SOURCES.starts]
		.sort((a, b) => b.length - a.length)
		.join('|')
		.replaceAll("'", "['’]")}):?\\s(?=\\p{Lu}|\\p{Lo})`,
	'iu',
);
const STARTS_BY = /^[([]?\s*(?:photos?|pictures?|images?|illustration|video)\s+(?:by|via|courtesy|credit)\s/iu;
const ENDS_LABEL = new RegExp(`(?:^|[\\s.("”»])${LABEL}\\s*[:：]\\s?[^:]{2,70}$`, 'iu');
const ENDS_GLUED = /(?<=[\p{Ll}.!?"”])(?:Bild|Foto|Photo|Credit|Image|Grafik|Fotograf|CREDIT|PHOTO|FOTO|BILD)s?:\s?[^:]{2,70}$/u;
/** "The fire began after midnight.(Wire)": the credit right behind the full stop. */
const BRACKET_GLUED = /\p{Ll}[.!?]\(\p{Lu}[\p{L}\s/.-]{1,30}\)$/u;
const ENDS_BRACKET = /[([]([^()[\]]{2,90})[)\]]\.?$/u;
/** How agencies and desks sign a paragraph: "abc/de", "ABC, DE". */
const DESK_SIGN = /^(?:\p{Ll}{2,5}|\p{Lu}{2,5})(?:\s?[/,]\s?(?:\p{Ll}{2,5}|\p{Lu}{2,5})){0,3}$/u;
/** "The gate at Ostreke (Wire)", "… in Halvern, Merr. (Wire)": an agency of pictures behind words that no full stop ends. */
const AGENCY_BEHIND_WORDS = new RegExp(
	`(?:[^.!?…"”’»:)\\s]|,\\s\\p{Lu}\\p{L}{1,4}\\.)\\s\\((?:${PICTURE_SOURCES.join('|')})\\)$`,
	'u',
);
const SOURCE_IN_BRACKET = /^(?:quelle|source|fuente|fonte)\s?:/iu;
const IN_BRACKET = new RegExp(`\\b(?:${LABELS.join('|')}|via|courtesy|handout|pictures)\\b`, 'iu');

/** "© Name" and then the caption itself; a year behind the sign makes it a notice of rights. */
const SIGN_THEN_WORDS = /^[©ⓒ]\s?(?!(?:19|20)\d\d)\p{Lu}/u;
const NOTICE = /\b(?:inc|ltd|llc|gmbh|corp|copyright|rights|rechte|droits|derechos|e\. ?v)\b/iu;
/** "(Photo: Name) The gate at …", "(File 2013/Agency) The gate at …" */
const BRACKET_THEN_WORDS = /^[([]([^()[\]]{3,70})[)\]]\s+\p{Lu}/u;
/** "3 of 18. The gate at …" */
const NUMBER_THEN_WORDS = /^\d{1,3}\s?(?:of|von|sur|de|di|\/)\s?\d{1,3}[.:)]?\s+\p{Lu}\S*\s\S/u;

const BYLINE = /^(?:(?:by|von|par|por|di)[:\s]|aut[oh]r(?:in|en|es)?[/:*])/i;
const AGENCY_AFTER_SIGN = /(?:\s?\/\s?|\s[-–]\s?|,\s)\p{Lu}{2,5}(?:\s(?:\p{Lu}\p{Ll}+|file|photo|images))?$/u;
const CAPITAL_NAME_AFTER_SENTENCE = /\p{Ll}\.\s(?:(?:\p{Lu}\.\s?){1,2}\p{Lu}{3,}|\p{Lu}{2,}\s\p{Lu}{3,})(?:\s\p{Lu}{2,}){0,2}$/u;
const CAPITAL_NAME_AFTER_SLASH = /\p{Ll}[.!?]?\s\/\s(?:\p{Lu}\.\s?){0,3}\p{Lu}{3,}(?:[\s-]\p{Lu}{2,}){0,2}$/u;
const AGENCY_AFTER_NAME = /\p{Ll}\s(?:\p{Lu}\p{L}+\s){0,2}(?:\p{Lu}{2,4}|\p{Lu}\p{Ll}+ Images|via \p{Lu}\p{L}+)$/u;

/** How a line shows that it belongs to a picture; null when it does not show it by itself. */
export type PictureMark =
	| 'spoken'
	| 'credit-only'
	| 'credit-label'
	| 'credit-in-brackets'
	| 'copyright-sign'
	| 'agency-end'
	| null;

/** Whether a line opens with a picture's credit sign and goes on as its caption: no notice of rights. */
export function signThenCaption(text: string, shape: Shape): boolean {
	return SIGN_THEN_WORDS.test(text) && shape.closed && shape.words > 12 && !NOTICE.test(text.slice(0, 500));
}

/** Whether a line is a credit sign and a name and no more: a picture's credit inside the page, a notice of rights below it. */
export function signedPicture(text: string, shape: Shape): boolean {
	return /^[©ⓒ]\s?(?!(?:19|20)\d\d)\S/u.test(text) && shape.words <= 8 && !/\b(?:19|20)\d\d\b/.test(text) && !NOTICE.test(text);
}

/** "Text & Fotos: Ilse Maron": who did both wrote the report. */
const TEXT_AND_PICTURES =
	/^.{0,80}\b(?:texte?|texto|testo|words|story)\s?(?:&|und|and|\+|et|y|e)\s?(?:fotos?|photos?|photographs|bilder|pictures)(?:\s?:|\s(?:by|von|de|di)\s)/iu;

/** Reads the mark of a picture credit on a line. Long running text never counts. */
export function pictureMark(text: string, shape: Shape): PictureMark {
	if (text.length > 700 || shape.words > 90 || /^[»›→►▶]/u.test(text) || TEXT_AND_PICTURES.test(text)) return null;
	const head = text.slice(0, 160);
	const tail = text.slice(-160);
	return (
		labelMark(text, head, tail, shape) ??
		(BYLINE.test(head) && shape.words <= 20 ? null : (bracketMark(text, tail, shape) ?? agencyMark(text, tail, shape)))
	);
}

/** "Photo: …", "© …", "… Foto: …" */
function labelMark(text: string, head: string, tail: string, shape: Shape): PictureMark {
	if (shape.words <= 30 && (STARTS.test(head) || STARTS_BY.test(head) || STARTS_SHORT.test(head)))
		return shape.words <= 14 ? 'credit-only' : 'credit-label';
	if (/^[©ⓒ](?!\s?(?:19|20)\d\d)\s?\S/u.test(head) && shape.words <= 12) return 'credit-only';
	const spoken = shape.words <= 60 ? spokenLabel(head) : null;
	if (spoken === 'caption' || (spoken === 'source' && shape.words <= 16)) return 'spoken';
	if (shape.words <= 9 && !shape.closed && STARTS_PRIVATE.test(head)) return 'credit-only';
	if (leadsWithCredit(text, head, shape)) return 'credit-label';
	if (shape.words <= 50 && (STARTS_FILE.test(head) || ENDS_FILE.test(text.slice(-40)))) return 'credit-label';
	if (BYLINE.test(head) && shape.words <= 20) return null;
	if (/[:：]/.test(tail) && (labelAtEnd(tail) || ENDS_GLUED.test(tail))) return 'credit-label';
	if (/[©ⓒ](?!\s?(?:19|20)\d\d)[^©.]{2,60}$/u.test(tail)) return 'copyright-sign';
	// "The gate at Ostreke. © 2017 Wire": words before the sign and a name behind the year, where a notice of rights has neither.
	return shape.words >= 8 && /\S{2}\s[©ⓒ]\s?(?:19|20)\d\d\s\p{Lu}[\p{L}\s/.&'’-]{2,40}$/u.test(tail) && !NOTICE.test(tail)
		? 'copyright-sign'
		: null;
}

/** Whether a label and a name end the line: behind "In pictures: …" words go on, and no name. */
function labelAtEnd(tail: string): boolean {
	const name = ENDS_LABEL.exec(tail)?.[0].replace(/^[^:：]*[:：]/u, '');
	return name !== undefined && (name.match(/(?<![\p{L}\p{M}'’./-])\p{Ll}{3,}/gu)?.length ?? 0) <= 2;
}

/** Whether a picture's credit or number stands in front of its caption. */
function leadsWithCredit(text: string, head: string, shape: Shape): boolean {
	if (shape.words < 5 || shape.words > 70) return false;
	if (NUMBER_THEN_WORDS.test(head) && shape.words >= 8) return true;
	if (signThenCaption(text, shape)) return true;
	const inside = BRACKET_THEN_WORDS.exec(head)?.[1];
	return (
		inside !== undefined && (IN_BRACKET.test(inside) || /\bfile\b/iu.test(inside) || /\p{L}{3,}\/\p{Lu}\p{Ll}/u.test(inside))
	);
}

/** "… (Photo: …)", "… (Agency/Name)", "… [Agency]" */
function bracketMark(text: string, tail: string, shape: Shape): PictureMark {
	const inside = ENDS_BRACKET.exec(tail)?.[1];
	if (inside === undefined) return null;
	if (shape.words <= 30 && BRACKET_GLUED.test(tail)) return 'credit-in-brackets';
	const alone = text.length <= inside.length + 3;
	// "The shell of the house (Quelle: Name)": behind a sentence it is the paragraph's own source.
	if (!alone && shape.words <= 40 && SOURCE_IN_BRACKET.test(inside) && !/[.!?…]["”’»«]?\s?[([][^([]*$/u.test(tail))
		return 'credit-in-brackets';
	if (!alone && AGENCY_BEHIND_WORDS.test(tail) && shape.words >= 5 && shape.words <= 35) return 'credit-in-brackets';
	if (!alone && shape.words >= 12 && /[.!?…]["”’»]?\s?[([][^([]*$/u.test(tail) && DESK_SIGN.test(inside)) return null;
	const marked = IN_BRACKET.test(inside) || /\p{L}{3,}\s?\/\s?\p{L}{2,}|\p{L}\s?\/\s?\p{Lu}\p{Ll}/u.test(inside);
	if (/^["“„«‘]/.test(text) && shape.words > 20) return null;
	if (marked && !/\d{3}/.test(inside) && !(alone && shape.words > 8)) return alone ? 'credit-only' : 'credit-in-brackets';
	return !alone && text.endsWith(']') && /^\p{Lu}[\p{L}\s./-]{1,40}$/u.test(inside) ? 'credit-in-brackets' : null;
}

/** "Name/Agency", "Name via Agency", "ABC Photo", "… / ABC", "… Name ABC" */
function agencyMark(text: string, tail: string, shape: Shape): PictureMark {
	// "Rain came after midnight.Jo Marl/Wire": nothing between the caption and its credit.
	if (shape.words >= 4 && shape.words <= 50 && gluedSource(tail)) return 'credit-label';
	const source = shape.words <= 50 ? sourceEnd(text, shape) : null;
	if (source !== null) return source;
	// The photographer in capitals behind a closed sentence: "The gate at Ostreke. R. ALDANE"
	const inCapitals = shape.words <= 50 && /\p{Lu}$/u.test(tail);
	if (shape.words >= 5 && inCapitals && CAPITAL_NAME_AFTER_SENTENCE.test(tail) && !/^["“„«]/.test(text)) return 'credit-label';
	// "The land where it will be built. / R. ALDANE"
	if (shape.words >= 4 && inCapitals && CAPITAL_NAME_AFTER_SLASH.test(tail)) return 'credit-label';
	if (shape.closed || shape.words > 70 || /\d:\d\d/.test(tail)) return null;
	if (shape.words <= 6 && /\S\svia\s\p{Lu}/u.test(text)) return 'credit-only';
	if (shape.words <= 4 && /^\p{Lu}(?:[\p{L}.-]*\s){1,3}(?:images|pictures|photos?)$/iu.test(text)) return 'credit-only';
	if (shape.words <= 9 && /\|\s?(?:\p{L}+\s)?(?:images|pictures|photos?)$/iu.test(text)) return 'credit-only';
	if (shape.words <= 7 && /^\p{Lu}[\p{L} .'’-]{1,40}\/\p{Lu}[\p{L}/ .'’-]{1,50}$/u.test(text)) return 'credit-only';
	if (shape.words >= 2 && AGENCY_AFTER_SIGN.test(tail)) return shape.words <= 5 ? 'credit-only' : 'agency-end';
	return shape.words >= 7 && AGENCY_AFTER_NAME.test(tail) ? 'agency-end' : null;
}

const PHOTO_OPENING =
	/^(?:\(?from left\)?|(?:in )?(?:this|an|a)\s(?:[\p{L}\p{N}.,]+\s){0,5}?(?:file |handout |undated )?(?:photo|image|picture|photograph|screenshot|frame grab)\b)/iu;

/** Whether a line opens as captions do: "In this file photo …", "This 2017 photo provided by …". */
export function opensAsCaption(shape: Shape): boolean {
	return shape.words <= 70 && PHOTO_OPENING.test(shape.label.slice(0, 120));
}

/** Whether a line tells what is seen in a picture. */
export function tellsWhatIsSeen(shape: Shape): boolean {
	return holdsAny(shape, SEEN_WORDS);
}

/** Whether a line says beyond doubt that it tells of a picture: who stands where in it. */
export function seenInShort(shape: Shape): boolean {
	return holdsAny(shape, SURELY_SEEN_WORDS);
}

function holdsAny(shape: Shape, words: readonly string[]): boolean {
	const lower = ` ${shape.label.slice(0, 500).toLowerCase()} `;
	return words.some((phrase) => lower.includes(/^[\p{L}]/u.test(phrase) ? ` ${phrase}` : phrase));
}
