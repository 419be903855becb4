import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { filesOf } from '../src/system/program-files.ts';
import { inventedArchive } from './support/invented-archive.ts';
import { builtSite, capturesFolder, project } from './support/site.ts';

it.each([
	['the collection as shipped', () => join(project, 'articles')],
	['an archive of saved pages in three languages', () => capturesFolder(inventedArchive)],
])('every page of %s is valid HTML', async (_, articles) => {
	const site = builtSite(articles());
	const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'] });
	const pages = filesOf(site).filter((path) => path.endsWith('.html'));
	const faults: string[] = [];
	for (const path of pages) {
		const { results } = await validator.validateString(readFileSync(join(site, path), 'utf8'), path);
		for (const { messages } of results)
			faults.push(...messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`));
	}
	expect(faults).toEqual([]);
	expect(pages.length).toBeGreaterThan(40);
});
