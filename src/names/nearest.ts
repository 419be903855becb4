/** The known word that a mistyped one most likely means: at most two edits away, or one in four letters; null if none. */
export function nearest(word: string, known: Iterable<string>): string | null {
	let best: string | null = null;
	let least = Math.max(2, Math.floor(word.length / 4)) + 1;
	for (const candidate of known) {
		if (Math.abs(candidate.length - word.length) >= least) continue;
		const away = distance(word.slice(0, 60).toLowerCase(), candidate.slice(0, 60).toLowerCase());
		if (away < least && away < candidate.length) {
			best = candidate;
			least = away;
		}
	}
	return best;
}

/** Levenshtein distance, one row at a time. */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const swap = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1));
		}
		row = next;
	}
	return row[b.length] as number;
}
