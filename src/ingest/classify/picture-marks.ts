import { PHOTO_LABELS, SEEN_WORDS } from '../lexicon/pictures.ts';
import type { Shape } from './shape.ts';

const LABELS = [...PHOTO_LABELS].sort((a, b) => b.length - a.length).map((label) => label.replace(/ /g, '[\\s:]+'));
const LABEL = `(?:${LABELS.join('|')})`;
const STARTS = new RegExp(`^[([]?\\s*${LABEL}\\s*[:：/|©]`, 'iu');
const STARTS_FILE = /^(?:file|archivo?|archives?|archivbild|арх\p{L}+)(?: photo)?\s?[-–—]\s/iu;
const ENDS_FILE =
	/(?:file photo|archive photo|archivbild|archivfoto|symbolbild|symbolfoto|photo d['’]archives?|photo d['’]illustration|imagen de archivo|foto de archivo|foto d['’]archivio|архивное фото|صورة أرشيفية)\.?\)?$/iu;
const STARTS_BY = /^[([]?\s*(?:photos?|pictures?|images?|illustration|video)\s+(?:by|via|courtesy|credit)\s/iu;
const ENDS_LABEL = new RegExp(`(?:^|[\\s.("”»])${LABEL}\\s*[:：]\\s?[^:]{2,70}$`, 'iu');
const ENDS_GLUED = /(?<=[\p{Ll}.!?"”])(?:Bild|Foto|Photo|Credit|Image|Grafik|Fotograf)s?:\s?[^:]{2,70}$/u;
const ENDS_BRACKET = /[([]([^()[\]]{2,90})[)\]]\.?$/u;
const IN_BRACKET = new RegExp(`\\b(?:${LABELS.join('|')}|via|courtesy|handout|pictures)\\b`, 'iu');

/** How a line shows that it belongs to a picture; null when it does not show it by itself. */
export type PictureMark = 'credit-only' | 'credit-label' | 'credit-in-brackets' | 'copyright-sign' | 'agency-end' | null;

/** Reads the mark of a picture credit on a line. Long running text never counts. */
export function pictureMark(text: string, shape: Shape): PictureMark {
	if (text.length > 700) return null;
	const head = text.slice(0, 160);
	if ((STARTS.test(head) || STARTS_BY.test(head)) && shape.words <= 30) return shape.words <= 14 ? 'credit-only' : 'credit-label';
	if (/^[©ⓒ]\s?(?!\s?(?:19|20)\d\d)\S/u.test(head) && shape.words <= 12) return 'credit-only';
	const tail = text.slice(-160);
	if ((STARTS_FILE.test(head) || ENDS_FILE.test(text.slice(-40))) && shape.words <= 50) return 'credit-label';
	if (/^(?:by|von|par|por|di)[:\s]/i.test(head) && shape.words <= 20) return null;
	if ((ENDS_LABEL.test(tail) || ENDS_GLUED.test(tail)) && shape.words <= 80) return 'credit-label';
	if (/[©ⓒ]\s?(?!(?:19|20)\d\d)[^©.]{2,60}$/u.test(tail) && shape.words <= 80) return 'copyright-sign';
	if (shape.words <= 6 && !shape.closed && /\svia\s\p{Lu}/u.test(text)) return 'credit-only';
	const inside = ENDS_BRACKET.exec(tail)?.[1];
	if (inside !== undefined && shape.words <= 90) {
		const alone = text.length <= inside.length + 3;
		const marked = IN_BRACKET.test(inside) || /\p{L}{3,}\s?\/\s?\p{L}{2,}|\p{L}\s?\/\s?\p{Lu}\p{Ll}/u.test(inside);
		const square = text.trimEnd().endsWith(']') && /^\p{Lu}[\p{L}\s./-]{1,40}$/u.test(inside) && !alone;
		if (marked && !/\d{3}/.test(inside) && !(alone && shape.words > 8)) return alone ? 'credit-only' : 'credit-in-brackets';
		if (square) return 'credit-in-brackets';
	}
	if (
		!shape.closed &&
		shape.words <= 70 &&
		/(?:\s?\/\s?|\s[-–]\s?|,\s)\p{Lu}{2,5}(?:\s(?:\p{Lu}\p{Ll}+|file|photo|images))?$/u.test(tail) &&
		shape.words >= 2
	) {
		return shape.words <= 5 ? 'credit-only' : 'agency-end';
	}
	if (
		!shape.closed &&
		shape.words <= 70 &&
		shape.words >= 7 &&
		/\p{Ll}\s(?:\p{Lu}\p{L}+\s){0,2}(?:\p{Lu}{2,4}|\p{Lu}\p{Ll}+ Images|via \p{Lu}\p{L}+)$/u.test(tail)
	)
		return 'agency-end';
	return null;
}

const PHOTO_OPENING =
	/^(?:\(?from left\)?|(?:in )?(?:this|an|a)\s(?:[\p{L}\p{N}.,]+\s){0,5}?(?:file |handout |undated )?(?:photo|image|picture|photograph|screenshot|frame grab)\b)/iu;

/** Whether a line opens as captions do: "In this file photo …", "This 2017 photo provided by …". */
export function opensAsCaption(shape: Shape): boolean {
	return shape.words <= 70 && PHOTO_OPENING.test(shape.label.slice(0, 120));
}

/** Whether a line tells what is seen in a picture. */
export function tellsWhatIsSeen(shape: Shape): boolean {
	const lower = ` ${shape.label.slice(0, 500).toLowerCase()} `;
	return SEEN_WORDS.some((words) => lower.includes(/^[\p{L}]/u.test(words) ? ` ${words}` : words));
}
