import { askedBy, type NameEntry, WIDER } from '../files/name-list.ts';
import type { Chosen } from '../filter-names.ts';
import { type Names, rankNames } from '../name-ranking.ts';
import { make, part } from './elements.ts';
import { fill, fillCount, type LiveWords } from './page-words.ts';

interface Offer extends Chosen {
	readonly says: string;
}

const COMBOBOX = { role: 'combobox', 'aria-expanded': 'false', 'aria-controls': 'names', 'aria-autocomplete': 'list' };

/**
 * The search box as a combobox: offers names as the reader types, `choose` is told which one was taken, `search` that
 * Enter was pressed without a choice. Arrow keys walk the offers, Escape closes them.
 */
export function nameBox(spellings: Names, words: LiveWords, choose: (offer: Chosen) => void, search: () => void): void {
	const input = part<HTMLInputElement>('q');
	const list = part('names');
	let offers: readonly Offer[] = [];
	let active = -1;
	// Without this script the box is a plain field, and says so.
	for (const [name, value] of Object.entries(COMBOBOX)) input.setAttribute(name, value);
	list.setAttribute('role', 'listbox');
	list.setAttribute('aria-label', list.dataset.label ?? '');
	const open = (on: boolean) => {
		list.hidden = !on;
		input.setAttribute('aria-expanded', String(on));
		if (!on) activate(-1);
	};
	const activate = (at: number) => {
		active = at;
		for (const [index, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(index === at));
		if (at < 0) input.removeAttribute('aria-activedescendant');
		else input.setAttribute('aria-activedescendant', `name-${at}`);
		list.children[at]?.scrollIntoView({ block: 'nearest' });
	};
	const take = (offer: Offer | undefined) => {
		open(false);
		if (offer) choose(offer);
	};
	const paint = () => {
		if (document.activeElement !== input) return;
		offers = rankNames(spellings, input.value, 6)
			// What only sounds near is no help where no report names it.
			.filter(({ entry, rank }) => rank < 3 || askedBy(entry).count > 0)
			.flatMap(({ entry, via }) => offersFor(entry, via, words))
			.slice(0, 8);
		const options = offers.map(({ says }, at) => {
			const option = make('div', { role: 'option', id: `name-${at}`, 'aria-selected': 'false' }, make('bdi', {}, says));
			option.onpointerdown = (event) => event.preventDefault();
			option.onclick = () => take(offers[at]);
			return option;
		});
		list.replaceChildren(...options);
		open(offers.length > 0);
	};
	input.addEventListener('input', paint);
	input.addEventListener('blur', () => open(false));
	input.addEventListener('keydown', (event) => {
		const { key } = event;
		if (key === 'Escape' && !list.hidden) open(false);
		else if ((key === 'ArrowDown' || key === 'ArrowUp') && offers.length > 0 && input.value !== '') {
			if (list.hidden) open(true);
			const count = offers.length + 1;
			activate(((active + 1 + (key === 'ArrowDown' ? 1 : count - 1)) % count) - 1);
		} else if (key === 'Enter' && !event.isComposing) {
			if (active >= 0 && !list.hidden) take(offers[active]);
			else {
				open(false);
				search();
			}
		} else return;
		event.preventDefault();
	});
	part('form').addEventListener('submit', () => open(false));
	if (input.value !== '') paint();
}

/** A record as the box offers it: itself and, where there is more, with all that lies in it. */
function offersFor(entry: NameEntry, via: string, words: LiveWords): Offer[] {
	const name = entry.label + (via === entry.label ? '' : fill(words.via, { name: via }));
	const offer = (filter: Chosen['filter'], count: number): Offer => ({
		filter,
		value: entry.id,
		says: `${fill(words.option, { kind: words.kind[filter], name })} – ${fillCount(words.reports, count)}`,
	});
	const { filter, count } = askedBy(entry);
	const wider = WIDER[entry.kind];
	return [offer(filter, count), ...(wider && wider !== filter && entry.wider > 0 ? [offer(wider, entry.wider)] : [])];
}
