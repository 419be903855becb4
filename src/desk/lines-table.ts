import { asGrid, make, part } from './elements.ts';
import { correctLines, type LineCorrection } from './line-corrections.ts';
import { counted, type PageWords } from './page-words.ts';
import { ROLE_KEYS } from './role-keys.ts';
import { saver } from './saver.ts';

interface Line {
	readonly number: number;
	readonly text: string;
	readonly role: keyof typeof ROLE_KEYS | null;
}

interface Data {
	readonly address: string;
	readonly token: string;
	readonly file: string;
	readonly sums: Record<string, string | null>;
	readonly given: LineCorrection[];
	readonly lines: readonly Line[];
	readonly roles: Readonly<Record<string, string>>;
	readonly words: PageWords;
	readonly language: string;
}

const data: Data = JSON.parse(part('data').textContent as string);
const w = data.words;
const lines = data.lines.filter(({ text }) => text.trim() !== '');
const byKey = new Map(Object.entries(ROLE_KEYS).map(([role, key]) => [key, role]));
const desk = saver(data, data.sums, refused);

/** The corrections of the sidecar as it stands, and as it stood before each act. */
let given = data.given;
const past: LineCorrection[][] = [];
/** Positions in `lines`: the line in hand, and the other end of what is chosen. */
let hand = 0;
let anchor = 0;

const chosen = () => [Math.min(hand, anchor), Math.max(hand, anchor)] as const;

/** The role that a cataloguer gave a line; null where the reading speaks. */
function givenRole(number: number): string | null {
	return given.findLast(({ from, to = from }) => from <= number && number <= to)?.role ?? null;
}

function rowOf(line: Line, at: number): HTMLElement {
	const text = make('td', { class: 'line' }, line.text);
	text.dir = 'auto';
	const row = make('tr', { 'data-at': String(at), tabindex: '-1', 'aria-selected': 'false' });
	row.append(make('th', { scope: 'row' }, String(line.number)), make('td'), text);
	return row;
}

const rows = lines.map(rowOf);

function paint(): void {
	const [first, last] = chosen();
	for (const [at, row] of rows.entries()) {
		const line = lines[at] as Line;
		const by = givenRole(line.number);
		const role = by ?? line.role ?? '';
		const before = lines[at - 1];
		const same = before && (givenRole(before.number) ?? before.role) === role && by === givenRole(before.number);
		const cell = row.children[1] as HTMLElement;
		cell.replaceChildren(same ? '' : (data.roles[role] ?? ''), ...(by && !same ? [make('small', {}, w.given)] : []));
		row.className = `role-${role.replace(/\s/g, '-')}${by ? ' given' : ''}`;
		row.setAttribute('aria-selected', String(at >= first && at <= last));
		row.tabIndex = at === hand ? 0 : -1;
	}
	const from = (lines[first] as Line).number;
	const to = (lines[last] as Line).number;
	part('hand').textContent = counted(w.chosen, to === from ? 1 : 2, data.language, { lines: range(from, to) });
}

const range = (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`);

function stand(at: number, extend = false): void {
	hand = Math.max(0, Math.min(lines.length - 1, at));
	if (!extend) anchor = hand;
	paint();
	rows[hand]?.focus();
}

/** Chooses the whole run of lines with one role around the line in hand. */
function wholeRun(): void {
	const role = (at: number) => lines[at] && (givenRole(lines[at].number) ?? lines[at].role);
	const mine = role(hand);
	anchor = hand;
	let end = hand;
	while (anchor > 0 && role(anchor - 1) === mine) anchor--;
	while (end < lines.length - 1 && role(end + 1) === mine) end++;
	hand = end;
	paint();
	rows[hand]?.focus();
}

/** Gives the chosen lines a role; null leaves them to the reading. */
async function give(role: string | null): Promise<void> {
	const [first, last] = chosen();
	const [from, to] = [(lines[first] as Line).number, (lines[last] as Line).number];
	const { edits, after } = correctLines(given, from, to, role);
	if (edits.length === 0 || !(await desk.save([{ file: data.file, edits }]))) return;
	past.push(given);
	given = after;
	const name = data.roles[role ?? (lines[first] as Line).role ?? ''] ?? '';
	say(counted(w.nowIs, from === to ? 1 : 2, data.language, { lines: range(from, to), role: name }));
	stand(hand, true);
}

async function undo(): Promise<void> {
	const files = await desk.undo();
	if (files === null) return;
	const before = past.pop();
	if (before === undefined) return location.reload();
	given = before;
	say(counted(w.undone, files.length, data.language));
	stand(hand);
}

function say(sentence: string): void {
	part('said').textContent = sentence;
	part('refused').hidden = true;
}

function refused(sentence: string): void {
	part('refused').replaceChildren(sentence, ' ', make('a', { href: location.href }, '↻'));
	part('refused').hidden = false;
}

part('rows').append(...rows);
part('rows').addEventListener('keydown', (event) => {
	if (event.ctrlKey || event.metaKey || event.altKey) return;
	const moves: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, J: 1, ArrowUp: -1, k: -1, K: -1 };
	const move = moves[event.key];
	if (move !== undefined) stand(hand + move, event.shiftKey);
	else if (event.key === 'Home' || event.key === 'End') stand(event.key === 'Home' ? 0 : lines.length - 1, event.shiftKey);
	else if (event.key === 'z') wholeRun();
	else if (event.key === 'u') void undo();
	else if (event.key === 'v') void give(null);
	else if (byKey.has(event.key)) void give(byKey.get(event.key) as string);
	else return;
	event.preventDefault();
});
part('rows').addEventListener('mousedown', (event) => {
	if (event.shiftKey) event.preventDefault();
});
part('rows').addEventListener('click', (event) => {
	const row = (event.target as HTMLElement).closest<HTMLElement>('tr');
	if (row) stand(Number(row.dataset.at), event.shiftKey);
});
for (const button of document.querySelectorAll<HTMLElement>('[data-role]'))
	button.addEventListener('click', () => void give(button.dataset.role as string));
for (const button of document.querySelectorAll<HTMLElement>('[data-do]'))
	button.addEventListener('click', () => void (button.dataset.do === 'undo' ? undo() : give(null)));
asGrid(part('table'), true);
paint();
