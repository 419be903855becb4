import { ARABIC, FOLD, LATIN, PRESS, SCRIPTS, WORDS } from './fold-sounds.ts';

/** From how a name sounds to its key: of the vowels only some leave a mark. */
const KEY = String.raw`
# Half the dialects speak q as g, and many write gh as g.
letters: Ea Ii Dd Gk Hh Tt gk qk
# A final -iya.
[aeiy]*(?:[iy][ae]t?|eea|[aeiou]ae)(?=_)  →  Y
# Another vowel at the end of the name.
[aeiouyU](?=_$)  →  $&.
# A vowel at the start. "Ouadi" has none.
_(?!ou[aei])(?=[aeiouU])  →  _A
# "Moadamiya", "Muawiya", "Mouammar" have no w between o and a.
_m(?:ou|[uo])a  →  _ma
# A spoken w.
_(?:ou(?=[aei])|w)|w(?=[aeiou])  →  $&W
_A[aeiouyU]+  →  _A
[uo](?=[aei])  →  W
[aeiouwU]+|(?<!_)y  →
W+  →  W
# Where two words become one in speech, the second's first vowel goes ("Ansarullah").
(?<=\S)_+A  →  _
# Some write "Kafr Ruma" as one word: a consonant that ends one word and begins the next counts once.
([a-z])_+\1  →  $1
_+  →
`;

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

/**
 * Sounds that spellings exchange for one another, and what it costs: Qaddafi and Gaddafi, Ramadan and Ramazan. Any of
 * the first letters for any of the second; `_` is nothing at all, for what is often not written or not heard. A later
 * row counts more.
 */
const COSTS = `
AWY.hw _ .4
_ AWY.hw .4
aeiouy _ .3
_ aeiouy .3
aeiouyEIUAWY. aeiouyEIUAWY. .4
kgjhGHq kgjhGHq .4
tdszxDT tdszxDT .4
bfW bfW .4
mn mn .4
# Vowels near one another, and the long ones that Arabic script writes.
aeE aeE .1
ouwWU ouwWU .1
iyeI iyeI .1
# One letter in the keys.
kqgG kqgG .1
hH hH .1
dD dD .1
tT tT .1
`;
