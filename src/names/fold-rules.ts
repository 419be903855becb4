import { COSTS, KEY } from './fold-key.ts';
import { FOLD, PRESS, SCRIPTS } from './fold-letters.ts';
import { ARABIC, LATIN, WORDS } from './fold-sounds.ts';

/**
 * The rules by which a name in any spelling and script becomes what it sounds like: steps of rewritings, run in this
 * order over many names at once. They are data, so that a browser reads them as a small file (fold-reader.ts) and no
 * rule costs script.
 *
 * A rule is a line, `pattern  →  replacement`. Patterns are regular expressions with the flags g, m and u; no pattern
 * repeats a repetition. `_` is a space: one stands at each side of every word, so `^_` begins the first word of a
 * name and `_$` ends its last. `{C}` is a class of consonants. `letters: ab cde` rewrites a as b and c as de;
 * `alphabet а: a b -` rewrites а and those after it in Unicode; "-" is nothing. A line that begins with # is a remark.
 */
const STEPS = [PRESS, FOLD, SCRIPTS + WORDS + LATIN + ARABIC, KEY];

/** The rules as readRules takes them: a line a rule, its parts set apart by tabs, steps by empty lines. */
export function writeRules(): string {
	const costs = lines(COSTS).map((row) => row.replace(/ /g, '\t').replace('_', ' '));
	return [...STEPS.map((step) => lines(step).map(rule)), costs].map((step) => step.join('\n')).join('\n\n');
}

function lines(step: string): string[] {
	return step.split('\n').filter((line) => line !== '' && !line.startsWith('# '));
}

function rule(line: string): string {
	const [, first, list] = /^(letters|alphabet .): (.*)$/u.exec(line) ?? [];
	if (first && list) return letters(list.split(' '), first.slice('alphabet '.length));
	const [from = '', to = ''] = line.split(/ {2}→(?: {2})?/);
	return `${from.replace(/\{C\}/g, '[b-df-hj-np-tv-zDGHT]').replace(/_/g, ' ')}\t${to.replace(/_/g, ' ')}`.replace(/\t$/, '');
}

/** A rule for single letters: their class, and what stands for each in the same order. */
function letters(list: readonly string[], first: string): string {
	const sounds = first === '' ? list.map((pair) => pair.slice(1)) : list;
	const from = list.map((pair, at) => (first === '' ? pair.charAt(0) : String.fromCharCode(first.charCodeAt(0) + at)));
	return `[${from.join('')}]\t\t${sounds.map((sound) => sound.replace('-', '')).join(' ')}`;
}
