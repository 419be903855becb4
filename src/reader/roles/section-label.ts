import { COMMENT_LABELS, INLINE_LABELS, MOST_READ_LABELS, RELATED_LABELS } from '../lexicon/section-labels.ts';
import { keyOf, type Shape } from './shape.ts';

/** What a heading opens: the place where readers write, or other reports. */
export type Section = 'comments' | 'aside';

const COMMENTS = new Set(COMMENT_LABELS.map(keyOf));
const ASIDES = new Set([...RELATED_LABELS, ...MOST_READ_LABELS].map(keyOf));
const INLINE = new Set(INLINE_LABELS.map(keyOf));
/** Labels that may open a longer heading: "More from …", "Related: …". */
const ASIDE_STARTS = new Set([...ASIDES].filter((label) => label.includes(' ') || label.length > 6));

/** "3 Responses to Sluices reopen", "One thought on …": as weblogs count what readers wrote. */
const COUNTED_REPLIES =
	/^(?:\d{1,4}|one)\s(?:responses?|repl(?:y|ies)|comments?|thoughts?|antworten|gedanken|kommentare?|réponses|respuestas|commentaires?|comentarios?)\s(?:to|on|read|zu|auf|à|a|sur|en)\s/u;

/** Whether a line opens a part of the page that is not the report. */
export function sectionOf(shape: Shape): Section | null {
	if (shape.words <= 24 && COUNTED_REPLIES.test(shape.key)) return 'comments';
	if (shape.words > 9 || (shape.closed && shape.words > 5)) return null;
	const key = shape.key
		.replace(/\p{N}+/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	if (COMMENTS.has(key)) return 'comments';
	if (ASIDES.has(key)) return 'aside';
	if (shape.words > 7 || shape.closed) return null;
	for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) if (ASIDE_STARTS.has(key.slice(0, at))) return 'aside';
	return null;
}

/** Whether a line is the label of a box that stands in the midst of a text. */
export function opensInlineBox(shape: Shape): boolean {
	return INLINE.has(shape.key);
}
