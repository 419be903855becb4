import { ANY_OF, type FilterName, type SearchState, withChoice } from './address-state.ts';
import type { ArchiveFiles, FacetValue } from './archive-files.ts';
import { copyOf, hollow, language, make, nameInWords, part, say, stateLink } from './elements.ts';
import { MOST_VALUES } from './limits.ts';
import type { Findings } from './search-result.ts';

type Go = (change: (state: SearchState) => SearchState) => void;

/** Fills the facets that stand open; the others cost nothing. `go` is told how the search changes when a value is ticked. */
export async function paintFacets(files: ArchiveFiles, findings: Findings, go: Go): Promise<void> {
	for (const facet of document.querySelectorAll<HTMLElement>('[data-facet][open]')) {
		const filter = facet.dataset.facet as FilterName;
		paintFacet(facet, filter, countsOf(await files.facet(filter), filter, findings), go);
	}
}

type Counted = FacetValue & { readonly count: number; readonly on: number };

/** The values that the list has, most reports first; chosen ones always. */
function countsOf(values: readonly FacetValue[], filter: FilterName, findings: Findings): Counted[] {
	const among = new Set(findings.without(ANY_OF.includes(filter) ? filter : ''));
	// What is left out is no part of the list, and stays to be brought back.
	return values
		.map((one) => ({
			...one,
			count: one.numbers.filter((number) => among.has(number)).length,
			on: chosenOf(one, filter, findings)?.not ? -1 : +Boolean(chosenOf(one, filter, findings)),
		}))
		.filter(({ count, on, unchecked }) => on || (count > 0 && !(findings.state.checked && unchecked)))
		.sort((a, b) => b.on ** 2 - a.on ** 2 || b.count - a.count);
}

function chosenOf({ value }: FacetValue, filter: FilterName, { narrowings }: Findings) {
	return narrowings.find((chosen) => chosen.filter === filter && chosen.value === value);
}

function paintFacet(facet: HTMLElement, filter: FilterName, values: readonly Counted[], go: Go): void {
	const find = facet.querySelector('input')!;
	const list = facet.querySelector('div')!;
	const focused = document.activeElement as HTMLInputElement;
	const fill = () => {
		const text = find.value.trim().toLowerCase();
		const wanted = values.filter(({ label }) => label.toLowerCase().includes(text));
		const rows = wanted.slice(0, MOST_VALUES).map(({ value, label, count, on, unchecked }) => {
			const box = make('input', { type: 'checkbox', value });
			box.checked = on > 0;
			box.onchange = () => go((state) => withChoice(state, { filter, value }, box.checked));
			const option = make(
				'label',
				{ class: 'opt' },
				box,
				make('bdi', {}, label, ...hollow(unchecked)),
				make('span', {}, count.toLocaleString(language)),
			);
			const out = make('button', { type: 'button', class: 'out', 'aria-pressed': `${on < 0}` }, '−');
			out.ariaLabel = out.title = say('leaveOut', { what: label });
			out.onclick = () => go((state) => withChoice(state, { filter, value, not: true }, on >= 0));
			return make('div', { class: 'optrow' }, option, out);
		});
		const n = wanted.length - rows.length;
		const says = n > 0 ? say('moreValues', { n }) : rows.length > 0 ? '' : say('noValues');
		list.replaceChildren(...rows, make('p', { class: 'small quiet' }, says));
	};
	find.hidden = values.length <= MOST_VALUES;
	find.oninput = fill;
	const inside = list.contains(focused);
	fill();
	// Ticking a box paints the list anew: the reader stays where they were.
	if (inside) list.querySelector<HTMLElement>(`[value="${CSS.escape(focused.value)}"]`)?.focus();
}

/** The two ends of the dates in words; empty when both are open. */
export function monthsInWords({ from, to }: SearchState): string {
	if (from === to) return from;
	return say(from && to ? 'months' : from ? 'since' : 'until', { from, to });
}

/** Shows what was chosen, each with a link that takes it off again. */
export function paintChips({ state, narrowings }: Findings): void {
	const chosen: [what: string, without: SearchState][] = [
		...narrowings.map((one): [string, SearchState] => {
			const name = nameInWords(one.filter, one.label);
			return [one.not ? say('notThis', { what: name }) : name, withChoice(state, one, false)];
		}),
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
