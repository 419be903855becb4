import type { Chosen } from './address-state.ts';
import { checkedOnly, hollow, make, nameWithCount, part, say } from './elements.ts';
import { askedBy, asksOf, type NameEntry } from './name-list.ts';
import { type Names, rankNames } from './name-ranking.ts';

interface Offer extends Chosen {
	readonly says: string;
	readonly unchecked: boolean | undefined;
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
	const take = (offer: Offer) => {
		show(false);
		choose(offer);
	};
	const paint = () => {
		if (document.activeElement !== input) return;
		offers = offersTo(names, input.value);
		list.replaceChildren(...offers.map((offer, at) => optionFor(offer, at, take)));
		show(offers.length > 0);
	};
	becomeCombobox(input, list);
	input.addEventListener('input', paint);
	input.onblur = () => show(false);
	// The box keeps the focus, so that what is clicked is still there.
	list.onpointerdown = (event) => event.preventDefault();
	input.onkeydown = (event) => {
		const { key } = event;
		const step = +(key === 'ArrowDown') - +(key === 'ArrowUp');
		if (key === 'Escape' && !list.hidden) show(false);
		// One place more than there are offers: that of the box itself.
		else if (step && offers.length > 0 && input.value) show(true, turned(active + 1 + step, offers.length + 1) - 1);
		else if (key === 'Enter' && !event.isComposing) {
			const offer = offers[active];
			show(false);
			offer ? choose(offer) : search();
		} else return;
		event.preventDefault();
	};
	show(false);
	if (input.value) paint();
}

/** A place in a ring of so many. */
const turned = (place: number, places: number) => (place + places) % places;

/** Without this script the box is a plain field, and says so. */
function becomeCombobox(input: HTMLInputElement, list: HTMLElement): void {
	list.role = 'listbox';
	list.ariaLabel = list.dataset.label!;
	input.role = 'combobox';
	input.ariaAutoComplete = 'list';
}

function optionFor(offer: Offer, at: number, take: (offer: Offer) => void): HTMLElement {
	const option = make('div', { role: 'option', id: `name-${at}` }, make('bdi', {}, offer.says), ...hollow(offer.unchecked));
	option.onclick = () => take(offer);
	return option;
}

/** What the box offers for letters: the nearest names first. */
function offersTo(names: Names, letters: string): Offer[] {
	return (
		rankNames(names, letters, 6)
			// What only sounds near is no help where no report names it.
			.filter(({ entry, rank }) => (rank < 3 || askedBy(entry).count > 0) && !(entry.unchecked && checkedOnly()))
			.flatMap(({ entry, via }) => offersFor(entry, via))
			.slice(0, 8)
	);
}

/** A record as the box offers it: itself and, where there is more, with all that lies in it. */
function offersFor(entry: NameEntry, via: string): Offer[] {
	const name = entry.label + (via === entry.label ? '' : say('via', { name: via }));
	return asksOf(entry).map((asked) => ({
		filter: asked.filter,
		value: entry.id,
		says: nameWithCount(entry, asked, name),
		unchecked: entry.unchecked,
	}));
}
