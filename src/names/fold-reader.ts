/** How a name sounds. */
export interface EncodedName {
	/** Consonants in a small common alphabet, with marks for some vowels; see strictKey. */
	readonly key: string;
	/** The same with the vowels as they are written: what tells Homs from Hamas, where the key does not. */
	readonly full: string;
}

/** What encodes names in any spelling and script, by the rules of fold-rules.ts. */
export interface PhoneticEncoder {
	/** Folds names as foldName does. */
	foldAll(names: readonly string[]): string[];
	/**
	 * Encodes names, of the longest their first LONGEST letters.
	 * @param continental as a German, Turkish or Kurdish reader does: Chmeimim, Cerablus, Zaxo
	 */
	encodeAll(names: readonly string[], continental?: boolean): EncodedName[];
	/** Letters of `EncodedName` that spellings exchange for others, and at what cost: a row each. */
	readonly costs: readonly (readonly string[])[];
}

const LONGEST = 200;

/** Names encoded at once; in longer texts each replacement takes several times as long. */
const AT_ONCE = 2000;

/**
 * Reads the rules that writeRules has written: steps set apart by empty lines, a rule a line. Every rule is run once
 * over up to AT_ONCE names together, a name a line.
 */
export function readRules(file: string): PhoneticEncoder {
	const rows = file.split('\n\n').map((step) => step.split('\n').map((rule) => rule.split('\t')));
	const [press, fold, sound, key] = rows.map((step) => {
		const rules = step.map(rewriting);
		return (text: string) => rules.reduce((before, rewrite) => rewrite(before), text);
	}) as Rewriting[];
	const lines = (names: readonly string[], mark = '') =>
		names.map((name) => mark + name.normalize('NFKD').toLowerCase().replace(/\s+/g, ' ')).join('\n');
	const encodeAll: PhoneticEncoder['encodeAll'] = (names, continental) => {
		const some = names.slice(0, AT_ONCE);
		const cut = some.map((name) => name.slice(0, LONGEST));
		const full = sound!(fold!(press!(lines(cut, continental ? '%&' : ''))));
		const keys = key!(full).split('\n');
		const fulls = full.replace(/ /g, '').split('\n');
		const encoded = some.map((_, at) => ({ key: keys[at]!, full: fulls[at]! }));
		return names.length > AT_ONCE ? encoded.concat(encodeAll(names.slice(AT_ONCE), continental)) : encoded;
	};
	return { foldAll: (names) => fold!(lines(names)).split('\n').slice(0, names.length), encodeAll, costs: rows[4]! };
}

type Rewriting = (text: string) => string;

/** One rule: what stands for each match, or for each letter of a class in its order. */
function rewriting([from = '', to = '', letters]: string[]): Rewriting {
	const pattern = new RegExp(from, 'gmu');
	const each = letters?.split(' ');
	return (text) => (each ? text.replace(pattern, (letter) => each[from.indexOf(letter) - 1]!) : text.replace(pattern, to));
}
