import { CUE_NAMES } from './cues.ts';
import { commonest } from './features.ts';
import { isKnownBody, isKnownPlace } from './known-everywhere.ts';
import { atlas, IS, listsOf } from './lexicon.ts';
import type { Pool } from './pool.ts';
import { isAcronym } from './runs.ts';
import type { Class } from './weigh.ts';

/** What becomes of a name. */
export type Fate = 'shown' | 'offered' | 'dropped';

/** How sure the program must be, by kind: of a name in several reports, and of one in a single report. */
const SURE = {
	place: { several: 0.7, single: 0.78 },
	person: { several: 0.75, single: 0.9 },
	/** A place that is called by a word of the language. */
	word: 0.9,
	/** A group of one word in capitals or a form of a company: "BIA", "AG". */
	acronym: 0.95,
	group: { several: 0.8, single: 0.86, known: 0.7 },
};
const isKnown = ({ key, forms }: Pool) => atlas.worldBody(commonest(forms), key) !== null || isKnownBody(key);
/** Languages in which what is shown was measured to be right; in others everything is offered. */
const MEASURED: ReadonlySet<string> = new Set(['en', 'de', 'es']);

/**
 * Whether readers see a name. A person needs the full name; a group of one word in capitals must be very sure, unless it
 * is on the list of world bodies. Outlets are always put to the cataloguer.
 */
export function fateOf(pool: Pool, kind: Exclude<Class, 'none'>, probability: number): Fate {
	if (kind === 'person' && pool.credited > 0 && pool.words.length > 1 && probability >= 0.3) return 'shown';
	if (kind === 'outlet' || !MEASURED.has(commonest(pool.languages))) return 'offered';
	if (kind === 'person' && pool.words.length === 1) return 'offered';
	const several = pool.reports.length > 1;
	if (kind === 'place' && pool.words.length === 1 && !isSurePlace(pool, several, probability)) return 'offered';
	if (kind === 'group' && pool.body !== null) return probability >= SURE.group.several ? 'shown' : 'offered';
	if (kind === 'group' && isKnown(pool)) return probability >= SURE.group.known ? 'shown' : 'offered';
	if (kind === 'group' && isShort(pool)) return probability >= SURE.acronym ? 'shown' : 'offered';
	return probability >= SURE[kind][several ? 'several' : 'single'] ? 'shown' : 'offered';
}

/** A single word is shown as a place only where it is no word of the language, no German noun, and known or well placed. */
function isSurePlace(pool: Pool, several: boolean, probability: number): boolean {
	const { key, small, cues, times, places, forms, languages } = pool;
	const [form, language] = [commonest(forms), commonest(languages)];
	if (atlas.countryOf(form, language) !== null || isKnownPlace(key)) return true;
	const lists = listsOf(language).get(key) ?? 0;
	if (small > 0 || (lists & (IS.ordinary | IS.bodyLink | IS.nameLink)) !== 0) return several && probability >= SURE.word;
	if (/\p{Ll}\p{Lu}/u.test(form)) return false;
	const isRegion = places.some(({ kind, exact }) => kind === 'region' && exact);
	// "Das Ende", "dem Haus": towns stand without an article in German.
	if (language === 'de' && !isRegion && cues[THE]! > 0.1 * times) return false;
	const main = places.some(({ exact }) => exact);
	return main || several || probability >= (places.length > 0 && key.length >= 6 ? SURE.place.single : SURE.word);
}

const THE = CUE_NAMES.indexOf('the');

function isShort({ words, forms }: Pool): boolean {
	return words.length === 1 && (isAcronym(commonest(forms)) || words[0]!.length < 4);
}
