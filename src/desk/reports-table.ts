import { asGrid, make, part } from './elements.ts';
import type { CellName } from './report-rows.ts';
import { data } from './reports-data.ts';
import { drawMore, hand, list, stand, step } from './reports-list.ts';
import { ACTS, write } from './reports-write.ts';

part('rows').addEventListener('keydown', (event) => {
	const cell = (event.target as HTMLElement).closest<HTMLElement>('td[data-name]');
	if (!cell || event.target !== cell) return;
	const move = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
	const [rows, cells] = move ?? [];
	if (rows !== undefined && cells !== undefined) step(rows, document.dir === 'rtl' ? -cells : cells);
	else if (event.key === 'Enter' || event.key === 'F2') write();
	else if (event.key === 'Delete' || event.key === 'Backspace') ACTS.clear?.();
	else if (event.ctrlKey || event.metaKey || event.altKey) return;
	else if (event.key === 'f' || event.key === 'u') ACTS[event.key === 'f' ? 'fill' : 'undo']?.();
	else if (/^[\p{Lu}\p{Lo}\d[]$/u.test(event.key)) write(event.key);
	else return;
	event.preventDefault();
});
part('rows').addEventListener('click', (event) => {
	const cell = (event.target as HTMLElement).closest<HTMLElement>('td[data-name]');
	const id = cell?.closest('tr')?.dataset.id;
	if (!cell || !id || (event.target as HTMLElement).closest('input')) return;
	const again = hand?.id === id && hand.name === cell.dataset.name;
	stand(id, cell.dataset.name as CellName);
	if (again) write();
});
for (const button of document.querySelectorAll<HTMLElement>('[data-do]'))
	button.addEventListener('click', () => ACTS[button.dataset.do as string]?.());
for (const id of ['find', 'folder']) part(id).addEventListener('input', list);
for (const radio of document.querySelectorAll('[name=which]')) radio.addEventListener('change', list);
part('more').addEventListener('click', () => {
	drawMore();
});

const folders = [...new Set(data.rows.map(({ folder }) => folder))].sort();
part('folder').append(...folders.map((folder) => make('option', { value: folder }, folder === '' ? '.' : folder)));
part('folder-label').hidden = folders.length < 2;
asGrid(part('table'), false);
list();
