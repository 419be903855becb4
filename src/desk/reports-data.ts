import { part } from './elements.ts';
import type { PageWords } from './page-words.ts';
import type { CellName, ReportRow } from './report-rows.ts';
import { type Typed, typedAddress, typedDate, typedNames, typedOutlet } from './typed-values.ts';

/** What the page of the reports' table hands to its script. */
interface Data {
	readonly address: string;
	readonly token: string;
	readonly rows: ReportRow[];
	readonly sums: Record<string, string | null>;
	readonly outlets: readonly { readonly id: string; readonly label: string }[];
	readonly words: PageWords;
	readonly language: string;
}

export const data: Data = JSON.parse(part('data').textContent as string);
export const w = data.words;
export const byId = new Map(data.rows.map((row) => [row.id, row]));
/** The cells of a row, from the side where reading begins. */
export const CELLS: readonly CellName[] = ['outlet', 'date', 'authors', 'url'];

/** What a cell's words come to as a sidecar's value, or what is wrong with them. */
export function sidecarValue(name: CellName, text: string): Typed {
	if (name === 'date') return typedDate(text);
	if (name === 'url') return typedAddress(text);
	return name === 'authors' ? typedNames(text) : typedOutlet(text, data.outlets);
}

/** Says in the status line what was done. */
export function say(sentence: string): void {
	part('said').textContent = sentence;
	part('refused').hidden = true;
}
