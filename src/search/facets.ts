import type { ArchiveFiles, FacetValue } from './archive-files.ts';
import { make } from './elements.ts';
import { ANY_OF, type FilterName } from './filter-names.ts';
import type { Findings } from './findings.ts';
import { fillCount, type LiveWords } from './page-words.ts';

const MOST_VALUES = 12;

/** Fills the facets that the reader opened; the others cost nothing. `change` is told of a value ticked or unticked. */
export function facets(
	files: ArchiveFiles,
	words: LiveWords,
	change: (choice: { filter: FilterName; value: string }, on: boolean) => void,
): { paint(findings: Findings | null): void } {
	const all = [...document.querySelectorAll<HTMLDetailsElement>('[data-facet]')];
	let findings: Findings | null = null;
	const paint = async (facet: HTMLDetailsElement) => {
		if (!facet.open || !findings) return;
		const filter = facet.dataset['facet'] as FilterName;
		const values = await files.facet(filter);
		if (findings) paintFacet(facet, filter, countsOf(values, filter, findings), words, change);
	};
	for (const facet of all) facet.addEventListener('toggle', () => void paint(facet).catch(() => {}));
	return {
		paint(found) {
			findings = found;
			for (const facet of all) void paint(facet).catch(() => {});
		},
	};
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

function paintFacet(
	facet: HTMLElement,
	filter: FilterName,
	values: readonly Counted[],
	words: LiveWords,
	change: (choice: { filter: FilterName; value: string }, on: boolean) => void,
): void {
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
			return make('label', { class: 'opt' }, box, make('bdi', {}, label), make('span', {}, count.toLocaleString(document.documentElement.lang)));
		});
		const left = wanted.length - rows.length;
		list.replaceChildren(...rows);
		if (left > 0 || rows.length === 0) {
			list.append(make('p', { class: 'small quiet' }, left > 0 ? fillCount(words.moreValues, left) : words.noValues));
		}
	};
	const search: HTMLElement[] = [];
	if (values.length > MOST_VALUES) {
		const box = make('input', { type: 'search', 'aria-label': words.findValue, placeholder: words.findValue, id: `find-${filter}` });
		box.value = typed;
		box.oninput = () => fillList(box.value);
		search.push(box);
	}
	fillList(typed);
	room.replaceChildren(...search, list);
	// Ticking a box paints the list anew: the reader stays where they were.
	if (inside) room.querySelector<HTMLElement>(`input[value="${CSS.escape(focused)}"]`)?.focus();
}
