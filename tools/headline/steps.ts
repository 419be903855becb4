/**
 * From which numbers on a row may give other points than below, before the fit: whatever the fit finds no use for is left
 * out of the file of weights. A row that is not named here holds or does not hold.
 */
export const STEPS: Readonly<Record<string, readonly number[]>> = {
	words: [2, 3, 4, 5, 6, 8, 10, 12, 15, 18, 22, 26],
	'full-stop': [1, 7, 12],
	'parts-between-bars': [1, 2, 3],
	'small-words': [0.01, 0.2, 0.4, 0.6],
	'words-beside-stamp': [1, 2, 4, 99],
	indented: [2, 6],
	'share-in-text': [0.01, 0.2, 0.35, 0.5, 0.65, 0.8],
	'words-in-text': [1, 2, 3, 4, 5, 7],
	'share-in-opening': [0.01, 0.2, 0.35, 0.5, 0.65],
	'words-in-opening': [1, 2, 3, 4, 6],
	'long-words-in-text': [1, 2, 3],
	'verbatim-in-text': [1, 2],
	'named-elsewhere': [1, 2, 3],
	'tool-words': [0.3, 0.6],
	printed: [2, 3, 4],
	'printed-in-head': [2, 3],
	position: [1, 2, 3, 4, 6, 8, 12, 18, 26, 40, 60],
	'above-text': [-3, 0, 1, 2, 3, 4, 6, 9, 13, 20, 30, 50],
	'free-lines-to-text': [1, 2, 3, 4, 6, 9, 14, 20, 99],
	'free-lines-above': [1, 2, 3, 5, 8],
	'longer-lines-above': [1, 2, 4],
	'text-above': [1, 2, 12, 30, 60],
	'lines-tight-above': [1, 2, 3, 5, 8, 12],
	'lines-tight-below': [1, 2, 3, 5, 8],
	'stamp-below': [2, 3, 4, 5, 7],
	'stamp-above': [2, 3, 4, 5, 7],
	'author-below': [2, 3, 4, 5, 7],
	'knows-less-than-below': [-2, -1, 1, 2, 3],
	'knows-less-than-above': [-2, -1, 1, 2, 3],
	'words-below-title': [3, 5, 7, 9, 11, 14, 18],
	'words-below-kicker': [2, 4, 7, 11, 15],
	'words-of-deck-below': [3, 7, 10, 13, 17, 22],
	'longest-above': [0.01, 0.5, 1, 1.5, 2.5],
};

/** A step of a row that the fit finds points for. */
export interface Step {
	readonly name: string;
	readonly from: number;
}

/** The steps of all rows in order. */
export function stepsOf(names: readonly string[]): Step[] {
	return names.flatMap((name) => (STEPS[name] ?? [1]).map((from) => ({ name, from })));
}
