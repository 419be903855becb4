import type { Matching } from '#model';
import { foldName } from './fold.ts';
import type { Span } from './mention.ts';
import { joins, type Token } from './tokens.ts';

/** How far a record's rules speak for a name here: against it, not at all, or for it by a word beside it. */
export type Verdict = 'no' | 'open' | 'yes';

type Phrase = readonly string[];

/** A record's `matching` rules for one of its names, phrases cut into folded words. */
export interface ContextRules extends Pick<Matching, 'articleRequired' | 'notInPersonalName'> {
	readonly notBefore: readonly Phrase[];
	readonly notAfter: readonly Phrase[];
	/** Null when the name needs no word beside it. */
	readonly needs: { readonly before: readonly Phrase[]; readonly after: readonly Phrase[] } | null;
}

/** The rules that hold for one name of a record; null when none do. */
export function contextRules(matching: Matching | undefined, name: string): ContextRules | null {
	if (matching === undefined || !appliesTo(matching, name)) return null;
	const { articleRequired, notInPersonalName, needsBefore, needsAfter } = matching;
	const needs =
		needsBefore === undefined && needsAfter === undefined ? null : { before: phrases(needsBefore), after: phrases(needsAfter) };
	return {
		articleRequired,
		notInPersonalName,
		notBefore: phrases(matching.notBefore),
		notAfter: phrases(matching.notAfter),
		needs,
	};
}

function appliesTo(matching: Matching, name: string): boolean {
	if (matching.onlyNames === undefined) return true;
	const folded = foldName(name);
	return matching.onlyNames.some((only) => foldName(only) === folded);
}

function phrases(list: readonly string[] = []): Phrase[] {
	return list.map((phrase) => foldName(phrase).split(' '));
}

/**
 * Applies a record's rules to a name met in running text. They look only at the words right before and right after
 * it: a wider window took the newspaper Al-Rai for the town.
 */
export function judge({ rules, article }: { rules: ContextRules | null; article: boolean }, span: Span): Verdict {
	if (rules === null) return 'open';
	if (rules.articleRequired && article && span.lead === span.first) return 'no';
	if (rules.notBefore.some((words) => standsBefore(words, span))) return 'no';
	if (rules.notAfter.some((words) => standsAfter(words, span))) return 'no';
	const { needs } = rules;
	const found =
		needs?.before.some((words) => standsBefore(words, span)) || needs?.after.some((words) => standsAfter(words, span));
	if (needs !== null && !found) return 'no';
	if (rules.notInPersonalName && inPersonalName(span)) return 'no';
	return found ? 'yes' : 'open';
}

function standsAfter(words: Phrase, { text, tokens, last }: Span): boolean {
	return words.every((word, at) => {
		const before = tokens[last + at];
		const token = tokens[last + at + 1];
		return before !== undefined && token !== undefined && token.folded === word && joins(text, before, token);
	});
}

/** An English article between the phrase and the name does not part them: "near the al-Rai crossing". */
function standsBefore(words: Phrase, { text, tokens, lead }: Span): boolean {
	const the = tokens[lead - 1];
	const end = the !== undefined && /^(?:the|a|an)$/.test(the.folded) && words.at(-1) !== the.folded ? lead - 1 : lead;
	return words.every((word, at) => {
		const index = end - words.length + at;
		const token = tokens[index];
		const after = tokens[index + 1];
		return token !== undefined && after !== undefined && token.folded === word && joins(text, token, after);
	});
}

/** Whether the words beside a place's or group's name show that here it names a person: "Salma Hayek", "Mrs. Salma". */

const TITLES = new Set(
	(
		'mr mrs ms miss dr prof sir lady lord queen princess prince king sheikh sheikha umm um abu abou bint bin ibn ' +
		'sister madame mme mlle frau herr señora senora sra actress singer teacher aunt'
	).split(' '),
);

/** Nouns that may follow a place's name with a capital and leave it a place: "Salma Front". */
const NOUNS = new Set(
	(
		'front province governorate district subdistrict airbase airport air base town city village countryside ' +
		'mountain mountains hill hills region road highway crossing river offensive operations axis pocket camp dam ' +
		'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
		'september october november december'
	).split(' '),
);

/** Words that may stand before it with a capital because they open a sentence. */
const OPENERS = new Set(
	(
		'the a an in on at of from to near around outside inside into over under and or but for with by after before ' +
		'since while when where as both all only then now also against towards toward through between across beyond ' +
		'behind east west north south northern southern eastern western northeast northwest southeast southwest'
	).split(' '),
);

const PLACE_CUES = new Set(
	'in near around outside inside into from to of at on towards toward over town village city'.split(' '),
);

/** Arabic words that go before a place; Arabic has no capitals to tell a person by. */
const ARABIC_CUES = new Set('في من الي علي نحو قرب محيط بلده قريه مدينه ناحيه ريف جبهه محور تله جبل منطقه'.split(' '));

function inPersonalName(span: Span): boolean {
	const { text, tokens, lead, first, last } = span;
	const before = neighbour(text, tokens[lead - 1], tokens[lead]);
	const after = neighbour(text, tokens[last], tokens[last + 1], 'after');
	const name = tokens[first];
	if (name === undefined) return false;
	if (/[ء-ي]/.test(name.raw)) return !(before && ARABIC_CUES.has(before.folded)) && !/^[وف]?[بل]./.test(name.raw);
	if (titled(text, tokens, lead)) return true;
	if (isTitleCase(tokens, lead, last)) return !(before && PLACE_CUES.has(before.folded));
	if (after?.article) return true;
	if (after && namelike(after) && !NOUNS.has(after.folded)) return true;
	return before !== null && namelike(before) && !OPENERS.has(before.folded) && !NOUNS.has(before.folded);
}

function neighbour(text: string, before: Token | undefined, after: Token | undefined, which = 'before'): Token | null {
	if (before === undefined || after === undefined || !joins(text, before, after)) return null;
	if (!/^\s+$/.test(text.slice(before.end, after.start))) return null;
	return which === 'before' ? before : after;
}

/** A title in front, with or without its point: "Mrs. Salma". */
function titled(text: string, tokens: readonly Token[], lead: number): boolean {
	const before = tokens[lead - 1];
	const name = tokens[lead];
	if (before === undefined || name === undefined || !TITLES.has(before.folded)) return false;
	return /^\.?[^\S\r\n]+$/.test(text.slice(before.end, Math.min(name.start, before.end + 4)));
}

function namelike(token: Token): boolean {
	return token.capital && /^\p{Lu}\p{Ll}/u.test(token.raw);
}

/** Small words of more than three letters that title case leaves small. */
const SMALL = new Set(['from', 'with', 'over', 'into', 'after', 'amid', 'near', 'than', 'that']);

/** Whether every longer word of the text has a capital: a headline in title case, where capitals tell nothing. */
function isTitleCase(tokens: readonly Token[], lead: number, last: number): boolean {
	if (tokens.length > 25) return false;
	const others = tokens.filter((token, at) => (at < lead || at > last) && token.raw.length > 3 && !SMALL.has(token.raw));
	return others.length >= 3 && others.every((token) => token.capital);
}
