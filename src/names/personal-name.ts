import type { Span } from './mention.ts';
import { joins, type Token } from './tokens.ts';

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

export function inPersonalName(span: Span): boolean {
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
