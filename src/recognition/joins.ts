import type { KnownName } from '#model';
import { foldName, strictKey } from '#names';
import type { Pool } from './pool.ts';

/**
 * Which spellings are one name. Only what is safe is joined: most names with one phonetic key are different names.
 * Places join in places.ts, by country and gazetteer.
 */

/** Whether two full names of people are spellings of one: equal key, same first letters, nearly the same letters. */
function isSamePerson(a: Pool, b: Pool): boolean {
	if (a.words.length < 2 || a.words.length !== b.words.length) return false;
	if (!a.words.every((word, at) => word[0] === b.words[at]![0])) return false;
	const key = strictKey(a.key);
	if (key.replace(/[AWYy.\s]/g, '').length < 4 || key !== strictKey(b.key)) return false;
	return distance(a.key, b.key) <= 0.2 * Math.max(a.key.length, b.key.length);
}

/** Pairs of people's full names that are spellings of one name, by key. */
export function samePeople(people: readonly Pool[]): (readonly [Pool, Pool])[] {
	const byKey = Map.groupBy(
		people.filter(({ words }) => words.length > 1),
		({ key }) => strictKey(key),
	);
	return [...byKey.values()].flatMap((alike) =>
		alike.flatMap((a, at) => alike.slice(at + 1).flatMap((b) => (isSamePerson(a, b) ? [[a, b] as const] : []))),
	);
}

/** Which acronyms stand for one name everywhere: a bracket gave them to it, and to no other. */
export function sureAcronyms(pools: ReadonlyMap<string, Pool>): Map<string, string> {
	const found = new Map<string, Set<string>>();
	for (const { key, acronyms } of pools.values()) {
		for (const acronym of acronyms) {
			const short = foldName(acronym);
			if (pools.has(short) && short !== key) found.set(short, (found.get(short) ?? new Set()).add(key));
		}
	}
	return new Map([...found].flatMap(([short, names]) => (names.size === 1 ? [[short, [...names][0]!] as const] : [])));
}

/** Names without a record in the order in which they are put to the cataloguer: those that readers do not see come first. */
export function unsettled(names: readonly KnownName[]): KnownName[] {
	const weight = ({ reports, probability }: KnownName) => reports.length * probability;
	return names
		.filter(({ basis }) => basis === 'recognised')
		.sort((a, b) => Number(a.shown) - Number(b.shown) || weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
}

/** Names of one kind that sound alike, for the cataloguer to join or keep apart. */
export function withAlike(names: readonly KnownName[]): KnownName[] {
	const keyOf = ({ kind, label }: KnownName) => `${kind}:${strictKey(label)}`;
	const groups = Map.groupBy(names, keyOf);
	return names.map((name) => {
		const others = (groups.get(keyOf(name)) ?? []).filter((other) => other !== name && strictKey(name.label).length > 2);
		return others.length === 0 ? name : { ...name, alike: others.map(({ id }) => id) };
	});
}

/** Letters to put in, take out or change to make one word of the other. */
function distance(a: string, b: string): number {
	let above = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			row.push(Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
		}
		above = row;
	}
	return above[b.length]!;
}
