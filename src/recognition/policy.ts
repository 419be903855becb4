import { commonest } from './features.ts';
import { isKnownBody } from './known-everywhere.ts';
import { atlas, IS, listsOf } from './lexicon.ts';
import type { Pool } from './pool.ts';
import type { Class } from './weigh.ts';

/** What becomes of a name. */
export type Fate = 'shown' | 'offered' | 'dropped';

/** How sure the program must be, by kind: of a name in several reports, and of one in a single report. */
const SURE = {
	place: { several: 0.7, single: 0.78 },
	person: { several: 0.75, single: 0.9 },
	/** A place that is called by a word of the language. */
	word: 0.9,
	group: { several: 0.8, single: 0.86, known: 0.6 },
};
const isKnown = ({ key, forms }: Pool) => atlas.worldBody(commonest(forms), key) !== null || isKnownBody(key);
/** Languages in which what is shown was measured to be right; in others everything is offered. */
const MEASURED: ReadonlySet<string> = new Set(['en', 'de', 'es']);

/**
 * Whether readers see a name. A person needs the full name; a group in one report needs more than words beside it: an
 * acronym in brackets, a country, a place on the list of world bodies. Outlets are always put to the cataloguer.
 */
export function fateOf(pool: Pool, kind: Exclude<Class, 'none'>, probability: number): Fate {
	if (kind === 'person' && pool.credited > 0 && pool.words.length > 1 && probability >= 0.3) return 'shown';
	if (kind === 'outlet' || !MEASURED.has(commonest(pool.languages))) return 'offered';
	if (kind === 'person' && pool.words.length === 1) return 'offered';
	const several = pool.reports.length > 1;
	if (kind === 'place' && isOrdinaryWord(pool) && !(several && probability >= SURE.word)) return 'offered';
	if (kind === 'group' && pool.body !== null) return probability >= SURE.group.several ? 'shown' : 'offered';
	if (kind === 'group' && isKnown(pool)) return probability >= SURE.group.known ? 'shown' : 'offered';
	if (kind === 'group' && pool.acronyms.size > 0) return probability >= SURE.group.several ? 'shown' : 'offered';
	return probability >= SURE[kind][several ? 'several' : 'single'] ? 'shown' : 'offered';
}

function isOrdinaryWord({ words, languages, small }: Pool): boolean {
	if (words.length > 1) return false;
	return small > 0 || ((listsOf(commonest(languages)).get(words[0]!) ?? 0) & (IS.ordinary | IS.bodyLink | IS.nameLink)) !== 0;
}
