import { type PhoneticEncoder, readRules } from '#names/browser';
import { part } from './elements.ts';
import { verdictOf } from './name-decision.ts';
import type { NameRow, NameTarget } from './name-rows.ts';
import type { PageWords } from './page-words.ts';

/** What the page of the table of names hands to its script. */
interface Data {
	readonly address: string;
	readonly token: string;
	readonly rows: NameRow[];
	readonly records: NameTarget[];
	/** How names sound; see names/fold-rules.ts. */
	readonly rules: string;
	/** The file of decisions as it stands, and the state that it is in. */
	readonly decisions: string;
	readonly sums: Record<string, string | null>;
	readonly file: string;
	readonly words: PageWords;
	readonly language: string;
}

export const data: Data = JSON.parse(part('data').textContent as string);
export const w = data.words;
export const byKey = new Map(data.rows.map((row) => [row.key, row]));
/** What the file says of each name now. */
export const linesNow = new Map(data.rows.map(({ key, lines }) => [key, lines]));

/** What a cataloguer has decided of a name; null while nothing is. */
export function decided({ key }: NameRow): ReturnType<typeof verdictOf> {
	return verdictOf(linesNow.get(key) ?? []);
}

/** Says in the status line what was done. */
export function say(sentence: string): void {
	part('said').textContent = sentence;
	part('refused').hidden = true;
}

interface Spelling {
	readonly folded: string;
	readonly sound: string;
}

let encoder: PhoneticEncoder | null = null;
const spellings = new Map<string, readonly Spelling[]>();

/** Prepares names for being searched; done when the first letter is typed, since ten thousand take a moment. */
function prepare(names: readonly NameTarget[]): PhoneticEncoder {
	encoder ??= readRules(data.rules);
	const fresh = names.filter(({ key }) => !spellings.has(key));
	const forms = fresh.flatMap(({ key, label, others }) => [label, ...others].map((text) => ({ key, text })));
	const texts = forms.map(({ text }) => text);
	const folded = encoder.foldAll(texts);
	const sounds = encoder.encodeAll(texts);
	for (const [at, { key }] of forms.entries()) {
		const one = { folded: folded[at] as string, sound: sounds[at]?.key as string };
		spellings.set(key, [...(spellings.get(key) ?? []), one]);
	}
	return encoder;
}

/**
 * The names that are meant by what was typed, in any spelling, the nearest first: the same letters, then those that
 * begin so, words that begin so, letters inside, names that sound alike.
 */
export function search<Name extends NameTarget>(names: readonly Name[], typed: string): Name[] {
	const letters = typed.trim();
	if (letters === '') return [...names];
	const { foldAll, encodeAll } = prepare(names);
	const asked = foldAll([letters])[0] as string;
	const sound = encodeAll([letters])[0]?.key ?? '';
	const rank = ({ folded, sound: other }: Spelling) => {
		if (folded === asked) return 0;
		if (folded.startsWith(asked)) return 1;
		if (folded.includes(` ${asked}`)) return 2;
		if (folded.includes(asked)) return 3;
		return sound.length > 1 && other === sound ? 4 : 9;
	};
	return names
		.map((name) => ({ name, far: Math.min(...(spellings.get(name.key) ?? []).map(rank)) }))
		.filter(({ far }) => far < 9)
		.sort((a, b) => a.far - b.far)
		.map(({ name }) => name);
}
