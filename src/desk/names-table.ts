import { asGrid, part } from './elements.ts';
import { LETTERS } from './name-decision.ts';
import { byKey, data } from './names-data.ts';
import { hand, list, markAll, marked, markTo, stand, step, toggleMark, turnSheet } from './names-list.ts';
import { askSame } from './names-same.ts';
import { showFile } from './names-side.ts';
import { decide, undo } from './names-write.ts';

type Act = (typeof LETTERS)[keyof typeof LETTERS] | 'asRead' | 'undo' | 'open';

/** Does what a letter or a button stands for. */
function act(what: Act): void {
	if (what === 'undo') void undo();
	else if (what === 'asRead') decide('as read');
	else if (what === 'same') askSame();
	else if (what === 'not' || what === 'hidden' || what === 'open') decide({ what });
	else decide({ what: 'is', kind: what });
}

const MOVES: Readonly<Record<string, number>> = {
	ArrowDown: 1,
	j: 1,
	J: 1,
	ArrowUp: -1,
	k: -1,
	K: -1,
	PageDown: 20,
	PageUp: -20,
	Home: -Infinity,
	End: Infinity,
};

/** Whether a key did something. */
function pressed({ key, shiftKey }: KeyboardEvent): boolean {
	const move = MOVES[key];
	if (move !== undefined) step(move, shiftKey);
	else if (key === 'Enter') act('asRead');
	else if (key === 'Delete') act('open');
	else if (Object.hasOwn(LETTERS, key)) act(LETTERS[key as keyof typeof LETTERS]);
	else if (key === 'u') act('undo');
	else if ((key === 'x' || key === ' ') && hand !== null) toggleMark(hand);
	else if (key === 'a') markAll();
	else if (key === 'Escape') {
		if (marked.size > 0) markAll();
	} else if (key === '/') part('find').focus();
	else return false;
	return true;
}

part('rows').addEventListener('keydown', (event) => {
	if (event.ctrlKey || event.metaKey || event.altKey || (event.target as HTMLElement).tagName !== 'TR') return;
	if (pressed(event)) event.preventDefault();
});
part('rows').addEventListener('mousedown', (event) => {
	if (event.shiftKey) event.preventDefault();
});
part('rows').addEventListener('click', (event) => {
	const target = event.target as HTMLElement;
	const key = target.closest('tr')?.dataset.key;
	if (key === undefined || !byKey.has(key)) return;
	const button = target.closest<HTMLElement>('[data-do]');
	if (button) {
		if (!marked.has(key)) marked.clear();
		stand(key, false);
		act(button.dataset.do as Act);
	} else if (event.shiftKey) markTo(key);
	else if (target.closest('.c-mark')) {
		stand(key, false);
		toggleMark(key);
	} else stand(key);
});
for (const button of document.querySelectorAll<HTMLElement>('.desk-acts [data-do]'))
	button.addEventListener('click', () => act(button.dataset.do as Act));
for (const id of ['find', 'kind', 'order']) part(id).addEventListener('input', list);
part('find').addEventListener('keydown', (event) => {
	if (event.key === 'ArrowDown' || event.key === 'Enter') stand(hand);
	else return;
	event.preventDefault();
});
for (const radio of document.querySelectorAll('[name=which]')) radio.addEventListener('change', list);
part('before').addEventListener('click', () => turnSheet(-1));
part('after').addEventListener('click', () => turnSheet(1));
part('marks').addEventListener('click', markAll);

asGrid(part('table'), true);
// A long file is scrolled by keys too.
const file = part('yaml');
file.tabIndex = 0;
file.role = 'region';
file.ariaLabel = data.file;
showFile(data.decisions);
list();
// Whoever comes here comes to decide: the first name takes keys at once.
if (location.hash === '' && document.activeElement === document.body) stand(hand);
