/*
 * Characters that print nothing, by what they do. Each set is the inside of a character class, so that a pattern is put
 * together from those that it means: new RegExp(`[${SOFT_HYPHEN}${ZERO_WIDTH}]`).
 */

/** Where a word may be divided. */
export const SOFT_HYPHEN = '\\u00AD';

/** Space, non-joiner and joiner of no width, word joiner, byte order mark. */
export const ZERO_WIDTH = '\\u200B-\\u200D\\u2060\\uFEFF';

/** Marks that stand for a letter of one direction and turn nothing but what is beside them: Arabic, left and right. */
export const BIDI_MARKS = '\\u061C\\u200E\\u200F';

/** Embeddings, overrides and isolates: what follows runs the other way until it is told to stop. */
export const BIDI_TURNS = '\\u202A-\\u202E\\u2066-\\u2069';

/** Everything that says something about direction. */
export const BIDI = BIDI_MARKS + BIDI_TURNS;

/** What may stand inside a word and make no other word of it. */
export const IN_WORDS = SOFT_HYPHEN + ZERO_WIDTH + BIDI_MARKS;

/** All of these, and the signs of mathematics that are only understood. */
export const INVISIBLE = `${IN_WORDS + BIDI_TURNS}\\u2061-\\u2065`;

/** Breaks of a line that are no line feed: next line, line separator, paragraph separator. */
export const OTHER_BREAKS = '\\u0085\\u2028\\u2029';
