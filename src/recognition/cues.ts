import { IS, isBodyNoun, isUpper } from './lexicon.ts';
import { LISTED } from './lists.ts';
import { isPlace, type Reading, type Run } from './runs.ts';

/** Every cue by name, in the order in which they are kept. What each tells is weighed later. */
export const CUE_NAMES = [
	...['title', 'the title', 'said', ', said', 'said before', 'age', 'who', 'in', 'in the', 'place before', 'title of'],
	...['place of', 'body of', 'of', 'by', 'and', 'and after', 'with', 'against', 'the', 'demonym before', "'s"],
	...['group before', 'outlet before', 'body after', 'place after', 'outlet after', 'based after', 'acronym after'],
	...['in brackets', 'after a comma', 'before a comma', ', country', ', place', 'dateline', 'verb', 'is', 'are'],
	...['opens the text', 'alone', 'opens a sentence', 'bracket after', 'number after', 'in quotes', 'a German article before'],
	...['a small word before', 'hyphen beside', 'in a list with a place', 'in a list behind in', 'in a caption'],
	...['in a picture credit', 'before a slash', 'web address', 'at sign', 'whom it has after', ', a title', 'of a place after'],
] as const;

const CUE = Object.fromEntries(CUE_NAMES.map((name, at) => [name, at])) as Readonly<Record<(typeof CUE_NAMES)[number], number>>;
const SHORT_GAP = /^[\s,"”»’')]*$/;
const DATELINE =
	/^(?:,\s*\p{L}[\p{L}. ]{1,20})?\s*(?:\([^)]{2,20}\)\s*)?(?:[-–—:]\s|,?\s*\(|,?\s+(?:\d{1,2}\.?\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s)/iu;

/** Gives the numbers of the cues that hold for the run at a place among the runs of its text. */
export function cuesOf(reading: Reading, runs: readonly Run[], at: number, list: number, found: number[]): void {
	const run = runs[at]!;
	const { part, text, tokens } = reading;
	found.length = 0;
	const add = (name: keyof typeof CUE, holds: unknown = true) => {
		if (holds) found.push(CUE[name]);
	};
	addBefore(reading, run, add);
	addAfter(reading, runs, at, add);
	addSigns(reading, run, add);
	add('in a list with a place', list & LISTED.place);
	add('in a list behind in', list & LISTED.in);
	add('in a caption', part === 'caption');
	add('in a picture credit', part === 'picture credit');
	add('opens a sentence', run.opens);
	if (run.first > 0) return;
	add('opens the text');
	add('alone', run.last === tokens.length - 1);
	add('dateline', DATELINE.test(text.slice(tokens[run.last]!.end, tokens[run.last]!.end + 48)));
}

type Add = (name: keyof typeof CUE, holds?: unknown) => void;

/** What the words before say; an article is passed over, other punctuation ends what may be said. */
function addBefore(reading: Reading, { first, titled }: Run, add: Add): void {
	const { text, tokens, bits, language, word } = reading;
	const led = first > 0 && tokens[first - 1]!.article && tokens[first]!.start - tokens[first - 1]!.end < 2;
	const from = led ? first - 1 : first;
	const previous = tokens[from - 1];
	const lead = text.slice(previous?.end ?? 0, tokens[from]!.start);
	const sign = lead.trimStart();
	add('after a comma', lead.charCodeAt(0) === 44 && sign.trimEnd() === ',' && previous && isUpper(previous.raw));
	add('title', titled);
	if (sign !== '') {
		add('in brackets', sign.endsWith('(') && text[tokens[first]!.end] === ')');
		add('hyphen beside', lead.endsWith('-') || lead.endsWith('/'));
		add('at sign', lead.endsWith('@') || lead.endsWith('#'));
	}
	if (previous === undefined || (sign !== '' && !joined(lead, previous.raw.length))) return;
	const article = (bits[from - 1]! & IS.article) !== 0;
	const before = article ? from - 2 : from - 1;
	if (article) {
		add('the');
		add('a German article before', language === 'de' && /^(?:ein|eine|einer|einem|einen|das|des|dem|den)$/.test(previous.folded));
	} else add('a small word before', sign === '' && !isUpper(previous.raw) && /^\p{Ll}/u.test(previous.raw));
	if (before < 0) return;
	const is = bits[before]!;
	if (is !== 0) addListed(is, article, /^\.?\s*$/.test(lead), titled, add);
	if ((is & IS.of) !== 0 && before > 0) {
		const ruling = bits[before - 1]!;
		add('title of', ruling & IS.title);
		add('place of', ruling & IS.place);
		add('body of', isBodyNoun(tokens[before - 1]!.folded, ruling));
	}
	if (isUpper(tokens[before]!.raw)) add('demonym before', word(tokens[before]!.folded).demonym !== null);
}

function addListed(is: number, article: boolean, touches: boolean, titled: boolean, add: Add): void {
	if (article) {
		add('the title', is & IS.title);
		add('in the', is & IS.in);
	} else {
		add('title', !titled && is & IS.title && touches);
		add('said before', is & IS.speech);
		add('in', is & IS.in);
		add('by', is & IS.by);
	}
	add('place before', is & IS.beforePlace);
	add('of', is & IS.of);
	add('and', is & IS.and);
	add('with', is & IS.with);
	add('against', is & IS.against);
	add('group before', is & IS.beforeGroup);
	add('outlet before', is & IS.beforeOutlet);
}

/** Whether what stands between two words leaves them beside each other: a quotation mark, the point of a short word. */
function joined(lead: string, length: number): boolean {
	return /^[.\s"“„«'(‘-]*$/.test(lead) && !/[.]\s/.test(lead.slice(length > 3 ? 0 : 1));
}

/** What the words behind say. */
function addAfter(reading: Reading, runs: readonly Run[], at: number, add: Add): void {
	const { text, tokens, bits, word } = reading;
	const { last } = runs[at]!;
	const next = tokens[last + 1];
	if (next === undefined) return;
	const spaced = next.start - tokens[last]!.end === 1 && text.charCodeAt(tokens[last]!.end) === 32;
	const gap = spaced ? ' ' : text.slice(tokens[last]!.end, next.start);
	const comma = !spaced && gap.includes(',');
	if (!spaced) {
		const isComma = comma && gap.trimStart().charCodeAt(0) === 44;
		add('before a comma', isComma && isUpper(next.raw));
		add(', country', isComma && word(next.folded).country !== null);
		const run = runs[at + 1];
		if (isComma && run?.first === last + 1) add(', place', bits[last + 1]! & IS.state || isPlace(reading, run.first, run.last));
		if (isComma) add(', a title', isTitleNear(reading, last + 1));
		if (!SHORT_GAP.test(gap)) return;
	}
	const is = bits[last + 1]!;
	const { folded } = next;
	if (is !== 0) {
		add(comma ? ', said' : 'said', is & IS.speech);
		add('who', is & IS.who);
		add('and after', is & IS.and);
		add('against', is & IS.against && !(bits[last]! & IS.against));
	}
	if (comma) return;
	if (is !== 0) {
		add('place after', is & IS.place);
		add('outlet after', is & IS.outlet);
		add('is', is & IS.being);
		add('are', is & IS.beingMany);
		add('whom it has after', is & IS.belonging && !isUpper(next.raw));
	}
	if ((is & IS.of) !== 0 && runs[at + 1]?.first === last + 2) {
		const behind = runs[at + 1]!;
		add('of a place after', isPlace(reading, behind.first, behind.last));
	}
	add('body after', isBodyNoun(folded, is));
	add('based after', folded === 'based' || folded === 'born');
	add('verb', /^\p{Ll}/u.test(next.raw) && /(?:ed|es|te|ó|ет|ал|ил)$/.test(folded));
}

/** "Oda Ferrin, the head of the dam": a title among the next words, all in small letters. */
function isTitleNear({ tokens, bits, text }: Reading, from: number): boolean {
	for (let at = from; at < Math.min(tokens.length, from + 5); at++) {
		if (isUpper(tokens[at]!.raw)) return false;
		if ((bits[at]! & IS.title) !== 0) return true;
		if (text.charCodeAt(tokens[at]!.end) === 44) return false;
	}
	return false;
}

/** What signs beside the name say. */
function addSigns({ text, tokens }: Reading, { first, last }: Run, add: Add): void {
	const { end } = tokens[last]!;
	const code = text.charCodeAt(end);
	const opened = '"“„«‚‘\''.includes(text[tokens[first]!.start - 1] ?? ' ');
	if (opened) add('in quotes', /^[.,!?]?["”“»’‘']/.test(text.slice(end, end + 2)));
	// A letter or the space before a word: nothing below begins so.
	if (code === 32) {
		const then = text.charCodeAt(end + 1);
		add('number after', then > 47 && then < 58);
		add('before a slash', then === 47 || then === 124 || then === 169);
		if (then !== 40 && then !== 91) return;
	}
	const rest = text.slice(end, end + 16);
	add("'s", /^['’ʼ]s?(?!\p{L})/u.test(rest));
	add('age', /^,?\s*\(?\d{1,2}\)?\s*[,)]/.test(rest));
	add('acronym after', /^\s*[([]\p{Lu}[\p{Lu}\p{Ll}.-]{0,6}\p{Lu}[)\]]/u.test(rest));
	add('bracket after', /^\s*\(\p{Lu}/u.test(rest));
	add('before a slash', code === 47 || code === 124);
	add('hyphen beside', /^[-/]\p{L}/u.test(rest));
	add('web address', /^\.(?:com|org|net|de|fr|es|at|ch|uk|ru|io|tv)\b/.test(rest));
}
