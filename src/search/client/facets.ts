import { type SearchState, withChoice } from './address-state.ts';
import type { ArchiveFiles, FacetValue } from './archive-files.ts';
import { make } from './elements.ts';
import { ANY_OF, type FilterName } from './filter-names.ts';
import { MOST_VALUES } from './limits.ts';
import { language, say } from './page-words.ts';
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
	return values
		.map((one) => ({
			...one,
			count: one.numbers.filter((number) => among.has(number)).length,
			on: findings.narrowings.filter((chosen) => chosen.filter === filter && chosen.value === one.value).length,
		}))
		.filter(({ count, on }) => count + on > 0)
		.sort((a, b) => b.on - a.on || b.count - a.count);
}

function paintFacet(facet: HTMLElement, filter: FilterName, values: readonly Counted[], go: Go): void {
	const find = facet.querySelector('input')!;
	const list = facet.querySelector('div')!;
	const focused = document.activeElement as HTMLInputElement;
	const fill = () => {
		const text = find.value.trim().toLowerCase();
		const wanted = values.filter(({ label }) => label.toLowerCase().includes(text));
		const rows = wanted.slice(0, MOST_VALUES).map(({ value, label, count, on }) => {
			const box = make('input', { type: 'checkbox', value });
			box.checked = on > 0;
			box.onchange = () => go((state) => withChoice(state, { filter, value }, box.checked));
			return make('label', { class: 'opt' }, box, make('bdi', {}, label), make('span', {}, count.toLocaleString(language)));
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
