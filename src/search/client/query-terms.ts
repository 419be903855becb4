import { isUnspaced, type Unit, unitsOf } from './letters.ts';

/** One thing to find: a word, words that stand side by side, the beginning of words, or two such things close together. */
export interface Term {
	/** As typed, for messages. */
	readonly shown: string;
	/** Rows of words, in the form in which the index has them; any of the rows counts. */
	readonly rows: readonly (readonly string[])[];
	/** Whether the last word of a row is only a beginning. */
	readonly open: boolean;
	/** Whether the words must stand as typed: in quotation marks. */
	readonly exact: boolean;
	/** The texts of a report that are meant, whatever the search as a whole looks through. */
	readonly texts: readonly number[] | null;
	/** What must stand close by, and at most how many words away. */
	readonly near: { readonly term: Term; readonly words: number } | null;
}

/** What holds the parts of one run of letters together: they are sought side by side. */
const BETWEEN_RUNS = /[^\p{L}\p{M}\p{N}\-‐‑\u200C/.,'’‘ʼ`´@_:&·*]+|,(?!\d)/u;

/** The terms that a run of letters or a phrase makes: one, and more where letters without spaces stand beside others. */
export function termsOf(text: string, isPhrase: boolean, texts: Term['texts'], star: (run: string) => void): Term[] {
	return (isPhrase ? [text] : text.split(BETWEEN_RUNS)).flatMap((run) => {
		const isOpen = !isPhrase && /^[^*]*[\p{L}\p{M}\p{N}]\*$/u.test(run);
		if (run.includes('*') && !isOpen) star(run);
		return runsOf(unitsOf(run)).map(({ units, alone }): Term => {
			const words = run.slice(units[0]!.start, Math.max(...units.map(({ until }) => until)));
			const rows = rowsOf(units);
			const isWord = !isPhrase && !isOpen && rows.length === 1 && units.length === 1;
			return {
				shown: isPhrase ? `“${words}”` : isOpen ? `${words}*` : words,
				rows: isWord ? inflected(rows[0]![0]!).map((form) => [form]) : rows,
				open: isOpen || alone,
				exact: (isPhrase || units.length > 1) && !isOpen && !alone,
				texts,
				near: null,
			};
		});
	});
}

/**
 * Words that stand side by side. The index holds letters without spaces in pairs, so that the last of several is in the
 * pair before it, and one alone is the beginning of any pair.
 */
function runsOf(units: readonly Unit[]): { units: readonly Unit[]; alone: boolean }[] {
	const runs: { units: Unit[]; alone: boolean }[] = [{ units: [], alone: false }];
	for (const [at, unit] of units.entries()) {
		const inPair = units[at - 1] && units[at - 1]!.until > units[at - 1]!.end && units[at - 1]!.until === unit.end;
		const isLast = isUnspaced(unit.form) && unit.until === unit.end;
		if (isLast && inPair) runs.push({ units: [], alone: false });
		else if (isLast) runs.push({ units: [unit], alone: true }, { units: [], alone: false });
		else runs.at(-1)!.units.push(unit);
	}
	return runs.filter((run) => run.units.length > 0);
}

/** Ways in which the words may stand in the index: as typed, with two letters for one, joined where hyphens stand. */
function rowsOf(units: readonly Unit[]): string[][] {
	const plain = units.map(({ form }) => form);
	const rows = [plain];
	if (units.some(({ spelt }) => spelt.length > 0)) rows.push(units.map(({ form, spelt }) => spelt[0] ?? form));
	const joined: string[] = [];
	for (let at = 0; at < units.length; at++) {
		const whole = units.slice(at).find((unit, offset) => unit.joined?.before === offset)?.joined;
		joined.push(whole?.form ?? units[at]!.form);
		if (whole) at += whole.forms.length - 1;
	}
	if (joined.length < plain.length) rows.push(joined);
	return rows;
}

/** Words in -s that are no plural. */
const NO_PLURAL = /^(?:news|series|species|always|perhaps|.*(?:ss|us|is))$/;

/** A word with its English plural or singular. Nothing further: no word is taken for another. */
function inflected(word: string): string[] {
	if (!/^[a-z]{3,}$/.test(word)) return [word];
	const forms = [word];
	if (word.endsWith('s')) {
		if (NO_PLURAL.test(word)) return forms;
		forms.push(word.slice(0, -1));
		if (/ies$/.test(word)) forms.push(`${word.slice(0, -3)}y`);
		if (/(?:s|x|z|ch|sh|o)es$/.test(word)) forms.push(word.slice(0, -2));
	} else if (/[^aeiou]y$/.test(word)) forms.push(`${word.slice(0, -1)}ies`);
	else if (/(?:x|z|ch|sh)$/.test(word)) forms.push(`${word}es`);
	else if (word !== 'new') forms.push(`${word}s`);
	return forms;
}
