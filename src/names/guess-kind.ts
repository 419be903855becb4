import type { Kind } from '#model';
import type { Token } from './tokens.ts';

export type Votes = Record<Kind, number>;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words right before a name that tell its kind. */
const BEFORE: readonly (readonly [Kind, ReadonlySet<string>])[] = [
	[
		'person',
		set(
			'mr mrs ms dr captain colonel general major lieutenant commander president minister analyst activist sheikh ' +
				'by gov judge professor',
		),
	],
	['outlet', set('newspaper daily magazine channel website broadcaster agency')],
	['group', set('group militia faction brigade battalion party coalition organisation organization')],
	['place', set('in near outside inside around toward towards village town city district province capital at from')],
];
/** Words right after a name, or last in it, that tell its kind. */
const AFTER: readonly (readonly [Kind, ReadonlySet<string>])[] = [
	['person', set('said told added who says tweeted')],
	['outlet', set('newspaper daily magazine tv television channel radio reported website news agency times post')],
	[
		'group',
		set(
			'brigade brigades group coalition army forces front militia party movement battalion division committee ' +
				'council union organisation organization ministry team fighters',
		),
	],
	[
		'place',
		set(
			'province town village countryside district mountain mountains hill hills airport airbase region city river ' +
				'crossing road valley street camp governorate island',
		),
	],
];

/** Adds what the words beside and at the end of a name say about its kind. A word of its own outweighs one beside it. */
export function guessKind(votes: Votes, tokens: readonly Token[], first: number, last: number): void {
	const before = tokens[first - 1]?.folded ?? '';
	const earlier = before === 'of' || before === 'the' ? (tokens[first - 2]?.folded ?? '') : before;
	const after = tokens[last + 1]?.folded ?? '';
	const own = tokens[last]?.folded ?? '';
	for (const [kind, words] of BEFORE) if (words.has(earlier)) votes[kind] += 1;
	for (const [kind, words] of AFTER) {
		if (words.has(after)) votes[kind] += 1;
		if (last > first && words.has(own)) votes[kind] += 2;
	}
}
