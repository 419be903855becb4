import { EMPTY_STATE, type SearchState, withChoice, writeAddress } from '../address-state.ts';
import type { Findings } from '../findings.ts';
import { copyOf, make, part } from './elements.ts';
import { fill, type LiveWords } from './page-words.ts';

/** The two ends of the dates in words; empty when both are open. */
export function monthsInWords({ from, to }: SearchState, words: LiveWords): string {
	if (from && to) return from === to ? from : fill(words.months, { from, to });
	return from ? fill(words.since, { from }) : to ? fill(words.until, { to }) : '';
}

/** Shows what was chosen, each with a link that takes it off again. */
export function paintChips({ state, narrowings }: Findings, words: LiveWords): void {
	const chip = (what: string, without: SearchState) => {
		const href = location.pathname + writeAddress(without);
		const attributes = { href, 'aria-label': fill(words.remove, { what }) };
		return make('li', {}, make('a', attributes, make('bdi', {}, what), copyOf('cross')));
	};
	const chips = narrowings.map((one) => {
		return chip(fill(words.option, { kind: words.kind[one.filter], name: one.label }), withChoice(state, one, false));
	});
	const months = monthsInWords(state, words);
	if (months) chips.push(chip(months, { ...state, from: '', to: '' }));
	if (state.letters) chips.push(chip(fill(words.lettersOnly, { q: `“${state.q}”` }), { ...state, letters: false }));
	if (chips.length > 1) {
		chips.push(
			make(
				'li',
				{},
				make('a', { href: location.pathname + writeAddress({ ...EMPTY_STATE, q: state.q }), class: 'clear' }, words.clear),
			),
		);
	}
	part('chips').replaceChildren(...chips);
	part('chips').hidden = chips.length === 0;
}
