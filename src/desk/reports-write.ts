import { make, part } from './elements.ts';
import { counted, filled } from './page-words.ts';
import type { Cell, CellName, ReportRow } from './report-rows.ts';
import { byId, data, say, sidecarValue, w } from './reports-data.ts';
import { account, cellElement, cellOf, hand, stand, step } from './reports-list.ts';
import { type Change, saver } from './saver.ts';

const desk = saver(data, data.sums, refused);

/** Opens the cell in hand for writing; with a letter it begins anew. */
export function write(letter?: string): void {
	if (!hand) return;
	const { id, name } = hand;
	const row = byId.get(id) as ReportRow;
	const element = cellElement(id, name);
	if (!element || element.querySelector('input')) return;
	const label = filled(w.cell, { field: w[name], report: row.title });
	const input = make('input', { type: 'text', 'aria-label': label, 'aria-describedby': 'wrong' });
	if (name === 'outlet') input.setAttribute('list', 'outlets');
	input.value = letter ?? row.cells[name].text;
	const wrong = make('small', { class: 'wrong', id: 'wrong' });
	element.replaceChildren(input, wrong);
	input.focus();
	if (letter === undefined) input.select();
	const leave = () => {
		element.replaceWith(cellOf(row, name));
		stand(id, name);
	};
	const done = async (rows: number, cells: number) => {
		const text = input.value.trim();
		if (text === row.cells[name].text) leave();
		const fault = text === row.cells[name].text ? null : await written(row, name, text);
		if (fault === null) return step(rows, cells);
		wrong.textContent = fault;
		input.setAttribute('aria-invalid', 'true');
	};
	input.addEventListener('keydown', (event) => {
		event.stopPropagation();
		if (event.key === 'Escape') leave();
		else if (event.key === 'Enter' && !event.isComposing) void done(1, 0);
		else if (event.key === 'Tab') {
			event.preventDefault();
			void done(0, event.shiftKey ? -1 : 1);
		}
	});
}

/** Writes what was typed into a cell, nothing being taken for "as the capture says"; what is wrong, or null. */
async function written(row: ReportRow, name: CellName, text: string): Promise<string | null> {
	const field = w[name];
	if (text === '') {
		if (await clear([row], name)) say(filled(w.cleared, { field, report: row.title }));
	} else {
		const typed = sidecarValue(name, text);
		if ('wrong' in typed) return w[typed.wrong === 'noAddress' ? 'wrongAddress' : typed.wrong];
		if (!(await give([row], name, text, typed.value))) return '';
		say(filled(w.written, { field, report: row.title, value: text }));
	}
	stand(row.id, name);
	return null;
}

/** Writes a value into the sidecars of reports, all at once. */
async function give(rows: readonly ReportRow[], name: CellName, text: string, value: unknown): Promise<boolean> {
	const changes = rows.map(({ sidecar }): Change => ({ file: sidecar, edits: [{ at: [name], value }] }));
	if (!(await desk.save(changes))) return false;
	set(rows, name, (cell) => ({
		text,
		state: 'given',
		why: w.given,
		file: cell.state === 'given' ? cell.file : cell.text || null,
	}));
	return true;
}

/** Takes a value out of a sidecar again: then the capture speaks. */
async function clear(rows: readonly ReportRow[], name: CellName): Promise<boolean> {
	const given = rows.filter(({ cells }) => cells[name].state === 'given');
	if (given.length === 0) return false;
	const changes = given.map(({ sidecar }): Change => ({ file: sidecar, edits: [{ at: [name], remove: true }] }));
	if (!(await desk.save(changes))) return false;
	set(given, name, ({ file }) => ({
		text: file ?? '',
		state: file === null ? 'unknown' : 'read',
		why: file === null ? '' : w.asRead,
		file: null,
	}));
	return true;
}

/** What stood in the cells before each act. */
const past: { id: string; name: CellName; cell: Cell }[][] = [];

function set(rows: readonly ReportRow[], name: CellName, to: (cell: Cell) => Cell): void {
	past.push(rows.map((row) => ({ id: row.id, name, cell: row.cells[name] })));
	for (const row of rows) put(row, name, to(row.cells[name]));
	account();
}

function put(row: ReportRow, name: CellName, cell: Cell): void {
	(row.cells as Record<CellName, Cell>)[name] = cell;
	cellElement(row.id, name)?.replaceWith(cellOf(row, name));
}

async function fill(): Promise<void> {
	const row = hand && byId.get(hand.id);
	if (!hand || !row || row.cells[hand.name].text === '') return;
	const { name } = hand;
	const { text } = row.cells[name];
	const typed = sidecarValue(name, text);
	if ('wrong' in typed) return;
	const others = data.rows.filter(
		(other) => other.folder === row.folder && other.id !== row.id && other.cells[name].state === 'unknown',
	);
	if (others.length === 0) return say(w.nothingToFill);
	if (await give(others, name, text, typed.value)) say(counted(w.filled, others.length, data.language, { value: text }));
}

async function undo(): Promise<void> {
	const files = await desk.undo();
	if (files === null) return;
	const before = past.pop();
	// What an earlier page wrote can be taken back too; only the folder knows what it was.
	if (before === undefined) return location.reload();
	for (const { id, name, cell } of before) put(byId.get(id) as ReportRow, name, cell);
	account();
	say(counted(w.undone, files.length, data.language));
	if (hand) stand(hand.id, hand.name);
}

/** What the buttons of the bar do with the cell in hand. */
export const ACTS: Readonly<Record<string, () => void>> = {
	write: () => write(),
	fill: () => void fill(),
	clear: () => {
		const row = hand && byId.get(hand.id);
		const name = hand?.name;
		if (row && name)
			void clear([row], name).then((done) => {
				if (done) say(filled(w.cleared, { field: w[name], report: row.title }));
				stand(row.id, name);
			});
	},
	undo: () => void undo(),
};

function refused(sentence: string, again?: () => Promise<boolean>): void {
	const place = part('refused');
	place.replaceChildren(sentence);
	if (again) {
		const button = make('button', { class: 'btn', type: 'button' }, w.again);
		button.addEventListener('click', () => void again().then((done) => done && location.reload()));
		place.append(' ', button);
	}
	place.hidden = false;
}
