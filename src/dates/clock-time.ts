import type { StampToken } from './stamp-tokens.ts';
import { MONTH_FIRST_ZONES, ZONES } from './stamp-words.ts';

/** A time of day printed in a row of tokens. */
export interface ClockTime {
	/** HH:MM on a 24-hour clock. */
	readonly time: string;
	/** How many tokens it takes, its time zone included. */
	readonly length: number;
	/** Whether its time zone is one of North America. */
	readonly monthFirst: boolean;
}

const BEFORE_NOON: Readonly<Record<string, 'am' | 'pm'>> = {
	上午: 'am',
	下午: 'pm',
	午前: 'am',
	午後: 'pm',
	오전: 'am',
	오후: 'pm',
};

/**
 * The time of day that starts at a token: "18:05", "6:05 p.m. EST", "22h03", "15 Uhr", "1909 GMT", "14.30 Uhr". A bare
 * "14.30" counts only where `loose` says that a date stands right before it.
 */
export function clockTimeAt(tokens: readonly StampToken[], at: number, loose: boolean): ClockTime | null {
	const prefix = halfBefore(tokens, at);
	const start = prefix ? at + 2 : at;
	const first = tokens[start];
	if (first?.kind !== 'number') return null;
	if (first.key.length === 4 && tokens[start + 1]?.kind === 'word') return fourDigits(tokens, start);
	if (first.key.length > 2) return null;
	let hour = Number(first.key);
	const { minute, end, sure } = minutesAt(tokens, start + 1, loose);
	const half = prefix ? null : halfOfDay(tokens, end);
	const noon = prefix ?? half?.half;
	let next = end + (half?.length ?? 0);
	if (noon) {
		if (hour > 23) return null;
		if (hour >= 1 && hour <= 12) hour = (hour % 12) + (noon === 'pm' ? 12 : 0);
	}
	const named = !noon && /^(?:uhr|h|hrs)$/.test(tokens[next]?.key ?? '');
	if (named) next += 1;
	if (!(sure || noon || named) || hour > 24 || minute > 59) return null;
	const zone = zoneAt(tokens, next);
	return {
		time: `${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
		length: next - at + (zone?.length ?? 0),
		monthFirst: Boolean(zone?.monthFirst),
	};
}

/** Which half of the day two signs before the hour name: "午後3時". */
function halfBefore(tokens: readonly StampToken[], at: number): 'am' | 'pm' | undefined {
	const sign = tokens[at]?.key ?? '';
	return sign.charCodeAt(0) < 0x3000 || sign === '' ? undefined : BEFORE_NOON[`${sign}${tokens[at + 1]?.key ?? ''}`];
}

/** The minutes and seconds behind an hour, and whether they, or a sign for the hour, make it surely a time of day. */
function minutesAt(tokens: readonly StampToken[], at: number, loose: boolean): { minute: number; end: number; sure: boolean } {
	const separator = tokens[at];
	const minutes = tokens[at + 1];
	const paired = minutes?.kind === 'number' && minutes.key.length === 2 && !minutes.gap;
	if (!paired || !separator || !/^[:.h時时시]$/.test(separator.key)) {
		const hours = separator !== undefined && /^[時时시]$/.test(separator.key);
		return { minute: 0, end: hours ? at + 1 : at, sure: hours };
	}
	let end = at + 2;
	const seconds = tokens[end + 1];
	if (/^[:.]$/.test(tokens[end]?.key ?? '') && seconds?.kind === 'number' && seconds.key.length === 2 && !seconds.gap) end += 2;
	if (/^[分분]$/.test(tokens[end]?.key ?? '')) end += 1;
	// Fractions of a second: 20:51:19.000Z.
	if (tokens[end]?.key === '.' && tokens[end + 1]?.kind === 'number' && tokens[end + 1]?.key.length === 3) end += 2;
	return { minute: Number(minutes.key), end, sure: separator.key !== '.' || loose };
}

/** Military style: "1909 GMT". */
function fourDigits(tokens: readonly StampToken[], at: number): ClockTime | null {
	const digits = tokens[at]?.key ?? '';
	const zone = zoneAt(tokens, at + 1);
	const [hour, minute] = [digits.slice(0, 2), digits.slice(2)];
	if (!zone || Number(hour) > 24 || Number(minute) > 59) return null;
	return { time: `${hour}:${minute}`, length: 1 + zone.length, monthFirst: zone.monthFirst };
}

function halfOfDay(tokens: readonly StampToken[], at: number): { half: 'am' | 'pm'; length: number } | null {
	const [first, second, third, fourth] = [tokens[at]?.key, tokens[at + 1]?.key, tokens[at + 2]?.key, tokens[at + 3]?.key];
	if (first === 'am' || first === 'pm') return { half: first, length: second === '.' ? 1 : 1 };
	if ((first === 'a' || first === 'p') && second === '.' && third === 'm')
		return { half: `${first}m`, length: fourth === '.' ? 4 : 3 };
	if ((first === 'a' || first === 'p') && second === 'm') return { half: `${first}m`, length: 2 };
	if (first === 'ص' || first === 'م') return { half: first === 'ص' ? 'am' : 'pm', length: 1 };
	return null;
}

/** A time zone by name or offset: "EST", "GMT+1", "+01:00", "-0700". */
export function zoneAt(tokens: readonly StampToken[], at: number): { length: number; monthFirst: boolean } | null {
	const bracket = tokens[at]?.key === '(' ? 1 : 0;
	const key = tokens[at + bracket]?.key ?? '';
	const monthFirst = MONTH_FIRST_ZONES.has(key);
	let length = monthFirst || ZONES.has(key) ? 1 : 0;
	// A bare offset clings to its time: in "18:05 - 14 March" the dash is none.
	const sign = tokens[at + bracket + length];
	const offset = tokens[at + bracket + length + 1];
	if (
		sign &&
		offset &&
		/^[+-]$/.test(sign.key) &&
		!sign.gap &&
		offset.kind === 'number' &&
		!offset.gap &&
		offset.key.length <= 4
	) {
		length += 2;
		const rest = tokens[at + bracket + length + 1];
		if (tokens[at + bracket + length]?.key === ':' && rest?.kind === 'number' && rest.key.length === 2) length += 2;
	}
	if (length === 0) return null;
	const closed = bracket && tokens[at + bracket + length]?.key === ')' ? 1 : 0;
	return { length: length + bracket + closed, monthFirst };
}
