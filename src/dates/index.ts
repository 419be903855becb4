export { addDays, civil, dayNumber, dayText, isDay, latestWeekday, readDay, weekdayOf } from './calendar.ts';
export type { DateOrder } from './date-numbers.ts';
export { bounds, type Certainty, certaintyOf, edtfParts, overlaps, parseEdtf, precision } from './edtf.ts';
export { type MentionedDate, mentionedDates } from './mentioned.ts';
export { isStampLine, looksLikeUnreadDate, type StampLine, stampLine } from './stamp-line.ts';
export { type StampPart, stampParts } from './stamp-parts.ts';
export { foldWord } from './stamp-tokens.ts';
export { type StatedDate, statedDates, type YearlessDay, yearlessDays } from './stated.ts';
export { dateInWords, monthName, shortDate, weekdayName } from './words.ts';
