import type { Kind } from '#model';
import { strictKeys } from '#names';

/** A spelling of a collection, as far as it tells what it is one name with. */
export interface Spelling {
	/** Its folded words. */
	readonly key: string;
	readonly kind: Kind;
	/** The country or place of the gazetteer that it surely is. */
	readonly place: string | null;
	/** The country and what body of it, of a state's body in small letters: "SY army". */
	readonly body?: string | null;
	/** Folded acronyms that brackets gave it: "Sill Harbour Trust (SHT)". */
	readonly acronyms: readonly string[];
}

/**
 * Which spellings are one name: groups of keys, each sorted, the groups by their first key. Only what is safe is joined,
 * since of names that sound alike most are different names: places of one id, people's full names that differ in a
 * letter or two, an acronym and the one name that brackets say it stands for. All else is offered to the cataloguer.
 */
export function joinSpellings(spellings: readonly Spelling[]): string[][] {
	const byKey = new Map(spellings.map((spelling) => [spelling.key, spelling]));
	const sets = disjointSets(byKey.keys());
	for (const keys of [...samePlaces(spellings), ...sameBodies(spellings), ...samePeople(spellings)])
		for (const key of keys) sets.join(keys[0]!, key);
	for (const [acronym, name] of sureAcronyms(spellings, byKey, sets.of)) sets.join(acronym, name);
	const groups = Map.groupBy([...byKey.keys()].sort(), sets.of);
	return [...groups.values()];
}

function samePlaces(spellings: readonly Spelling[]): string[][] {
	const places = spellings.filter(({ kind, place }) => kind === 'place' && place !== null);
	return [...Map.groupBy(places, ({ place }) => place).values()].map((same) => same.map(({ key }) => key));
}

/** "Syrian army" and "Syria's army". */
function sameBodies(spellings: readonly Spelling[]): string[][] {
	const bodies = spellings.filter(({ kind, body = null }) => kind === 'group' && body !== null);
	return [...Map.groupBy(bodies, ({ body }) => body).values()].map((same) => same.map(({ key }) => key));
}

/**
 * Full names of people that are spellings of one. Where A is like B and B like C but A not like C, nobody knows whose B
 * is, and none are joined.
 */
function samePeople(spellings: readonly Spelling[]): string[][] {
	const people = spellings.filter(({ kind, key }) => kind === 'person' && key.includes(' ')).map(({ key }) => key);
	const sounds = new Map(strictKeys(people).map((sound, at) => [people[at]!, sound]));
	const alike = [...Map.groupBy(people, (key) => sounds.get(key)!)].filter(
		([sound, keys]) => keys.length > 1 && consonants(sound) >= 4,
	);
	return alike.flatMap(([, keys]) => {
		const sets = disjointSets(keys);
		for (const [at, a] of keys.entries()) for (const b of keys.slice(at + 1)) if (isSamePerson(a, b)) sets.join(a, b);
		const groups = [...Map.groupBy(keys, sets.of).values()];
		return groups.filter((group) => group.every((a) => group.every((b) => a === b || isSamePerson(a, b))));
	});
}

/** Marks of vowels in a key are no consonants. */
function consonants(sound: string): number {
	return sound.replace(/[AWYy.\s]/g, '').length;
}

/** Whether two full names of one sound have as many words, each with the same first letter, and nearly the same letters. */
function isSamePerson(a: string, b: string): boolean {
	const [left, right] = [a.split(' '), b.split(' ')];
	if (left.length !== right.length || !left.every((word, at) => word[0] === right[at]![0])) return false;
	return distance(a, b) <= 0.2 * Math.max(a.length, b.length);
}

/** Acronyms that brackets gave to one name alone, however it is spelled; a person has none. */
function sureAcronyms(
	spellings: readonly Spelling[],
	byKey: ReadonlyMap<string, Spelling>,
	nameOf: (key: string) => string,
): [string, string][] {
	const given = new Map<string, Set<string>>();
	for (const { key, kind, acronyms } of spellings) {
		for (const acronym of acronyms) {
			if (acronym === key || !byKey.has(acronym)) continue;
			// A name that brackets give to a person and to a body is nobody's for sure.
			const name = kind === 'person' ? '' : nameOf(key);
			given.set(acronym, (given.get(acronym) ?? new Set()).add(name));
		}
	}
	return [...given].flatMap(([acronym, names]) => {
		const [name] = names;
		return names.size === 1 && name !== undefined && name !== '' ? [[acronym, name] as [string, string]] : [];
	});
}

/** Sets that grow together; each is known by its first key in the order of letters. */
function disjointSets(keys: Iterable<string>) {
	const leader = new Map([...keys].map((key) => [key, key]));
	const of = (key: string): string => {
		let at = key;
		while (leader.get(at) !== at) at = leader.get(at)!;
		return at;
	};
	const join = (a: string, b: string) => {
		const [first, second] = [of(a), of(b)].sort() as [string, string];
		leader.set(second, first);
	};
	return { of, join };
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
