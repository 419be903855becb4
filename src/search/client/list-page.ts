import { BYTE_ORDER_MARK, csv } from '#text/browser';
import { EMPTY_STATE, type SearchState, writeAddress } from './address-state.ts';
import { save } from './archive-files.ts';
import { hollow, make, nameInWords, part, reportsInWords, say } from './elements.ts';
import { findReports } from './findings.ts';
import { askedBy } from './name-list.ts';
import type { Names } from './name-ranking.ts';
import { wholeNames } from './name-ranking.ts';
import { openSources } from './sources.ts';

/** The page on which a reader looks up a list of names or words: so many lines at a time. */
const MOST_LINES = 500;

/** What became of one line: a name of the archive, or words. */
interface Answer {
	readonly line: string;
	readonly as: string;
	readonly unchecked?: boolean | undefined;
	readonly count: number;
	/** Address of the search that shows these reports. */
	readonly href: string;
}

const data = part('list-page').dataset as Readonly<Record<'search' | 'files' | 'index', string>>;
const sources = openSources(data);
let shown: readonly Answer[] = [];

/** Looks up the lines of a text, and lists what became of each. */
async function lookUp(text: string): Promise<void> {
	const lines = text
		.split(/\r\n|\r|\n/)
		.map((line) => line.trim().slice(0, 200))
		.filter((line) => line !== '');
	const status = part('paste-status');
	part('paste-result').hidden = lines.length === 0;
	part('paste-csv').hidden = lines.length === 0;
	if (lines.length === 0) {
		status.textContent = say('empty');
		return;
	}
	status.textContent = say('working');
	const names = await sources.names();
	const answers: Answer[] = [];
	for (const line of lines.slice(0, MOST_LINES)) answers.push(...(await answersTo(line, names)));
	shown = answers;
	part('paste-rows').replaceChildren(...answers.map(row));
	const done = say('done', { n: Math.min(lines.length, MOST_LINES) });
	status.textContent = lines.length > MOST_LINES ? `${done}. ${say('cut')}` : done;
}

/** A line that names one or several records is answered for each; any other is looked for as words. */
async function answersTo(line: string, names: Names): Promise<Answer[]> {
	const named = wholeNames(names, line);
	if (named.length > 0) {
		return named.map(({ entry }) => {
			const { filter, count } = askedBy(entry);
			const href = addressOf({ chosen: [{ filter, value: entry.id }] });
			return { line, as: nameInWords(filter, entry.label), unchecked: entry.unchecked, count, href };
		});
	}
	const isPhrase = /\s/.test(line) && !line.includes('"');
	const state = { q: isPhrase ? `"${line}"` : line, letters: true };
	const { numbers } = await findReports(sources, { ...EMPTY_STATE, ...state });
	return [{ line, as: say(isPhrase ? 'phrase' : 'word'), count: numbers.length, href: addressOf(state) }];
}

function addressOf(state: Partial<SearchState>): string {
	return new URL(data.search + writeAddress({ ...EMPTY_STATE, ...state }), location.href).href;
}

function row({ line, as, unchecked, count, href }: Answer): HTMLElement {
	const number = count > 0 ? make('a', { href }, reportsInWords(count)) : say('absent');
	return make(
		'tr',
		{},
		make('th', { scope: 'row', dir: 'auto' }, line),
		make('td', {}, make('bdi', {}, as), ...hollow(unchecked)),
		make('td', { class: 'num' }, number),
	);
}

part('paste-form').onsubmit = (event) => {
	event.preventDefault();
	lookUp(part<HTMLTextAreaElement>('lines').value).catch((error) => {
		part('paste-status').textContent = say('failed');
		console.error(error);
	});
};
part('paste-csv').onclick = () => {
	const rows = shown.map(({ line, as, unchecked, count, href }) => [line, as, String(count), href, unchecked ? 'no' : '']);
	save('names.csv', 'text/csv', BYTE_ORDER_MARK + csv([['line', 'taken_as', 'reports', 'address', 'checked'], ...rows]));
};
part('paste-form').hidden = false;
