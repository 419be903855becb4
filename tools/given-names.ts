import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { foldWord } from '#dates';
import { MORE_GIVEN_NAMES, ORDINARY_WORDS } from './more-given-names.ts';

/**
 * Writes the list of given names by which a bare line is told to be a person. They come from the locales of
 * @faker-js/faker (MIT licence), which is needed only here: `npm pack @faker-js/faker`, unpack it, then
 * `node tools/given-names.ts PATH/dist/index.js OUT.json`.
 */
const [faker, out] = process.argv.slice(2);
if (faker === undefined || out === undefined) throw new Error('Usage: node tools/given-names.ts FAKER OUT.json');

type Printed = string | { readonly value: string };
interface Locale {
	readonly person?: { readonly first_name?: Readonly<Record<string, readonly Printed[]>> | null };
}

const { allLocales } = (await import(pathToFileURL(resolve(faker)).href)) as { allLocales: Readonly<Record<string, Locale>> };
const printed = Object.values(allLocales).flatMap(({ person }) => Object.values(person?.first_name ?? {}).flat());
const ordinary = new Set(ORDINARY_WORDS.map(foldWord));
const names = new Set<string>();
for (const name of [...printed.map((one) => (typeof one === 'string' ? one : one.value)), ...MORE_GIVEN_NAMES])
	for (const word of name.split(/[\s\u200b\u200c\u200f-]+/u).map(foldWord))
		if ([...word].length > 1 && /^\p{L}+$/u.test(word) && !ordinary.has(word)) names.add(word);

const byInitial: Record<string, string> = {};
for (const name of [...names].sort()) {
	const initial = [...name][0]!;
	byInitial[initial] = byInitial[initial] === undefined ? name : `${byInitial[initial]} ${name}`;
}
writeFileSync(out, `${JSON.stringify(byInitial, null, '\t')}\n`);
process.stdout.write(`${names.size} given names\n`);
