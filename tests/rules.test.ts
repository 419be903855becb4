import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROLES } from '../src/model/roles.ts';
import type { Rule } from '../src/model/rule-form.ts';
import { RULES } from '../src/model/rules.ts';
import { words } from '../src/words/words.ts';

const roles = 'src/reader/roles';
const sources = readdirSync(roles).map((file) => readFileSync(join(roles, file), 'utf8'));
const lexicon = 'src/reader/lexicon';
const lists = readdirSync(lexicon).map((file) => readFileSync(join(lexicon, file), 'utf8'));
const report = readFileSync('src/reader/report/provenance.ts', 'utf8');

/** Classifiers that put the name of a rule together from a mark, a kind of line or the table that a phrase stands in. */
const COMPOSED = sources.flatMap((text) => [...text.matchAll(/`([a-z-]+)\/\$\{/g)].map(([, classifier]) => classifier));

/** Whether the name of a rule stands in the reader: whole, or its second half in a classifier that puts names together. */
function claimed(id: string): boolean {
	const [classifier, name] = id.split('/') as [string, string | undefined];
	if ([...sources, report].some((text) => text.includes(`'${id}'`))) return true;
	return COMPOSED.includes(classifier) && [...sources, ...lists].some((text) => new RegExp(`'${name}'|\\b${name}: `).test(text));
}

it('has a row for each rule that the reader applies, and none besides', () => {
	expect(Object.keys(RULES).filter((id) => !claimed(id))).toEqual([]);
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
