import type { Chosen } from './address-state.ts';
import { make, nameWithCount, part, say } from './elements.ts';
import { askedBy, asksOf, type NameEntry } from './name-list.ts';
import { type Names, rankNames } from './name-ranking.ts';

interface Offer extends Chosen {
	readonly says: string;
}

/**
 * The search box as a combobox: offers names as the reader types, `choose` is told which one was taken, `search` that
 * Enter was pressed without a choice. Arrow keys walk the offers, Escape closes them.
 */
export function nameBox(names: Names, choose: (offer: Chosen) => void, search: () => void): void {
	const input = part<HTMLInputElement>('q');
	const list = part('names');
	let offers: readonly Offer[] = [];
	let active = -1;
	/** Opens or closes the list, with the offer at one place taken up. */
	const show = (on: boolean, at = -1) => {
		active = at;
		list.hidden = !on;
		input.ariaExpanded = String(on);
		for (const [index, option] of [...list.children].entries()) option.ariaSelected = String(index === at);
		input.setAttribute('aria-activedescendant', at < 0 ? '' : `name-${at}`);
		list.children[at]?.scrollIntoView({ block: 'nearest' });
	};
	const paint = () => {
		if (document.activeElement !== input) return;
		offers = rankNames(names, input.value, 6)
			// What only sounds near is no help where no report names it.
			.filter(({ entry, rank }) => rank < 3 || askedBy(entry).count > 0)
			.flatMap(({ entry, via }) => offersFor(entry, via))
			.slice(0, 8);
		const options = offers.map((offer, at) => {
			const option = make('div', { role: 'option', id: `name-${at}` }, make('bdi', {}, offer.says));
			option.onclick = () => {
				show(false);
				choose(offer);
			};
			return option;
		});
		list.replaceChildren(...options);
		show(offers.length > 0);
	};
	// Without this script the box is a plain field, and says so.
	list.role = 'listbox';
	list.ariaLabel = list.dataset.label!;
	input.role = 'combobox';
	input.ariaAutoComplete = 'list';
	input.addEventListener('input', paint);
	input.onblur = () => show(false);
	// The box keeps the focus, so that what is clicked is still there.
	list.onpointerdown = (event) => event.preventDefault();
	input.onkeydown = (event) => {
		const { key } = event;
		const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
		if (key === 'Escape' && !list.hidden) show(false);
		else if (step && offers.length > 0 && input.value) {
			// One place more than there are offers: that of the box itself.
			const places = offers.length + 1;
			show(true, ((active + 1 + step + places) % places) - 1);
		} else if (key === 'Enter' && !event.isComposing) {
			const offer = offers[active];
			show(false);
			if (offer) choose(offer);
			else search();
		} else return;
		event.preventDefault();
	};
	show(false);
	if (input.value) paint();
}

/** A record as the box offers it: itself and, where there is more, with all that lies in it. */
function offersFor(entry: NameEntry, via: string): Offer[] {
	const name = entry.label + (via === entry.label ? '' : say('via', { name: via }));
	return asksOf(entry).map((asked) => ({
		filter: asked.filter,
		value: entry.id,
		says: nameWithCount(entry, asked, name),
	}));
}
