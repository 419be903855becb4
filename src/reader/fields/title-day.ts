import { statedDates } from '#dates';

/** A title with the day that was printed behind it taken off, and that day as printed; null when there is none. */
export interface TitleDay {
	readonly title: string;
	readonly day: string | null;
}

/** Fewest words of a title that a day may stand behind. */
const LEAST_WORDS = 3;
/** What joins a day to the words before it: then it is the title's own, "Day of the River on 22.01.2021". */
const JOINED =
	/(?<!\p{L})(?:am|vom|bis|ab|zum|seit|und|on|of|from|to|until|by|and|for|du|le|au|des|del|el|al|de|dal|il|em|van|op|od|do|от|до|с|на|в|من|في|يوم)\.?$|[-–—,:(]$/iu;

/** Takes the day off the end of a title: in numbers, "Water prices at a glance 21.11.2021", or glued to its last word. */
export function titleDay(text: string, language: string): TitleDay {
	const whole = { title: text, day: null };
	const last = statedDates(text.slice(-40), { language }).at(-1);
	if (!last || last.ambiguous || last.edtf.length < 10) return whole;
	const start = Math.max(0, text.length - 40) + last.index;
	const [before, day, after] = [text.slice(0, start), text.slice(start, start + last.length), text.slice(start + last.length)];
	const glued = before !== '' && !/\s$/.test(before);
	const title = before.trimEnd();
	if (/[\p{L}\p{N}]/u.test(after) || (/\p{L}/u.test(day) && !glued) || JOINED.test(title)) return whole;
	return title.split(/\s+/).length < LEAST_WORDS ? whole : { title, day };
}
