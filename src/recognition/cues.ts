import type { Token } from '#names';
import { atlas } from './atlas.ts';
import {
	AGAINST,
	AND,
	ARTICLES,
	BEFORE_GROUP,
	BEFORE_OUTLET,
	BEFORE_PLACE,
	BEING,
	BEING_MANY,
	BY,
	IN,
	isTitleWord,
	OF,
	OUTLET_HEADS,
	PLACE_HEADS,
	SPEECH,
} from './cue-words.ts';
import type { InList } from './lists.ts';
import { isAcronym, type Reading, type Run } from './reading.ts';
import { isBodyNoun } from './words.ts';

/** The surroundings of one run, taken apart once for all cues. */
interface Around {
	readonly reading: Reading;
	readonly run: Run;
	/** The word right before, an article passed over; empty across punctuation. */
	readonly before: string;
	readonly earlier: string;
	readonly article: boolean;
	/** What stands between the word before and the name. */
	readonly lead: string;
	/** The word right after; empty across the end of a sentence. */
	readonly after: string;
	readonly gap: string;
	/** The text behind the name, as far as cues reach. */
	readonly rest: string;
	readonly list: InList;
}

const UPPER = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;

/** What the words beside a name say about it. Each cue is asked of every occurrence; how much it tells is weighed later. */
const CUES: Readonly<Record<string, (around: Around) => boolean>> = {
	title: ({ run, before, article, lead, reading }) =>
		run.titled || (!article && isTitleWord(before, reading.language) && /^\.?\s*$/.test(lead)),
	'the title': ({ article, before, reading }) => article && isTitleWord(before, reading.language),
	said: ({ after, gap }) => SPEECH.has(after) && !gap.includes(','),
	', said': ({ after, gap }) => SPEECH.has(after) && gap.includes(','),
	'said before': ({ before, article }) => !article && SPEECH.has(before),
	age: ({ rest }) => /^,?\s*\(?\d{1,2}\)?\s*[,)]/.test(rest),
	who: ({ after }) => /^(?:who|whose|qui|quien|который|которая)$/.test(after),
	in: ({ before, article }) => !article && IN.has(before),
	'in the': ({ before, article }) => article && IN.has(before),
	'place before': ({ before }) => BEFORE_PLACE.has(before),
	'title of': ({ before, earlier, reading }) => OF.has(before) && isTitleWord(earlier, reading.language),
	'place of': ({ before, earlier }) => OF.has(before) && PLACE_HEADS.has(earlier),
	'body of': ({ before, earlier }) => OF.has(before) && isBodyNoun(earlier),
	of: ({ before }) => OF.has(before),
	by: ({ before, article }) => !article && BY.has(before),
	and: ({ before }) => AND.has(before),
	'and after': ({ after }) => AND.has(after),
	with: ({ before }) => /^(?:with|mit|avec|con)$/.test(before),
	against: ({ before, after }) => AGAINST.has(before) || AGAINST.has(after),
	the: ({ article }) => article,
	'demonym before': ({ before, reading }) => before !== '' && atlas.demonymOf(before, reading.language) !== null,
	"'s": ({ rest }) => /^['’ʼ]s?(?!\p{L})/u.test(rest),
	'group before': ({ before }) => BEFORE_GROUP.has(before),
	'outlet before': ({ before }) => BEFORE_OUTLET.has(before),
	'body after': ({ after, gap }) => !gap.includes(',') && after !== '' && isBodyNoun(after),
	'place after': ({ after, gap }) => !gap.includes(',') && PLACE_HEADS.has(after),
	'outlet after': ({ after, gap }) => !gap.includes(',') && OUTLET_HEADS.has(after),
	'based after': ({ after }) => after === 'based' || after === 'born',
	'acronym after': ({ rest }) => /^\s*[([]\p{Lu}[\p{Lu}\p{Ll}.-]{0,6}\p{Lu}[)\]]/u.test(rest),
	'in brackets': ({ lead, rest }) => /\($/.test(lead) && /^\)/.test(rest),
	'after a comma': ({ lead, reading, run }) => /^,\s*$/.test(lead) && UPPER.test(reading.tokens[run.first - 1]?.raw ?? ''),
	'before a comma': ({ gap, reading, run }) => /^\s*,/.test(gap) && UPPER.test(reading.tokens[run.last + 1]?.raw ?? ''),
	', country': ({ gap, reading, run }) =>
		/^\s*,/.test(gap) && atlas.countryOf(reading.tokens[run.last + 1]?.raw ?? '', reading.language) !== null,
	dateline: ({ run, rest }) =>
		run.first === 0 &&
		/^(?:,\s*\p{L}[\p{L}. ]{1,20})?\s*(?:\([^)]{2,20}\)\s*)?(?:[-–—:]\s|,?\s*\(|,?\s+(?:\d{1,2}\.?\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s)/iu.test(
			rest,
		),
	verb: ({ after, gap, reading, run }) =>
		!gap.includes(',') && LOWER.test(reading.tokens[run.last + 1]?.raw ?? '') && /(?:ed|es|te|ó|ет|ал|ил)$/.test(after),
	is: ({ after, gap }) => !gap.includes(',') && BEING.has(after),
	are: ({ after, gap }) => !gap.includes(',') && BEING_MANY.has(after),
	'opens the text': ({ run }) => run.first === 0,
	alone: ({ run, reading }) => run.first === 0 && run.last === reading.tokens.length - 1,
	'opens a sentence': ({ run }) => run.opens,
	'bracket after': ({ rest }) => /^\s*\(\p{Lu}/u.test(rest),
	'number after': ({ rest }) => /^\s*\d/.test(rest),
	'in quotes': ({ lead, rest }) => /["“„«‚‘']$/.test(lead) && /^[.,!?]?["”“»’‘']/.test(rest),
	'a German article before': ({ article, reading, run }) =>
		article &&
		reading.language === 'de' &&
		/^(?:ein|eine|einer|einem|einen|das|des|dem|den)$/.test(reading.tokens[run.first - 1]?.folded ?? ''),
	'a small word before': ({ before, reading, run, article, lead }) =>
		!article && before !== '' && /^\s+$/.test(lead) && LOWER.test(reading.tokens[run.first - 1]?.raw ?? ''),
	'hyphen beside': ({ lead, rest }) => /[-/]$/.test(lead) || /^[-/]\p{L}/u.test(rest),
	'in a list with a place': ({ list }) => list.place,
	'in a list behind in': ({ list }) => list.in,
	'in a caption': ({ reading }) => reading.part === 'caption',
	'in a picture credit': ({ reading }) => reading.part === 'picture credit',
	'before a slash': ({ rest }) => /^\s?[/|©]/.test(rest),
	'web address': ({ rest, lead }) => /^\.(?:com|org|net|de|fr|es|at|ch|uk|ru|io|tv)\b/.test(rest) || /www\.$/.test(lead),
	'at sign': ({ lead }) => /[@#]$/.test(lead),
};

/** Every cue by name, in the order in which they are kept. */
export const CUE_NAMES: readonly string[] = Object.keys(CUES);
const TESTS = Object.values(CUES);

/** Numbers of the cues that hold for a run. */
export function cuesOf(reading: Reading, run: Run, list: InList): number[] {
	const around = lookAround(reading, run, list);
	const found: number[] = [];
	TESTS.forEach((test, at) => {
		if (test(around)) found.push(at);
	});
	return found;
}

function lookAround(reading: Reading, run: Run, list: InList): Around {
	const { text, tokens } = reading;
	const { first, last } = run;
	const leadFrom =
		tokens[first - 1]?.article && text.slice(tokens[first - 1]!.end, tokens[first]!.start).length < 2 ? first - 1 : first;
	const start = tokens[leadFrom]!.start;
	const previous = tokens[leadFrom - 1];
	const lead = previous ? text.slice(previous.end, start) : text.slice(0, start);
	const joined =
		previous !== undefined && /^[.\s"“„«'(‘-]*$/.test(lead) && !/[.]\s/.test(lead.slice(previous.raw.length > 3 ? 0 : 1));
	const article = joined && ARTICLES.has(previous.folded);
	const at = article ? leadFrom - 2 : leadFrom - 1;
	const rest = text.slice(tokens[last]!.end, tokens[last]!.end + 48);
	const next: Token | undefined = tokens[last + 1];
	const gap = next ? text.slice(tokens[last]!.end, next.start) : '';
	return {
		reading,
		run,
		before: joined ? (tokens[at]?.folded ?? '') : '',
		earlier: joined ? (tokens[at - 1]?.folded ?? '') : '',
		article,
		lead,
		after: next && /^[\s,"”»’')]*$/.test(gap) ? next.folded : '',
		gap,
		rest,
		list,
	};
}

/** The acronym that a bracket behind a run gives it; null for none. */
export function acronymBehind({ text, tokens }: Reading, { first, last }: Run): string | null {
	return acronymAt(text, tokens[last]!.end, text.slice(tokens[first]!.start, tokens[last]!.end));
}

/** The acronym that a bracket gives to the name that ends there, in letters alone; null for none. */
export function acronymAt(text: string, end: number, name: string): string | null {
	const found = /^\s*[([]([\p{Lu}][\p{Lu}\p{Ll}.-]{0,6}\p{Lu})[)\]]/u.exec(text.slice(end, end + 12))?.[1];
	const acronym = found?.replace(/[.-]/g, '').toUpperCase() ?? '';
	if (!isAcronym(acronym)) return null;
	const letters = name.split(/[\s-]+/).map((word) => word.charAt(0).toUpperCase());
	return letters.length > 1 && letters[0] === acronym[0] && overlap(letters, acronym) >= 2 ? acronym : null;
}

/** How many letters of an acronym come in this order among first letters. */
function overlap(letters: readonly string[], acronym: string): number {
	let at = 0;
	for (const letter of letters) if (letter === acronym[at]) at += 1;
	return at;
}
