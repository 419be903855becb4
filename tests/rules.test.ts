import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROLES } from '../src/model/roles.ts';
import { RULES, type Rule } from '../src/model/rules.ts';
import { FURNITURE_LINES } from '../src/reader/lexicon/furniture-lines.ts';
import { ANYWHERE, START } from '../src/reader/lexicon/furniture-phrases.ts';
import { filedPhrases } from '../src/reader/lexicon/phrases.ts';
import { words } from '../src/words/words.ts';

const roles = 'src/reader/roles';
const sources = readdirSync(roles).map((file) => readFileSync(join(roles, file), 'utf8'));
const report = readFileSync('src/reader/report/provenance.ts', 'utf8');

/** Names that stand in a string of the reader, in a table of phrases or behind a mark of pictures. */
function claimed(id: string): boolean {
	const [classifier, name] = id.split('/') as [string, string | undefined];
	const filed = [ANYWHERE, START, FURNITURE_LINES].flatMap((table) => filedPhrases(table).map(([, rule]) => `furniture/${rule}`));
	const short = classifier === 'furniture' || classifier === 'caption' ? `'${name}'` : null;
	return (
		filed.includes(id) ||
		[...sources, report].some((text) => text.includes(`'${id}'`) || (short !== null && text.includes(short)))
	);
}

it('has a row for each rule that the reader applies', () => {
	expect(Object.keys(RULES).filter(claimed).length).toBeGreaterThan(90);
	const applied = sources.flatMap((text) => text.match(/'[a-z-]+\/[a-z-]+'/g) ?? []).map((text) => text.slice(1, -1));
	expect(applied.length).toBeGreaterThan(40);
	expect(applied.filter((id) => !(id in RULES))).toEqual([]);
});

it('gives each rule a role of the list, and only a cataloguer any', () => {
	for (const [id, { role, trust }] of Object.entries<Rule>(RULES))
		expect(role === null ? trust === 'cataloguer' : ROLES.includes(role), id).toBe(true);
});

it('looks at no rule’s name by a pattern', () => {
	for (const text of sources) expect(text).not.toMatch(/\/\.test\([^)]*\brule\b/);
});

it('words what each rule saw in every language', () => {
	for (const language of ['en', 'de', 'ar'])
		for (const { wording } of Object.values(RULES))
			expect(words(language).rule[wording], `${language} ${wording}`).toMatch(/\p{L}/u);
});
