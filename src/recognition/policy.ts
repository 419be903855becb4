import { atlas } from './atlas.ts';
import { commonest } from './features.ts';
import { isKnownBody } from './known-everywhere.ts';
import type { Pool } from './pool.ts';
import type { Class } from './weigh.ts';

/** What becomes of a name. */
export type Fate = 'shown' | 'offered' | 'dropped';

/** How sure the program must be, by kind: of a name in several reports, and of one in a single report. */
const SURE = {
	place: { several: 0.7, single: 0.8 },
	person: { several: 0.7, single: 0.8 },
	group: { several: 0.8, single: 0.85, known: 0.6 },
};
const isKnown = ({ key, forms }: Pool) => atlas.worldBody(commonest(forms)) !== null || isKnownBody(key);
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
	if (kind === 'group' && isStateBody(pool)) return probability >= SURE.group.several ? 'shown' : 'offered';
	if (kind === 'group' && isKnown(pool)) return probability >= SURE.group.known ? 'shown' : 'offered';
	if (kind === 'group' && pool.acronyms.size > 0) return probability >= SURE.group.several ? 'shown' : 'offered';
	return probability >= SURE[kind][several ? 'several' : 'single'] ? 'shown' : 'offered';
}

const BODY =
	/^(?:(?:armed|special|security) forces|(?:(?:foreign|defen[cs]e|interior|finance|health|education|justice) )?ministry|(?:air ?force|army|navy|military|government|parliament|police|coast guard|central bank|supreme court|senate|national guard))$/;

/** "Syrian army", "Russia's defence ministry": a country and a body that every country has. */
function isStateBody({ words }: Pool): boolean {
	const [first, ...rest] = words;
	const country = atlas.countryOf(first!, 'en') ?? atlas.demonymOf(first!, 'en');
	return country !== null && BODY.test(rest.join(' '));
}
