import type { ArchiveFiles, FacetValue } from '../files/archive-files.ts';
import { ANY_OF, type FilterName } from '../filter-names.ts';
import type { Findings } from '../findings.ts';
import { make } from './elements.ts';
import { fillCount, type LiveWords, language } from './page-words.ts';

const MOST_VALUES = 12;

type Change = (choice: { filter: FilterName; value: string }, on: boolean) => void;

/** Fills the facets that stand open; the others cost nothing. `change` is told of a value ticked. */
export async function paintFacets(files: ArchiveFiles, words: LiveWords, findings: Findings, change: Change): Promise<void> {
	for (const facet of document.querySelectorAll<HTMLElement>('[data-facet][open]')) {
		const filter = facet.dataset.facet as FilterName;
		paintFacet(facet, filter, countsOf(await files.facet(filter), filter, findings), words, change);
	}
}

type Counted = FacetValue & { readonly count: number; readonly on: boolean };

/** The values that the list has, most reports first; chosen ones always. */
function countsOf(values: readonly FacetValue[], filter: FilterName, findings: Findings): Counted[] {
	const among = new Set(findings.unsearchable ? [] : findings.without(ANY_OF.includes(filter) ? filter : ''));
	const chosen = new Set(findings.narrowings.filter((one) => one.filter === filter).map(({ value }) => value));
	return values
		.map((one) => ({ ...one, count: one.numbers.filter((number) => among.has(number)).length, on: chosen.has(one.value) }))
		.filter(({ count, on }) => count > 0 || on)
		.sort((a, b) => Number(b.on) - Number(a.on) || b.count - a.count);
}

function paintFacet(facet: HTMLElement, filter: FilterName, values: readonly Counted[], words: LiveWords, change: Change): void {
	const room = facet.querySelector('div')!;
	const typed = room.querySelector<HTMLInputElement>('input[type=search]')?.value ?? '';
	const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement.value : '';
	const inside = room.contains(document.activeElement);
	const list = make('div');
	const fillList = (text: string) => {
		const wanted = values.filter(({ label }) => label.toLocaleLowerCase().includes(text.trim().toLocaleLowerCase()));
		const rows = wanted.slice(0, MOST_VALUES).map(({ value, label, count, on }) => {
			const box = make('input', { type: 'checkbox', value });
			box.checked = on;
			box.onchange = () => change({ filter, value }, box.checked);
			return make('label', { class: 'opt' }, box, make('bdi', {}, label), make('span', {}, count.toLocaleString(language())));
		});
		const left = wanted.length - rows.length;
		list.replaceChildren(...rows);
		if (left > 0 || rows.length === 0) {
			list.append(make('p', { class: 'small quiet' }, left > 0 ? fillCount(words.moreValues, left) : words.noValues));
		}
	};
	const search: HTMLElement[] = [];
	if (values.length > MOST_VALUES) {
		const box = make('input', {
			type: 'search',
			'aria-label': words.findValue,
			placeholder: words.findValue,
			id: `find-${filter}`,
		});
		box.value = typed;
		box.oninput = () => fillList(box.value);
		search.push(box);
	}
	fillList(typed);
	room.replaceChildren(...search, list);
	// Ticking a box paints the list anew: the reader stays where they were.
	if (inside) room.querySelector<HTMLElement>(`input[value="${CSS.escape(focused)}"]`)?.focus();
}
