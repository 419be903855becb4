import { parseEdtf, readDay, statedDates, weekdayOf } from '#dates';
import type { Edtf } from '#model';

/** What a cataloguer typed into a cell, as a sidecar says it; or which sentence of the desk says what is wrong. */
export type Typed = { readonly value: unknown } | { readonly wrong: 'noDate' | 'twoDays' | 'weekday' | 'noAddress' };

/**
 * A date as people write it, in any language that captures are read in, or as EDTF: "14 March 2017", "2017-03",
 * "[2017-03-14..2017-03-15]". An all-number date that may be two days is not accepted, nor a weekday that is not the day's.
 */
export function typedDate(text: string): Typed {
	const edtf = text.trim();
	if (edtf !== '' && parseEdtf(edtf) !== null) return { value: edtf };
	const [found, ...more] = statedDates(text);
	if (found === undefined || more.length > 0) return { wrong: 'noDate' };
	if (found.ambiguous) return { wrong: 'twoDays' };
	if (found.weekday !== undefined && !fallsOn(found.edtf, found.weekday)) return { wrong: 'weekday' };
	return { value: found.edtf };
}

function fallsOn(edtf: Edtf, weekday: number): boolean {
	const day = readDay(edtf);
	return day === null || weekdayOf(day) === weekday;
}

/** Names with a semicolon or the word of no language between them: "Ilse Maron; R. Aldane". */
export function typedNames(text: string): Typed {
	return {
		value: text
			.split(/[;؛\n]/)
			.map((name) => name.trim())
			.filter((name) => name !== ''),
	};
}

/** The address that a report stood at: http or https. */
export function typedAddress(text: string): Typed {
	const address = text.trim();
	return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(address) && URL.canParse(address) ? { value: address } : { wrong: 'noAddress' };
}

/** An outlet's id where what is typed is a name or id of the list, in whatever case; the name as typed where it is not. */
export function typedOutlet(text: string, known: readonly { readonly id: string; readonly label: string }[]): Typed {
	const name = text.trim();
	const same = (other: string) => other.toLowerCase() === name.toLowerCase();
	return { value: known.find(({ id, label }) => same(id) || same(label))?.id ?? name };
}
