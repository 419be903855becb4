import { make, part } from './elements.ts';
import { linesOf, yamlLine } from './name-decision.ts';
import type { NameRow } from './name-rows.ts';
import { data, decided, linesNow, w } from './names-data.ts';
import { askSentences, sentenceElement, sentencesOf } from './names-sentences.ts';
import { counted } from './page-words.ts';

let shown: NameRow | null = null;

/** Shows beside the list what the reports say of a name, and the line that Enter writes. */
export function show(row: NameRow | null): void {
	shown = row;
	const place = part('side');
	place.replaceChildren();
	if (row === null) return;
	const found = sentencesOf(row.key);
	if (found === undefined && row.reports > 0) askSentences([row.key], () => shown === row && show(row));
	const lines = decided(row) === null ? linesOf(row, { what: 'is', kind: row.kind }, []) : (linesNow.get(row.key) ?? []);
	const met = `${counted(w.namedTimes, row.times, data.language)} ${counted(w.inReports, row.reports, data.language)}`;
	const about = `${met}. ${w.certainty}: ${Math.round(100 * row.sure)} %`;
	place.replaceChildren(
		make('p', { class: 'big', dir: 'auto' }, row.label),
		...(row.reports === 0 ? [] : [make('p', { class: 'small quiet' }, about)]),
		...(found ?? []).flatMap((one) => [
			sentenceElement(one),
			make('p', { class: 'small' }, make('a', { href: one.href, dir: 'auto' }, one.title)),
		]),
		make('p', { class: 'small quiet' }, decided(row) === null ? w.enterWrites : w.isWritten),
		make('pre', {}, lines.map(yamlLine).join('\n')),
	);
}

/** The lines of the file when the page was opened. */
const opened = new Set(data.decisions.split('\n'));
/** So many new lines are shown, and lines around them. */
const FRESH = 14;

/** Shows the end of the file as it stands, new lines marked. */
export function showFile(text: string): void {
	const lines = text.split('\n').map((line) => ({ line, fresh: !opened.has(line) }));
	const fresh = lines.filter((one) => one.fresh).length;
	part('wrote').textContent = fresh === 0 ? w.asOpened : counted(w.newLines, fresh, data.language);
	const kept = new Set(
		lines
			.flatMap(({ fresh: is }, at) => (is ? [at] : []))
			.slice(-FRESH)
			.flatMap((at) => [at - 1, at]),
	);
	const heads = lines.flatMap(({ line }, at) => (/^\w+:/.test(line) ? [at] : []));
	const last = lines.length - (fresh === 0 ? FRESH : 0);
	const rows = lines.flatMap(({ line, fresh: is }, at) => {
		if (!kept.has(at) && !heads.includes(at) && (fresh > 0 || at < last)) return [];
		return [is ? make('ins', {}, `${line}\n`) : `${line}\n`];
	});
	part('yaml').replaceChildren(...(text.trim() === '' ? [w.noDecisions] : rows));
	// The newest line is the one to look at.
	const newest = [...part('yaml').querySelectorAll('ins')].at(-1);
	if (newest) part('yaml').scrollTop = newest.offsetTop - part('yaml').offsetTop - 60;
}
