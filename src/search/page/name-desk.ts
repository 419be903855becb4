import { EARS } from '../../names/fold.ts';
import type { NameEntry } from '../files/name-list.ts';
import type { Chosen } from '../filter-names.ts';
import type { Findings } from '../findings.ts';
import { prepareNames, wholeNames } from '../name-ranking.ts';
import { nameBox } from './name-box.ts';
import type { LiveWords } from './page-words.ts';
import { secondThoughts } from './second-thoughts.ts';

/** What knows names in any spelling: loaded when the reader types, or when the letters alone were not enough. */
export function openDesk(
	entries: readonly NameEntry[],
	words: LiveWords,
	choose: (choice: Chosen) => void,
	enter: () => void,
): { whole(typed: string): NameEntry[]; thoughts(findings: Findings): Node[] } {
	const spellings = prepareNames(entries, EARS);
	nameBox(spellings, words, choose, enter);
	return {
		whole: (typed) => wholeNames(spellings, typed).map(({ entry }) => entry),
		thoughts: (findings) => secondThoughts(findings, spellings, words),
	};
}
