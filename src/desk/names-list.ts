import { part } from './elements.ts';
import type { NameRow } from './name-rows.ts';
import { byKey, data, decided, say, search, w } from './names-data.ts';
import { paint, rowElement } from './names-row.ts';
import { askSentences } from './names-sentences.ts';
import { show } from './names-side.ts';
import { counted, filled } from './page-words.ts';

/** So many names are drawn at a time; the arrow keys go on from one sheet to the next. */
const SHEET = 100;

let view: readonly NameRow[] = [];
let sheet = 0;
const elements = new Map<string, HTMLElement>();
/** The key of the name in hand. */
export let hand: string | null = null;
/** Keys of the names that are marked for one decision. */
export const marked = new Set<string>();

const WHICH: Readonly<Record<string, (row: NameRow) => boolean>> = {
	open: (row) => decided(row) === null,
	offered: (row) => decided(row) === null && !row.shown,
	shown: (row) => decided(row) === null && row.shown,
	settled: (row) => decided(row) !== null,
	all: () => true,
};

/** Lists the names that the bar asks for. */
export function list(): void {
	const which = document.querySelector<HTMLInputElement>('[name=which]:checked')?.value ?? 'open';
	const kind = part<HTMLSelectElement>('kind').value;
	const rows = data.rows.filter((row) => (WHICH[which] as (one: NameRow) => boolean)(row) && (kind === '' || row.kind === kind));
	const order = part<HTMLSelectElement>('order').value;
	if (order === 'doubt') rows.sort((a, b) => Math.abs(a.sure - 0.5) - Math.abs(b.sure - 0.5));
	if (order === 'name') rows.sort((a, b) => a.label.localeCompare(b.label, data.language));
	view = search(rows, part<HTMLInputElement>('find').value);
	marked.clear();
	if (!view.some(({ key }) => key === hand)) hand = view[0]?.key ?? null;
	draw(sheetOf(hand));
	say(view.length === 0 ? w.noneListed : counted(w.namesListed, view.length, data.language));
	account();
}

const sheetOf = (key: string | null) => Math.max(0, Math.floor(view.findIndex((row) => row.key === key) / SHEET));

function draw(which: number): void {
	sheet = which;
	const from = sheet * SHEET;
	const rows = view.slice(from, from + SHEET);
	elements.clear();
	for (const [at, row] of rows.entries()) elements.set(row.key, rowElement(row, from + at));
	part('rows').replaceChildren(...elements.values());
	part('table').setAttribute('aria-rowcount', String(view.length + 1));
	const pages = Math.ceil(view.length / SHEET);
	part('sheets').hidden = pages < 2;
	part('sheet').textContent = filled(w.sheet, { from: from + 1, to: from + rows.length, all: view.length });
	part<HTMLButtonElement>('before').disabled = sheet === 0;
	part<HTMLButtonElement>('after').disabled = sheet >= pages - 1;
	const asked = rows.filter(({ reports }) => reports > 0).map(({ key }) => key);
	askSentences(asked, repaint);
	stand(hand, false);
}

/** Shows rows anew, those that are drawn. */
export function repaint(keys: readonly string[]): void {
	for (const key of keys) {
		const element = elements.get(key);
		const row = byKey.get(key);
		if (element && row) paint(element, row);
		if (key === hand && row) show(row);
	}
}

/** Counts anew how much is settled. */
export function account(): void {
	for (const element of document.querySelectorAll<HTMLElement>('[data-count]'))
		element.textContent = String(data.rows.filter(WHICH[element.dataset.count as string] as (row: NameRow) => boolean).length);
	const done = data.rows.filter(WHICH.settled as (row: NameRow) => boolean).length;
	part('settled').textContent = filled(w.namesSettled, { n: done, all: data.rows.length });
	const bar = part<HTMLProgressElement>('progress');
	bar.max = Math.max(1, data.rows.length);
	bar.value = done;
}

/** Takes a name in hand: its row alone is a tab stop. */
export function stand(key: string | null, focus = true): void {
	const old = hand === null ? null : elements.get(hand);
	if (old) old.tabIndex = -1;
	hand = key;
	if (key !== null && !elements.has(key) && view.some((row) => row.key === key)) {
		draw(sheetOf(key));
		if (focus) stand(key);
		return;
	}
	const element = key === null ? null : elements.get(key);
	if (element) {
		element.tabIndex = 0;
		if (focus) {
			element.focus({ preventScroll: true });
			element.scrollIntoView({ block: 'nearest' });
		}
	}
	show(key === null ? null : (byKey.get(key) ?? null));
	showMarks();
}

/** Goes to the sheet before or after. */
export function turnSheet(by: number): void {
	const row = view[(sheet + by) * SHEET];
	if (row) stand(row.key);
}

/** Goes on by some names; with Shift those passed are marked. */
export function step(by: number, extend: boolean): void {
	const at = view.findIndex(({ key }) => key === hand);
	const to = Math.max(0, Math.min(view.length - 1, at + by));
	if (extend) for (const { key } of view.slice(Math.min(at, to), Math.max(at, to) + 1)) marked.add(key);
	const row = view[to];
	if (row) stand(row.key);
	if (extend) say(counted(w.namesMarked, marked.size, data.language));
}

/** Takes the next name in hand that is not settled; settled ones stay where they are until the list is asked for again. */
export function next(): void {
	const at = view.findIndex(({ key }) => key === hand);
	const isOpen = (row: NameRow) => decided(row) === null;
	stand((view.slice(at + 1).find(isOpen) ?? view.find(isOpen))?.key ?? hand);
}

/** Marks a name, or takes its mark away. */
export function toggleMark(key: string): void {
	if (!marked.delete(key)) marked.add(key);
	showMarks();
	say(counted(w.namesMarked, marked.size, data.language));
}

/** Marks all names of the list that are not settled; none when some are marked. */
export function markAll(): void {
	const open = marked.size > 0 ? [] : view.filter((row) => decided(row) === null);
	marked.clear();
	for (const { key } of open) marked.add(key);
	showMarks();
	say(counted(w.namesMarked, marked.size, data.language));
}

/** Marks the names from the one in hand to another. */
export function markTo(key: string): void {
	const at = view.findIndex((row) => row.key === key);
	step(at - view.findIndex((row) => row.key === hand), true);
}

function showMarks(): void {
	for (const [key, element] of elements) {
		element.setAttribute('aria-selected', String(marked.has(key)));
		(element.querySelector('input') as HTMLInputElement).checked = marked.has(key);
	}
	part('acts').classList.toggle('several', marked.size > 0);
	const row = hand === null ? undefined : byKey.get(hand);
	part('hand').textContent =
		marked.size > 0 ? counted(w.namesMarked, marked.size, data.language) : (row?.label ?? w.nothingInHand);
}

/** The names that a decision is about: those marked, else the one in hand. */
export function inHand(): NameRow[] {
	if (marked.size > 0) return view.filter(({ key }) => marked.has(key));
	const row = hand === null ? undefined : byKey.get(hand);
	return row ? [row] : [];
}
