import { EARS } from '../../names/fold.ts';
import type { search } from '../../words/en/search.ts';
import { EMPTY_STATE, type SearchState, writeAddress } from '../address-state.ts';
import { askedBy } from '../files/name-list.ts';
import { findReports } from '../findings.ts';
import { type Names, prepareNames, wholeNames } from '../name-ranking.ts';
import { openSources } from '../sources.ts';
import { csv, save } from './downloads.ts';
import { make, part } from './elements.ts';
import { fill, fillCount, type LiveWords } from './page-words.ts';

const MOST_LINES = 500;

/** What became of one line: a name of the archive, or words. */
interface Answer {
	readonly line: string;
	readonly as: string;
	readonly count: number;
	/** Address of the search that shows these reports. */
	readonly href: string;
}

/** Runs the page on which a reader looks up a list of names or words. */
export function listPage(): void {
	const page = part('list-page');
	const data = page.dataset as Readonly<Record<'search' | 'files' | 'index' | 'words', string>>;
	const words: LiveWords & typeof search.list.live = JSON.parse(data.words);
	const sources = openSources(data);
	const shown = { answers: [] as readonly Answer[] };

	async function lookUp(text: string): Promise<void> {
		const lines = text
			.split(/\r\n|\r|\n/)
			.map((line) => line.trim().slice(0, 200))
			.filter((line) => line !== '');
		const status = part('paste-status');
		part('paste-result').hidden = lines.length === 0;
		part('paste-csv').hidden = lines.length === 0;
		if (lines.length === 0) {
			status.textContent = words.empty;
			return;
		}
		status.textContent = words.working;
		const spellings = prepareNames((await sources.files.names()).entries, EARS);
		const answers: Answer[] = [];
		for (const line of lines.slice(0, MOST_LINES)) answers.push(...(await answersTo(line, spellings)));
		shown.answers = answers;
		part('paste-rows').replaceChildren(...answers.map(row));
		status.textContent =
			fillCount(words.done, Math.min(lines.length, MOST_LINES)) + (lines.length > MOST_LINES ? `. ${words.cut}` : '');
	}

	/** A line that names one or several records is answered for each; any other is looked for as words. */
	async function answersTo(line: string, spellings: Names): Promise<Answer[]> {
		const named = wholeNames(spellings, line);
		if (named.length > 0) {
			return named.map(({ entry }) => {
				const { filter, count } = askedBy(entry);
				const as = fill(words.option, { kind: words.kind[filter], name: entry.label });
				return { line, as, count, href: addressOf({ chosen: [{ filter, value: entry.id }] }) };
			});
		}
		const isPhrase = /\s/.test(line) && !line.includes('"');
		const state = { q: isPhrase ? `"${line}"` : line, letters: true };
		const { numbers } = await findReports(sources, { ...EMPTY_STATE, ...state });
		return [{ line, as: isPhrase ? words.phrase : words.word, count: numbers.length, href: addressOf(state) }];
	}

	function addressOf(state: Partial<SearchState>): string {
		return new URL(data.search + writeAddress({ ...EMPTY_STATE, ...state }), location.href).href;
	}

	function row({ line, as, count, href }: Answer): HTMLElement {
		const number = count > 0 ? make('a', { href }, fillCount(words.reports, count)) : words.absent;
		return make(
			'tr',
			{},
			make('th', { scope: 'row', dir: 'auto' }, line),
			make('td', {}, make('bdi', {}, as)),
			make('td', { class: 'num' }, number),
		);
	}

	part('paste-form').onsubmit = (event) => {
		event.preventDefault();
		lookUp(part<HTMLTextAreaElement>('lines').value).catch((error) => {
			part('paste-status').textContent = `${words.failed} ${words.renewed}`;
			console.error(error);
		});
	};
	part('paste-csv').onclick = () => {
		const rows = shown.answers.map(({ line, as, count, href }) => [line, as, String(count), href]);
		save('names.csv', 'text/csv', csv([['line', 'taken_as', 'reports', 'address'], ...rows]));
	};
	part('paste-form').hidden = false;
}
