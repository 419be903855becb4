import { make, part } from './elements.ts';
import { counted, filled } from './page-words.ts';
import type { CellName, ReportRow } from './report-rows.ts';
import { byId, CELLS, data, say, w } from './reports-data.ts';

/** So many rows are drawn at a time. */
const DRAWN = 200;

let view: ReportRow[] = [];
let drawn = DRAWN;
/** The cell in hand. */
export let hand: { readonly id: string; readonly name: CellName } | null = null;

/** Lists the reports that the bar asks for. */
export function list(): void {
	const words = part<HTMLInputElement>('find').value.trim().toLowerCase();
	const folder = part<HTMLSelectElement>('folder').value;
	const which = document.querySelector<HTMLInputElement>('[name=which]:checked')?.value ?? 'all';
	view = data.rows.filter(
		(row) =>
			(folder === '*' || row.folder === folder) &&
			lacks(row, which) &&
			(words === '' ||
				`${row.title} ${row.file} ${CELLS.map((name) => row.cells[name].text).join(' ')}`.toLowerCase().includes(words)),
	);
	drawn = DRAWN;
	draw();
	say(counted(w.listed, view.length, data.language));
}

function lacks({ cells }: ReportRow, which: string): boolean {
	if (which === 'all') return true;
	const { state } = cells[which as CellName];
	return state === 'unknown' || (which === 'date' && state === 'worked out');
}

function draw(): void {
	part('rows').replaceChildren(...view.slice(0, drawn).map(rowElement));
	const rest = view.length - drawn;
	part('more').hidden = rest <= 0;
	part('more').textContent = filled(w.more, { n: Math.min(rest, DRAWN) });
	account();
	if (hand === null || !cellElement(hand.id, hand.name)) hand = view[0] ? { id: view[0].id, name: 'outlet' } : null;
	if (hand) stand(hand.id, hand.name, false);
}

/** Counts anew what is missing where. */
export function account(): void {
	for (const element of document.querySelectorAll<HTMLElement>('[data-count]'))
		element.textContent = String(data.rows.filter((row) => lacks(row, element.dataset.count as string)).length);
}

function rowElement(row: ReportRow): HTMLElement {
	const title = make('a', { href: row.report }, row.title);
	title.dir = 'auto';
	return make(
		'tr',
		{ 'data-id': row.id },
		make('th', { scope: 'row' }, title, make('small', {}, make('code', {}, row.file))),
		...CELLS.map((name) => cellOf(row, name)),
	);
}

/** The element of a cell. */
export function cellOf(row: ReportRow, name: CellName): HTMLElement {
	const { text, state, why, file } = row.cells[name];
	const said = state === 'unknown' ? w.notKnown : text;
	const small = [state === 'unknown' ? '' : why, file === null ? '' : filled(w.fileSays, { value: file })].filter(
		(one) => one !== '',
	);
	const element = make(
		'td',
		{ tabindex: '-1', 'data-name': name, class: `is-${state.replace(' ', '-')}` },
		make('span', { dir: 'auto' }, said),
	);
	element.append(...small.map((one) => make('small', {}, one)));
	return element;
}

/** The element of a cell in the table; null where it is not drawn. */
export function cellElement(id: string, name: CellName): HTMLElement | null {
	return document.querySelector(`tr[data-id="${CSS.escape(id)}"] [data-name="${name}"]`);
}

/** Takes a cell in hand. */
export function stand(id: string, name: CellName, focus = true): void {
	for (const old of document.querySelectorAll<HTMLElement>('td[tabindex="0"]')) old.tabIndex = -1;
	hand = { id, name };
	const element = cellElement(id, name);
	const row = byId.get(id);
	if (!element || !row) return;
	element.tabIndex = 0;
	if (focus) element.focus();
	part('hand').textContent = filled(w.cell, { field: w[name], report: row.title });
	void show(row);
}

let shown = '';

/** The first lines of the capture, and where to see all of them. */
async function show(row: ReportRow): Promise<void> {
	if (shown === row.id) return;
	shown = row.id;
	const answer = await fetch(row.text);
	const text = new TextDecoder(row.encoding).decode(await answer.arrayBuffer());
	if (shown !== row.id) return;
	const lines = text
		.split(/\r\n|\r|\n/)
		.slice(0, 24)
		.map((line, at) => ({ line, number: at + 1 }));
	const items = lines
		.filter(({ line }) => line.trim() !== '')
		.map(({ line, number }) => make('li', { value: String(number) }, line));
	for (const item of items) item.dir = 'auto';
	part('side').replaceChildren(make('ol', {}, ...items), make('p', {}, make('a', { href: row.lines }, w.linesOf)));
}

/** Goes on by some rows and cells. */
export function step(rows: number, cells: number): void {
	if (!hand) return;
	const at = view.findIndex(({ id }) => id === hand?.id) + rows;
	const name = CELLS[Math.max(0, Math.min(CELLS.length - 1, CELLS.indexOf(hand.name) + cells))] as CellName;
	const row = view[Math.max(0, Math.min(Math.min(view.length, drawn) - 1, at))];
	if (row) stand(row.id, name);
}

/** Draws more of a long list. */
export function drawMore(): void {
	drawn += DRAWN;
	draw();
}
