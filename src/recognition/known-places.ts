import type { Token } from '#names';
import { atlas } from './atlas.ts';

/** Answers whether words are the name of a place that the gazetteer or the list of countries has. */
export interface KnownPlaces {
	isPlace(reading: { readonly tokens: readonly Token[]; readonly language: string }, first: number, last: number): boolean;
}

/** Look-up with a memory: words come back again and again. */
export function knownPlaces(): KnownPlaces {
	const known = new Map<string, boolean>();
	return {
		isPlace({ tokens, language }, first, last) {
			const words = tokens
				.slice(first, last + 1)
				.map(({ folded }) => folded)
				.join(' ');
			const key = `${language}:${words}`;
			let answer = known.get(key);
			if (answer === undefined) {
				answer = atlas.countryOf(words, language) !== null || atlas.lookup(words).length > 0;
				if (known.size < 20_000) known.set(key, answer);
			}
			return answer;
		},
	};
}
