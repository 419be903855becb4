import { make } from './elements.ts';
import { LETTERS } from './name-decision.ts';
import type { NameRow } from './name-rows.ts';
import { byKey, data, decided, linesNow, w } from './names-data.ts';
import { sentenceElement, sentencesOf } from './names-sentences.ts';
import { counted, filled } from './page-words.ts';

/** A name of less is read with doubt. */
const SURE = 0.7;

const marks = { role: 'gridcell' };

/** The row of a name. */
export function rowElement(row: NameRow, at: number): HTMLElement {
	const tick = make('input', { type: 'checkbox', tabindex: '-1', 'aria-label': filled(w.mark, { name: row.label }) });
	const buttons = Object.entries(LETTERS).map(([letter, what]) =>
		make(
			'button',
			{ type: 'button', tabindex: '-1', 'data-do': what, 'aria-label': filled(w.decideThat, { name: row.label, what: w[what] }) },
			make('kbd', { 'aria-hidden': 'true' }, letter),
			make('span', { 'aria-hidden': 'true' }, w[what]),
		),
	);
	const label = make('bdi', {}, row.label);
	const others = row.others.length === 0 ? [] : [make('small', { dir: 'auto' }, row.others.join(' · '))];
	const near = row.alike.flatMap((key) => byKey.get(key)?.label ?? data.records.find((one) => one.key === key)?.label ?? []);
	const alike = near.length === 0 ? [] : [make('small', {}, filled(w.soundsLike, { names: near.slice(0, 3).join(' · ') }))];
	const element = make(
		'tr',
		{ role: 'row', tabindex: '-1', 'data-key': row.key, 'aria-selected': 'false', 'aria-rowindex': String(at + 2) },
		make('td', { ...marks, class: 'c-mark' }, tick),
		make('th', { role: 'rowheader', scope: 'row', class: 'c-name' }, label, ...others, ...alike),
		make('td', { ...marks, class: 'c-kind' }),
		make('td', { ...marks, class: 'c-says' }),
		make('td', { ...marks, class: 'c-do' }, make('span', { class: 'decide' }, ...buttons)),
	);
	paint(element, row);
	return element;
}

/** Shows in a row what is decided, and the sentence where it has come. */
export function paint(element: HTMLElement, row: NameRow): void {
	const now = decided(row);
	element.classList.toggle('settled', now !== null);
	const small = [
		...(row.reports > 0 ? [counted(w.inReports, row.reports, data.language)] : []),
		...(row.shown && now === null ? [w.readersSee] : []),
	];
	const kind = element.querySelector('.c-kind') as HTMLElement;
	kind.replaceChildren(
		now === null ? make('span', {}, row.sure < SURE ? `${w[row.kind]}?` : w[row.kind]) : make('b', {}, decisionWords(row)),
		...small.map((one) => make('small', {}, one)),
	);
	for (const button of element.querySelectorAll<HTMLElement>('[data-do]')) {
		button.classList.toggle('on', button.dataset.do === now);
		button.classList.toggle('as-read', now === null && row.reports > 0 && button.dataset.do === row.kind);
		button.setAttribute('aria-pressed', String(button.dataset.do === now));
	}
	const sentence = sentencesOf(row.key)?.[0];
	const says = element.querySelector('.c-says') as HTMLElement;
	says.replaceChildren(...(sentence ? [sentenceElement(sentence)] : []));
}

/** What is decided, in words: "Same as Ostreke". */
function decisionWords(row: NameRow): string {
	const now = decided(row);
	if (now !== 'same') return now === null ? '' : w[now];
	const as = linesNow.get(row.key)?.[0]?.[1].as ?? '';
	const target = [...data.records, ...data.rows].find(({ id }) => id === as);
	return filled(w.sameAs, { name: target?.label ?? as });
}
