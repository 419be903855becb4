/** How a name sounds. */
export interface Heard {
	/** Consonants in a small common alphabet, with marks for some vowels; see strictKey. */
	readonly key: string;
	/** The same with the vowels as they are written: what tells Homs from Hamas, where the key does not. */
	readonly full: string;
}

/** What hears names in any spelling and script, by the rules of fold-rules.ts. */
export interface Ears {
	/** Folds names as foldName does. */
	foldAll(names: readonly string[]): string[];
	/**
	 * Hears names, of the longest their first LONGEST letters.
	 * @param continental as a German, Turkish or Kurdish reader does: Chmeimim, Cerablus, Zaxo
	 */
	hearAll(names: readonly string[], continental?: boolean): Heard[];
	/** Letters of `Heard` that spellings exchange for others, and at what cost: a row each. */
	readonly costs: readonly (readonly string[])[];
}

const LONGEST = 200;

/** Names heard at once; in longer texts each replacement takes several times as long. */
const AT_ONCE = 2000;

/**
 * Reads the rules that writeRules has written: steps set apart by empty lines, a rule a line. Every rule is run once
 * over up to AT_ONCE names together, a name a line.
 */
export function readRules(file: string): Ears {
	const rows = file.split('\n\n').map((step) => step.split('\n').map((rule) => rule.split('\t')));
	const [press, fold, sound, key] = rows.map((step) => {
		const rules = step.map(rewriting);
		return (text: string) => rules.reduce((before, rewrite) => rewrite(before), text);
	}) as Rewriting[];
	const lines = (names: readonly string[], mark = '') =>
		names.map((name) => mark + name.normalize('NFKD').toLowerCase().replace(/\s+/g, ' ')).join('\n');
	const hearAll: Ears['hearAll'] = (names, continental) => {
		const some = names.slice(0, AT_ONCE);
		const cut = some.map((name) => name.slice(0, LONGEST));
		const full = sound!(fold!(press!(lines(cut, continental ? '%&' : ''))));
		const keys = key!(full).split('\n');
		const fulls = full.replace(/ /g, '').split('\n');
		const heard = some.map((_, at) => ({ key: keys[at]!, full: fulls[at]! }));
		return names.length > AT_ONCE ? heard.concat(hearAll(names.slice(AT_ONCE), continental)) : heard;
	};
	return { foldAll: (names) => fold!(lines(names)).split('\n').slice(0, names.length), hearAll, costs: rows[4]! };
}

type Rewriting = (text: string) => string;

/** One rule: what stands for each match, or for each letter of a class in its order. */
function rewriting([from = '', to = '', letters]: string[]): Rewriting {
	const pattern = new RegExp(from, 'gmu');
	const each = letters?.split(' ');
	return (text) => (each ? text.replace(pattern, (letter) => each[from.indexOf(letter) - 1]!) : text.replace(pattern, to));
}
