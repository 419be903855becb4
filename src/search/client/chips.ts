import { type SearchState, withChoice } from './address-state.ts';
import { copyOf, make, nameInWords, part } from './elements.ts';
import { stateLink } from './note-links.ts';
import { say } from './page-words.ts';
import type { Findings } from './search-result.ts';

/** The two ends of the dates in words; empty when both are open. */
export function monthsInWords({ from, to }: SearchState): string {
	if (from === to) return from;
	return say(from && to ? 'months' : from ? 'since' : 'until', { from, to });
}

/** Shows what was chosen, each with a link that takes it off again. */
export function paintChips({ state, narrowings }: Findings): void {
	const chosen: [what: string, without: SearchState][] = [
		...narrowings.map((one): [string, SearchState] => [nameInWords(one.filter, one.label), withChoice(state, one, false)]),
		[monthsInWords(state), { ...state, from: '', to: '' }],
		[state.letters ? say('lettersOnly', { q: state.q }) : '', { ...state, letters: false }],
	];
	const links = chosen
		.filter(([what]) => what)
		.map(([what, without]) => {
			const link = stateLink(what, without);
			link.ariaLabel = say('remove', { what });
			link.append(copyOf('cross'));
			return link;
		});
	if (links.length > 1) {
		const clear = stateLink(say('clear'), { q: state.q });
		clear.className = 'clear';
		links.push(clear);
	}
	part('chips').replaceChildren(...links.map((link) => make('li', {}, link)));
	part('chips').hidden = links.length === 0;
}
