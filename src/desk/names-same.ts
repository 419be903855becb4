import { make, part } from './elements.ts';
import type { NameTarget } from './name-rows.ts';
import { byKey, data, decided, search, w } from './names-data.ts';
import { hand, inHand, stand } from './names-list.ts';
import { decide } from './names-write.ts';
import { counted, filled } from './page-words.ts';

/** So many names are offered. */
const MOST = 8;

const dialog = part<HTMLDialogElement>('same');
const input = part<HTMLInputElement>('same-find');
const options = part('same-list');
let offers: readonly NameTarget[] = [];
let active = 0;

/** Asks which name those in hand are the same as. */
export function askSame(): void {
	const rows = inHand();
	const [row] = rows;
	if (!row) return;
	part('same-h').textContent = filled(w.sameAsWhat, {
		names: rows.length === 1 ? row.label : counted(w.nNames, rows.length, data.language),
	});
	input.value = '';
	dialog.showModal();
	offer();
}

/** Every name that one can be the same as: records, and names that the program found and nobody struck out. */
function targets(): NameTarget[] {
	const struck = new Set(['not', 'same']);
	const found = data.rows.filter((row) => row.reports > 0 && !struck.has(decided(row) ?? ''));
	return [...data.records, ...found];
}

/** Offers the names that are meant by the letters typed; before any are, those that sound alike. */
function offer(): void {
	const own = new Set(inHand().map(({ key }) => key));
	const row = hand === null ? undefined : byKey.get(hand);
	const all = targets().filter(({ key }) => !own.has(key));
	const near = new Set(row?.alike ?? []);
	offers = (input.value.trim() === '' ? all.filter(({ key }) => near.has(key)) : search(all, input.value)).slice(0, MOST);
	const elements = offers.map((one, at) => {
		const about = `${w[one.kind]} · ${counted(w.inReports, one.reports, data.language)}`;
		const option = make('div', { role: 'option', id: `same-${at}` }, make('bdi', {}, one.label), ' ', make('small', {}, about));
		option.addEventListener('click', () => take(one));
		return option;
	});
	options.replaceChildren(...elements);
	part('same-none').textContent = offers.length > 0 ? '' : input.value.trim() === '' ? w.typeAName : w.noneListed;
	activate(0);
}

function activate(at: number): void {
	active = Math.max(0, Math.min(offers.length - 1, at));
	for (const [each, option] of [...options.children].entries()) option.setAttribute('aria-selected', String(each === active));
	input.setAttribute('aria-expanded', String(offers.length > 0));
	input.setAttribute('aria-activedescendant', offers.length > 0 ? `same-${active}` : '');
	options.children[active]?.scrollIntoView({ block: 'nearest' });
}

function take({ id, kind }: NameTarget): void {
	dialog.close();
	const alone = targets().filter((one) => one.id === id).length === 1;
	decide({ what: 'same', as: { id, kind, alone } });
}

input.addEventListener('input', offer);
input.addEventListener('keydown', (event) => {
	const target = offers[active];
	if (event.key === 'ArrowDown' || event.key === 'ArrowUp') activate(active + (event.key === 'ArrowDown' ? 1 : -1));
	else if (event.key === 'Enter' && !event.isComposing) target && take(target);
	else return;
	event.preventDefault();
});
part('same-leave').addEventListener('click', () => dialog.close());
dialog.addEventListener('close', () => stand(hand));
