import { type Names, type Ranked, rankNames } from './name-ranking.ts';

/** The records that what was typed names as a whole: by exact spelling, else by strict key. */
export function wholeNames(names: Names, typed: string): Ranked[] {
	const ranked = rankNames(names, typed, 50);
	return ranked.filter(({ rank }) => rank < 2 && rank === ranked[0]!.rank);
}
