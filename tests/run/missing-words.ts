import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { project } from './run-program.ts';

/** The labels of the interface that a language leaves in English: language → paths such as "search.hint". */
export async function missingWords(): Promise<Map<string, string[]>> {
	const folder = join(project, 'src', 'words');
	const languages = readdirSync(folder).filter((name) => /^[a-z]{2}\.ts$/.test(name));
	const tables = new Map<string, unknown>();
	for (const name of languages) {
		const language = name.slice(0, 2);
		tables.set(language, (await import(pathToFileURL(join(folder, name)).href))[language]);
	}
	const english = paths(tables.get('en'));
	return new Map(
		[...tables].map(([language, table]) => {
			const there = new Set(paths(table));
			return [language, english.filter((path) => !there.has(path))];
		}),
	);
}

/** Paths of the leaves of a table. Plural forms differ between languages and count as one leaf. */
function paths(table: unknown, before = ''): string[] {
	if (typeof table !== 'object' || table === null || 'other' in table) return [before];
	return Object.entries(table).flatMap(([key, value]) => paths(value, before === '' ? key : `${before}.${key}`));
}
