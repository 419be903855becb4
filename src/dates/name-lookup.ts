import { MONTH_NAMES, MORE_MONTH_NAMES } from './month-names.ts';
import { type StampToken, stampTokens } from './stamp-tokens.ts';
import { MORE_WEEKDAY_NAMES, WEEKDAY_NAMES } from './weekday-names.ts';

/** A month (1–12) or weekday (0 Sunday) found in a row of tokens, and how many tokens it took. */
export interface NamedAt {
	readonly value: number;
	readonly length: number;
}

interface Named {
	readonly keys: readonly string[];
	readonly value: number;
	readonly language: string;
	/** Whether it counts only on a page in its language. */
	readonly shy: boolean;
}
type Index = ReadonlyMap<string, readonly Named[]>;

/** Names this short of the less common languages are words of others. */
const SHORT = 4;
const LETTERS = /^[\p{sc=Latin}\p{sc=Cyrillic}]/u;
/** A weekday told by its number, "Thứ 4", would take the day from "Thu 4 Feb". */
const NUMBERED = /\s\d$/;

const MONTHS = index(MONTH_NAMES, MORE_MONTH_NAMES, 1);
const WEEKDAYS = index(WEEKDAY_NAMES, MORE_WEEKDAY_NAMES, 0);

/** The words that the names of months and weekdays begin with. */
export const FIRST_WORDS_OF_NAMES: readonly string[] = [...MONTHS.keys(), ...WEEKDAYS.keys()];

/** The month named at a token, in any language; null when languages disagree and the given one does not decide. */
export function monthAt(tokens: readonly StampToken[], at: number, language?: string): NamedAt | null {
	return nameAt(MONTHS, tokens, at, language);
}

/** The weekday named at a token, in any language; short forms that mean different days in two languages need the language. */
export function weekdayAt(tokens: readonly StampToken[], at: number, language?: string): NamedAt | null {
	return nameAt(WEEKDAYS, tokens, at, language);
}

function nameAt(names: Index, tokens: readonly StampToken[], at: number, language?: string): NamedAt | null {
	const entries = names.get(tokens[at]?.key ?? '');
	if (!entries) return null;
	const primary = language?.split('-')[0];
	let best: { value: number; length: number; own: boolean; clash: boolean } | null = null;
	for (const { keys, value, language: of, shy } of entries) {
		if (shy && of !== primary) continue;
		if (!keys.every((key, offset) => tokens[at + offset]?.key === key)) continue;
		const own = of === primary;
		if (!best || keys.length > best.length || (keys.length === best.length && own && !best.own)) {
			best = { value, length: keys.length, own, clash: false };
		} else if (keys.length === best.length && value !== best.value && own === best.own) {
			best.clash = true;
		}
	}
	return best && !best.clash ? { value: best.value, length: best.length } : null;
}

function index(plain: Readonly<Record<string, string>>, more: Readonly<Record<string, string>>, first: number): Index {
	const found = new Map<string, Named[]>();
	for (const table of [plain, more]) {
		for (const [language, row] of Object.entries(table)) {
			for (const [position, spellings] of row.split(', ').entries()) {
				for (const spelling of spellings.split('|')) {
					const keys = stampTokens(spelling).map((token) => token.key);
					const shy = table === more && (spelling.length <= SHORT ? LETTERS : NUMBERED).test(spelling);
					const head = keys[0] ?? '';
					found.set(head, [...(found.get(head) ?? []), { keys, value: position + first, language, shy }]);
				}
			}
		}
	}
	return found;
}
