import type { NameSentence } from '#archive';
import { make } from './elements.ts';
import { data } from './names-data.ts';

/** So many names are asked about at once. */
const AT_ONCE = 40;

const known = new Map<string, readonly NameSentence[]>();
const asked = new Set<string>();
let queue = Promise.resolve();

/** The sentences that name something, as far as they are here. */
export function sentencesOf(key: string): readonly NameSentence[] | undefined {
	return known.get(key);
}

/** Asks for the sentences of names; `come` is told as they come. */
export function askSentences(keys: readonly string[], come: (keys: readonly string[]) => void): void {
	const fresh = keys.filter((key) => !asked.has(key));
	for (const key of fresh) asked.add(key);
	for (let from = 0; from < fresh.length; from += AT_ONCE) {
		const some = fresh.slice(from, from + AT_ONCE);
		queue = queue.then(() => ask(some)).then(() => come(some));
	}
}

async function ask(names: readonly string[]): Promise<void> {
	const headers = { 'Content-Type': 'application/json', 'X-Desk-Token': data.token };
	const body = JSON.stringify({ names });
	try {
		const answer = await fetch(`${data.address}sentences`, { method: 'POST', headers, body });
		const { sentences = {} }: { sentences?: Record<string, NameSentence[]> } = await answer.json();
		for (const [key, found] of Object.entries(sentences)) known.set(key, found);
	} catch {
		// The next look at the list asks again.
		for (const key of names) asked.delete(key);
	}
}

/** A sentence with the name in it marked. */
export function sentenceElement({ before, name, after, language }: NameSentence): HTMLElement {
	const text = make('p', { class: 'quoted', dir: 'auto' }, before, make('b', {}, name), after);
	if (language !== 'und') text.lang = language;
	return text;
}
