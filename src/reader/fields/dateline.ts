import { stampLine } from '#dates';
import type { ClassifiedBlock, Fields } from '../reading.ts';

type Dateline = NonNullable<Fields['dateline']>;

/** Where and by which agency the report was filed, as its dateline says, with the day when one is printed. */
export interface ReadDateline {
	readonly dateline: Dateline | null;
	readonly day: Fields['datelineDay'];
}

const DASH = '(?:\\s?[–—]|\\s?--|\\s-(?=\\s|$)|-(?=\\s))';
const PLACE = "(\\p{Lu}[\\p{L}\\p{M}'’./ -]{1,50}?(?:,\\s?\\p{Lu}[\\p{L}\\p{M}.'’ -]{1,30}?)?)";
const DAY = '(?:,?\\s+((?:\\p{L}{3,12}\\.?\\s\\d{1,2}|\\d{1,2}\\.?\\s\\p{L}{3,12}\\.?)(?:,?\\s(?:19|20)\\d\\d)?))';
const WITH_AGENCY = new RegExp(`^${PLACE}(?:${DAY}|,)?\\s*\\(([^()]{2,40})\\)\\s*(?:${DASH}|[-.:–—])`, 'u');
const LOST_AGENCY = new RegExp(`^${PLACE}\\s\\(\\s+\\p{Lu}`, 'u');
const WITH_DASH = new RegExp(`^${PLACE}${DAY}?\\s*,?${DASH}`, 'u');
const DAY_ONLY = new RegExp(`^(\\p{Lu}{2}[\\p{Lu}.'’ /-]{1,40}?)${DAY}\\s\\p{Lu}`, 'u');
const CAPITALS = /^(\p{Lu}{2}[\p{Lu}'’/ -]{1,38}(?:,\s\p{Lu}[\p{L}]{1,12}\.?)?)(?:[.:]-?\s(?=\p{Lu})|\s?:\s)/u;
const AGENCY_BEFORE = new RegExp(`^\\(([^()\\d]{2,40})\\)\\s?[-–—]?\\s?(\\p{Lu}{2}[\\p{Lu}'’ -]{1,38}?)${DAY}?\\s?[-–—]\\s`, 'u');
const AGENCY_ONLY = /^\(([^()\d]{2,40})\)\s?[-–—]{1,2}/u;
const AGENCY_AFTER = new RegExp(`^${PLACE}${DAY}\\s?[-–—]\\s(\\p{Lu}[\\p{L} ]{1,38})\\.\\s`, 'u');

/** A word in Arabic script: its letters, not its digits. */
const ARABIC_WORD = '(?:(?!\\p{N})\\p{Script=Arabic})+';
const ARABIC_PLACE = `((?:${ARABIC_WORD}\\s){0,2}${ARABIC_WORD})`;
const ARABIC_AGENCY = `((?:${ARABIC_WORD}[\\s.]+){0,4}${ARABIC_WORD})`;
const KOREAN = /^\(([\p{Script=Hangul}·ㆍ,\s]{1,20})=([^()=]{2,20})\)/u;
const ARABIC_BRACKET = new RegExp(`^${ARABIC_PLACE}\\s*[-–—،]?\\s*\\(([^()]{2,40})\\)\\s*[-–—:.]`, 'u');
const ARABIC_DASHES = new RegExp(`^${ARABIC_PLACE}\\s?[-–—/،]\\s?${ARABIC_AGENCY}\\s?[-–—:]\\s`, 'u');
const ARABIC_PLACE_ONLY = new RegExp(`^${ARABIC_PLACE}\\s?[-–—]\\s`, 'u');

/** Reads the dateline off its own line, or off the start of one of the first paragraphs. */
export function readDateline(blocks: readonly ClassifiedBlock[]): ReadDateline {
	const own = blocks.find(({ role }) => role === 'dateline');
	const paragraphs = blocks.filter(({ role }) => role === 'paragraph').slice(0, 2);
	for (const block of own ? [own, ...paragraphs] : paragraphs) {
		const read = parse(block.text.slice(0, 160), block === own) ?? placeAlone(block, own);
		if (!read) continue;
		const day = read.day ? { text: read.day, line: block.from } : null;
		return { dateline: { place: read.place, agency: read.agency, id: null }, day };
	}
	return { dateline: null, day: null };
}

/** A label says that a line is the dateline: then it is a place without the dash that shows one elsewhere. */
function placeAlone(block: ClassifiedBlock, own: ClassifiedBlock | undefined): Parsed | null {
	const place = block === own && block.text.length <= 60 && isPlace(block.text);
	return place ? { place: clean(block.text), agency: null, day: null } : null;
}

interface Parsed {
	readonly place: string | null;
	readonly agency: string | null;
	readonly day: string | null;
}

function parse(text: string, ownLine: boolean): Parsed | null {
	const before = AGENCY_BEFORE.exec(text);
	if (before && isPlace(before[2]!))
		return { place: clean(before[2]!), agency: before[1]!.trim(), day: isDay(before[3]) ? before[3]! : null };
	const alone = AGENCY_ONLY.exec(text);
	if (alone) return { place: null, agency: alone[1]!.trim(), day: null };
	const after = AGENCY_AFTER.exec(text);
	if (after && isDay(after[2])) return { place: clean(after[1]!), agency: after[3]!.trim(), day: after[2]! };
	const agency = WITH_AGENCY.exec(text);
	if (agency && isPlace(agency[1]!) && !/\d{3}/.test(agency[3]!))
		return { place: clean(agency[1]!), agency: agency[3]!.trim(), day: isDay(agency[2]) ? agency[2]! : null };
	const dash = WITH_DASH.exec(text);
	if (dash && isPlace(dash[1]!) && (ownLine || upperShare(dash[1]!) || dash[1]!.split(' ').length <= 3)) {
		return { place: clean(dash[1]!), agency: null, day: isDay(dash[2]) ? dash[2]! : null };
	}
	const lost = LOST_AGENCY.exec(text);
	if (lost && isPlace(lost[1]!)) return { place: clean(lost[1]!), agency: null, day: null };
	const day = DAY_ONLY.exec(text);
	if (day && isDay(day[2])) return { place: clean(day[1]!), agency: null, day: day[2]! };
	const korean = KOREAN.exec(text);
	if (korean) return { place: korean[1]!.trim(), agency: korean[2]!.trim(), day: null };
	const arabic = arabicDateline(text, ownLine);
	if (arabic) return arabic;
	const capitals = CAPITALS.exec(text);
	if (capitals && isPlace(capitals[1]!)) return { place: clean(capitals[1]!), agency: null, day: null };
	return null;
}

/** Arabic has no capitals to tell a place by: only few words before a bracket or a dash are taken for one. */
function arabicDateline(text: string, ownLine: boolean): Parsed | null {
	const agency = ARABIC_BRACKET.exec(text) ?? ARABIC_DASHES.exec(ownLine ? `${text} - ` : text);
	if (agency) return { place: agency[1]!.trim(), agency: agency[2]!.trim(), day: null };
	const place = ARABIC_PLACE_ONLY.exec(text);
	return place ? { place: place[1]!.trim(), agency: null, day: null } : null;
}

function isDay(text: string | undefined): boolean {
	return text !== undefined && stampLine(text).dated;
}

/** Place names start every word but small ones with a capital. */
function isPlace(text: string): boolean {
	const words = text.trim().split(/[\s,/]+/);
	return (
		words.length <= 7 &&
		words.every((word) =>
			/^\p{Lu}|^(?:de|del|la|le|al|el|am|an|der|upon|of|and|sur|do|da|von)$|^(?:al|el|ad|as|at|ar|an)-/u.test(word),
		)
	);
}

function upperShare(text: string): boolean {
	return /^\p{Lu}{2}/u.test(text);
}

function clean(text: string): string {
	return text.trim().replace(/,$/, '');
}
